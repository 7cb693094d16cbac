/** Our events against the facts of Qlik's event documents: names, types, required properties, values, formats. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { compare, describeOperations } from "../../scripts/facts/facts.ts";
import { eventsFile } from "./qlik-files.ts";

interface EventFacts {
  readonly type: string;
  readonly deprecated: boolean;
  readonly sunset?: string;
  readonly envelope: { readonly required: readonly string[] };
  readonly data: unknown;
}

interface Webhook {
  readonly post: { readonly deprecated?: boolean; readonly "x-qlik-deprecated-sunset"?: string };
}

const spec = path.resolve(import.meta.dirname, "../../spec/events.yaml");
const ours = parse(readFileSync(spec, "utf8")) as { webhooks: Record<string, Webhook> };

/** Where ours differs on purpose, whatever the event; PROVENANCE.md has the reasons. */
const REASONS: readonly RegExp[] = [
  // The documents require properties that they don't declare.
  /\.(links|connectorGuid)$/,
  /^WEBHOOK com\.qlik\.v1\.oauth-client\.connection-config\.\w+ body\.data\.clientId\b/,
  // Any value is compared as a type.
  /\[\]\.type$/,
  // Formats that JSON Schema does not have, those that Qlik's values contradict, and identifiers of apps.
  /\.format$/,
  // Defaults of what is only received say nothing.
  /\.(default|minimum|maximum|maxItems|maxLength)$/,
  // The newer pages of events have these.
  /^WEBHOOK com\.qlik\.v1\.automation\.run\.ended body\.data\.(ownerId|spaceId|testRun|archived|context\.enum)$/,
  /^WEBHOOK com\.qlik\.v1\.reload\.finished body\.data\.(requeueCounters|appUsage\.enum|resourceType\.enum)/,
  /^WEBHOOK com\.qlik\.v1\.app\.reload\.finished body\.data\.status\.enum$/,
  // All events of apps have what any of them has.
  /^WEBHOOK com\.qlik\.app\.[\w.]+ body\.data\.(_resourcetype|usage)\b/,
];

describe.skipIf(!existsSync(eventsFile))(
  "against Qlik's event documents (skipped where the file is not beside the repository)",
  () => {
    const { events, $defs } = existsSync(eventsFile)
      ? (JSON.parse(readFileSync(eventsFile, "utf8")) as { events: EventFacts[]; $defs: object })
      : { events: [], $defs: {} };

    test("all types of event are described, and no others", () => {
      const types = events.map(({ type }) => type);
      expect(Object.keys(ours.webhooks).sort()).toEqual(types.sort());
    });

    it("says of each type whether it is deprecated, and until when", () => {
      const theirs = events.map(({ type, deprecated, sunset }) => [type, deprecated, sunset]);
      const own = events.map(({ type }) => {
        const { post } = ours.webhooks[type]!;
        return [type, post.deprecated ?? false, post["x-qlik-deprecated-sunset"]];
      });
      expect(own).toEqual(theirs);
    });

    it("describes the data of each type", () => {
      const documents = { webhooks: asWebhooks(events), components: { schemas: $defs } };
      const text = JSON.stringify(documents).replaceAll("#/$defs/", "#/components/schemas/");
      const theirs = describeOperations(JSON.parse(text) as Record<string, unknown>);
      const found = compare(describeOperations(ours), theirs)
        .filter(({ point }) => /^body\.data(?![a-z])/.test(point))
        .map(({ operation, point, ours: own, theirs: other }) => ({
          key: `${operation} ${point}`,
          text: `${operation} ${point}: ${own ?? "nothing"}, Qlik: ${other ?? "nothing"}`,
        }))
        .filter(({ key }) => !REASONS.some((reason) => reason.test(key)));
      expect(found.map(({ text: each }) => each)).toEqual([]);
    });
  },
);

/** The same facts in the form of an OpenAPI document. */
function asWebhooks(events: readonly EventFacts[]): object {
  return Object.fromEntries(
    events.map(({ type, data, envelope }) => {
      const required = envelope.required.filter((name) => name === "data");
      const schema = { type: "object", required, properties: { data } };
      const content = { "application/json": { schema } };
      return [type, { post: { requestBody: { content }, responses: {} } }];
    }),
  );
}
