import { expect, it } from "vitest";
import { ref, renderFolder, service, writeDocuments } from "./helpers.ts";

const using = (name: string): object => ({
  responses: {
    "200": {
      description: "It.",
      content: { "application/json": { schema: ref(name), example: {} } },
    },
    "404": {
      description: "No.",
      content: { "application/json": { schema: ref("Error"), example: {} } },
    },
  },
});

const document = (name: string, schema: string, field: string): object =>
  service(name, {
    operations: { [`GET /${name}`]: using(schema) as Record<string, unknown> },
    components: {
      schemas: {
        [schema]: { type: "object", description: "It." },
        Error: {
          type: "object",
          description: "What failed.",
          properties: { [field]: { type: "string", description: "It." } },
        },
      },
    },
  });

it("gives each service its schemas by its own names, whatever the merged document calls them", async () => {
  const { spec } = writeDocuments({
    "apps.yaml": document("apps", "App", "code"),
    "data-sets.yaml": document("data-sets", "DataSet", "reason"),
  });
  const files = await renderFolder(spec);
  expect(files.get("service-schemas.ts")).toContain(`export interface QlikSchemas {
  apps: {
    App: Schemas["App"];
    Error: Schemas["AppsError"];
  };
  "data-sets": {
    DataSet: Schemas["DataSet"];
    Error: Schemas["DataSetsError"];
  };
}
`);
});
