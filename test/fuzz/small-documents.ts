/** Two small documents that break no rule, before they are mutated: as we write them, and as Qlik publishes its own. */

const THING = { $ref: "#/components/schemas/Thing" };
const ID = {
  name: "id",
  in: "path",
  required: true,
  description: "The identifier of the thing.",
  schema: { type: "string" },
};
const ERROR = {
  description: "There is no such thing.",
  content: { "application/json": { schema: { type: "object" }, example: { code: "X-1" } } },
};

export const AUTHORED: Readonly<Record<string, unknown>> = {
  openapi: "3.1.0",
  info: { title: "things", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://tenant.qlikcloud.com" }],
  security: [{ bearer: [] }],
  tags: [{ name: "things", description: "All about things." }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        tags: ["things"],
        summary: "List things",
        description: "Returns the things.",
        "x-qlik-paging": { style: "cursor", items: "data" },
        "x-qlik-tier": { tier: "1", limit: 1000 },
        parameters: [
          {
            name: "kinds",
            in: "query",
            description: "The kinds.",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
        ],
        responses: {
          "200": {
            description: "A page.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Things" },
                example: { data: [], links: {} },
              },
            },
          },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      },
      post: {
        operationId: "createThing",
        tags: ["things"],
        summary: "Create a thing",
        description: "Creates a thing.",
        "x-qlik-tier": { tier: "special", limit: 50 },
        requestBody: {
          required: true,
          content: { "application/json": { schema: THING, example: { id: "1" } } },
        },
        responses: { "204": { description: "Created." }, "404": ERROR },
      },
    },
    "/things/{id}": {
      parameters: [ID],
      get: {
        operationId: "getThing",
        tags: ["things"],
        summary: "Get a thing",
        description: "Returns a thing.",
        "x-qlik-tier": { tier: "1", limit: 1000 },
        deprecated: true,
        "x-qlik-deprecated-sunset": "2027-01",
        "x-qlik-replaced-by": "GET /things",
        responses: {
          "200": {
            description: "The thing.",
            content: {
              "application/json": { schema: THING, example: { id: "1", kind: "a" } },
              "text/csv": { schema: { type: "string" }, example: "id\n1" },
            },
          },
          "404": ERROR,
        },
      },
    },
    "/things/{id}/files/{path}": {
      get: {
        operationId: "getFile",
        tags: ["things"],
        summary: "Get a file",
        description: "Returns a file of a thing.",
        "x-qlik-tier": { tier: "2", limit: 100 },
        security: [],
        parameters: [
          ID,
          {
            name: "path",
            in: "path",
            required: true,
            description: "The path of the file.",
            schema: { type: "string" },
            "x-qlik-wildcard": true,
          },
        ],
        responses: {
          "200": {
            description: "The file.",
            content: {
              "application/octet-stream": {
                schema: { type: "string", format: "binary" },
                example: "x",
              },
            },
          },
          "404": ERROR,
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    responses: { NotFound: ERROR },
    schemas: {
      Thing: {
        type: "object",
        description: "A thing.",
        required: ["id"],
        properties: {
          id: { type: "string", description: "Its id.", maxLength: 20 },
          kind: { type: "string", description: "Its kind.", "x-extensible-enum": ["a", "b"] },
          parts: { type: "array", items: THING },
        },
      },
      Things: {
        allOf: [
          { type: "object", properties: { data: { type: "array", items: THING } } },
          { type: "object", properties: { links: { $ref: "#/components/schemas/Links" } } },
        ],
      },
      Links: { type: "object", properties: { next: { type: ["object", "null"] } } },
    },
  },
};

const REFUSED = { description: "Refused.", content: { "application/json": { schema: THING } } };

export const PUBLISHED: Readonly<Record<string, unknown>> = {
  openapi: "3.0.0",
  info: { title: "things", version: "" },
  servers: [{ url: "https://{tenant}.{region}.qlikcloud.com/api/v1" }],
  tags: [{ name: "things", description: "All about things." }],
  paths: {
    "/things": {
      get: {
        operationId: "things#List",
        tags: ["things"],
        summary: "List things",
        description: "Returns the things.",
        "x-qlik-tier": { tier: "1", limit: 1000 },
        "x-qlik-stability": "stable",
        parameters: [
          { name: "Authorization", in: "header", required: true, schema: { type: "string" } },
          { name: "limit", in: "query", schema: { type: "integer", default: 10, maximum: 100 } },
          { name: "next", in: "query", schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "A page.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Things" } } },
          },
          default: REFUSED,
        },
      },
      post: {
        tags: ["things"],
        summary: "Create a thing",
        description: "Creates a thing.",
        "x-qlik-tier": { tier: "special", limit: 50 },
        "x-qlik-deprecated": true,
        "x-qlik-deprecated-sunset": "2027-01",
        "x-qlik-replaced-by": [{ namespace: "core", uniqueIdentifier: "POST:/core/things" }],
        requestBody: { content: { "*/*": { schema: THING } } },
        responses: {
          "204": { description: "Created.", content: { "application/json": { schema: {} } } },
          "400": REFUSED,
        },
      },
    },
    "/things/{id}/files/{filepath}": {
      get: {
        operationId: "getFile",
        tags: ["things"],
        summary: "Get a file",
        "x-qlik-tier": { tier: "2", limit: 100 },
        parameters: [
          { ...ID, "x-qlik-note": "" },
          { ...ID, name: "filepath", description: "The path of the file.", example: "a/b.png" },
        ],
        responses: { "200": { description: "The file." }, "404": { description: "No file." } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "phantom"],
        properties: {
          id: { type: "string", format: "uid", nullable: true },
          kind: {
            oneOf: [
              { title: "a", "x-qlik-const": 1 },
              { title: "b", "x-qlik-const": 2 },
            ],
          },
          size: { type: "integer", minimum: 0, exclusiveMinimum: true },
          parts: { type: "array", items: THING },
        },
      },
      Things: {
        allOf: [
          { type: "object", properties: { data: { type: "array", items: THING } } },
          {
            type: "object",
            properties: { links: { type: "object", properties: { next: { nullable: true } } } },
          },
        ],
      },
    },
  },
};
