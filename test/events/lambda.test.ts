/** `toLambdaHandler` with the events that AWS documents. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QlikInputError } from "qlik-cloud-client";
import {
  createWebhookHandler,
  sign,
  toLambdaHandler,
  type LambdaEvent,
  type QlikEvent,
  type WebhookHandlerOptions,
} from "qlik-cloud-client/events";
import { FINISHED, SECRET } from "./samples.ts";

const TYPE = "com.qlik.v1.reload.finished";
const BODY = JSON.stringify({ ...FINISHED, userid: "Zoë ✓" });
const signature = await sign(BODY, SECRET);

/** API Gateway, REST API: payload 1.0. */
const REST = {
  resource: "/qlik-events",
  path: "/qlik-events",
  httpMethod: "POST",
  headers: {
    "Content-Type": "application/json",
    Host: "abcdef1234.execute-api.eu-west-1.amazonaws.com",
    "Qlik-Signature": signature,
    "User-Agent": "Qlik",
    "X-Forwarded-For": "203.0.113.1",
  },
  multiValueHeaders: {
    "Content-Type": ["application/json"],
    Host: ["abcdef1234.execute-api.eu-west-1.amazonaws.com"],
    "Qlik-Signature": [signature],
    "User-Agent": ["Qlik"],
    "X-Forwarded-For": ["203.0.113.1"],
  },
  queryStringParameters: null,
  multiValueQueryStringParameters: null,
  pathParameters: null,
  stageVariables: null,
  requestContext: {
    resourceId: "123456",
    resourcePath: "/qlik-events",
    httpMethod: "POST",
    path: "/prod/qlik-events",
    accountId: "123456789012",
    protocol: "HTTP/1.1",
    stage: "prod",
    requestId: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
    identity: { sourceIp: "203.0.113.1", userAgent: "Qlik" },
    apiId: "abcdef1234",
  },
  body: BODY,
  isBase64Encoded: false,
};

/** API Gateway, HTTP API: payload 2.0. */
const HTTP = {
  version: "2.0",
  routeKey: "POST /qlik-events",
  rawPath: "/qlik-events",
  rawQueryString: "",
  headers: {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(BODY)),
    host: "abcdef1234.execute-api.eu-west-1.amazonaws.com",
    "qlik-signature": signature,
    "x-forwarded-proto": "https",
  },
  requestContext: {
    accountId: "123456789012",
    apiId: "abcdef1234",
    domainName: "abcdef1234.execute-api.eu-west-1.amazonaws.com",
    http: {
      method: "POST",
      path: "/qlik-events",
      protocol: "HTTP/1.1",
      sourceIp: "203.0.113.1",
      userAgent: "Qlik",
    },
    requestId: "JKJaXmPLvHcESHA=",
    routeKey: "POST /qlik-events",
    stage: "$default",
    time: "01/Jul/2026:05:00:12 +0000",
    timeEpoch: 1_782_882_012_031,
  },
  body: BODY,
  isBase64Encoded: false,
};

/** A function URL: payload 2.0 with a route key of its own, and a body in base64. */
const URL_EVENT = {
  ...HTTP,
  routeKey: "$default",
  rawPath: "/",
  requestContext: {
    ...HTTP.requestContext,
    domainName: "abc.lambda-url.eu-west-1.on.aws",
    authentication: null,
    authorizer: undefined,
    routeKey: "$default",
  },
  body: Buffer.from(BODY).toString("base64"),
  isBase64Encoded: true,
};

/** A load balancer with multi-value headers, which sends no others. */
const BALANCER = {
  requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:…" } },
  httpMethod: "POST",
  path: "/",
  multiValueQueryStringParameters: {},
  multiValueHeaders: { "qlik-signature": [signature], "content-type": ["application/json"] },
  body: BODY,
  isBase64Encoded: false,
};

function receiver(options: Partial<Pick<WebhookHandlerOptions, "on" | "wait">> = {}) {
  const taken: QlikEvent[] = [];
  const errors: unknown[] = [];
  const lambda = toLambdaHandler(
    createWebhookHandler({
      secrets: SECRET,
      on: { [TYPE]: (event) => taken.push(event) },
      onError: (error) => errors.push(error),
      ...options,
    }),
  );
  return { lambda, taken, errors };
}

describe("a Lambda function", () => {
  test.each<[string, LambdaEvent]>([
    ["a REST API (1.0)", REST],
    ["a REST API (1.0) in base64", { ...REST, body: URL_EVENT.body, isBase64Encoded: true }],
    ["an HTTP API (2.0)", HTTP],
    ["a function URL", URL_EVENT],
    ["a load balancer", BALANCER],
  ])("takes the event of %s", async (_, event) => {
    const { lambda, taken } = receiver();
    const parsed = JSON.parse(JSON.stringify(event)) as LambdaEvent;
    expect(await lambda(parsed, { awsRequestId: "1" })).toEqual({
      statusCode: 202,
      headers: {},
      body: "",
    });
    expect(taken).toEqual([JSON.parse(BODY)]);
  });

  test("answers as the handler does, with its headers and text", async () => {
    const { lambda, taken } = receiver();
    const get = { ...HTTP, requestContext: { http: { method: "GET" } }, body: undefined };
    expect(await lambda(get)).toMatchObject({ statusCode: 405, headers: { allow: "POST" } });
    expect(await lambda({ ...REST, headers: null, multiValueHeaders: null })).toMatchObject({
      statusCode: 401,
      body: "The signature is missing or does not match the body.",
    });
    expect((await lambda({ ...HTTP, body: `${BODY} ` })).statusCode).toBe(401);
    expect((await lambda({ ...HTTP, body: null })).statusCode).toBe(401);
    expect((await lambda({ ...URL_EVENT, body: "%" })).statusCode).toBe(400);
    expect(taken).toEqual([]);
  });

  test.each([true, false])(
    "ends after its listener, which the platform would freeze (wait: %s)",
    async (wait) => {
      let open!: () => void;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const order: string[] = [];
      const { lambda } = receiver({
        wait,
        on: { [TYPE]: () => opened.then(() => order.push("worked")) },
      });
      const ended = lambda(HTTP).then(({ statusCode }) => order.push(`${statusCode}`));
      open();
      await ended;
      expect(order).toEqual(["worked", wait ? "200" : "202"]);
    },
  );

  test.each([
    [true, 500],
    [false, 202],
  ])("reports a listener that fails, and doesn't (wait: %s)", async (wait, status) => {
    const failure = new Error("no mail server");
    const { lambda, errors } = receiver({ wait, on: { [TYPE]: () => Promise.reject(failure) } });
    expect((await lambda(REST)).statusCode).toBe(status);
    expect(errors).toEqual([failure]);
  });

  test.each<[string, unknown]>([
    ["a queue", { Records: [{ messageId: "1", body: BODY }] }],
    ["a schedule", { source: "aws.events", "detail-type": "Scheduled Event" }],
    ["nothing", undefined],
  ])("rejects the event of %s", async (_, event) => {
    await expect(receiver().lambda(event as LambdaEvent)).rejects.toThrow(QlikInputError);
  });

  test("is made of a function only", () => {
    expect(() => toLambdaHandler({} as never)).toThrow(QlikInputError);
  });

  test("finds the signature in any case, beside headers of any characters", async () => {
    const name = fc
      .string({ unit: "binary" })
      .filter((text) => !/^(qlik-sig|content-l)/i.test(text));
    const others = fc.dictionary(name, fc.string({ unit: "binary" }));
    const cases = fc.infiniteStream(fc.boolean());
    await fc.assert(
      fc.asyncProperty(others, cases, fc.boolean(), async (headers, upper, isMulti) => {
        const cased = Array.from("qlik-signature", (letter) =>
          upper.next().value ? letter.toUpperCase() : letter,
        ).join("");
        const all = Object.entries({ ...headers, [cased]: signature });
        const event = isMulti
          ? { multiValueHeaders: Object.fromEntries(all.map(([key, value]) => [key, [value]])) }
          : { headers: Object.fromEntries(all) };
        const { lambda } = receiver();
        expect(await lambda({ httpMethod: "POST", body: BODY, ...event })).toMatchObject({
          statusCode: 202,
        });
      }),
    );
  });
});
