import { context, propagation, SpanStatusCode, trace } from "@opentelemetry/api";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
  type ReadableSpan,
} from "@opentelemetry/sdk-trace-node";
import { createQlikClient, type Policy } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { afterAll, afterEach, expect, test } from "vitest";

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
const instrumentation = new UndiciInstrumentation();

const tracer = trace.getTracer("qlik");

const traceCall: Policy = (request, next) =>
  tracer.startActiveSpan(`${request.method} ${request.path}`, async (span) => {
    try {
      const answer = await next(request);
      span.setAttribute("http.response.status_code", answer.status);
      if (!answer.ok) span.setStatus({ code: SpanStatusCode.ERROR });
      return answer;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
      throw error;
    } finally {
      span.setAttribute("http.request.resend_count", request.call.attempts - 1);
      span.end();
    }
  });

const tenant = createTenant();
const server = await tenant.listen();
const options = {
  tenant: server.origin,
  auth: { apiKey: tenant.apiKey },
  retry: { firstDelay: 0 },
};
const qlik = createQlikClient({ ...options, policies: { call: [traceCall] } });

afterEach(() => {
  exporter.reset();
  tenant.reset();
});

afterAll(async () => {
  instrumentation.disable();
  await server.close();
  await provider.shutdown();
  for (const api of [trace, context, propagation]) api.disable();
});

/** The spans of the calls, and those of their attempts. */
function spans(): { calls: ReadableSpan[]; attempts: ReadableSpan[] } {
  const all = exporter.getFinishedSpans();
  return {
    calls: all.filter(({ instrumentationScope }) => instrumentationScope.name === "qlik"),
    attempts: all.filter(({ instrumentationScope }) => instrumentationScope.name !== "qlik"),
  };
}

test("a call is a span, and its attempts are the children of it", async () => {
  tenant.faults.add({ match: "GET /api/v1/spaces", times: 1, status: 503 });
  await qlik["/api/v1/spaces"].GET();
  const { calls, attempts } = spans();
  expect(calls).toMatchObject([
    {
      name: "GET /api/v1/spaces",
      status: { code: SpanStatusCode.UNSET },
      attributes: { "http.response.status_code": 200, "http.request.resend_count": 1 },
    },
  ]);
  const statuses = attempts.map(({ attributes }) => attributes["http.response.status_code"]);
  expect(statuses).toEqual([503, 200]);
  const parents = attempts.map(({ parentSpanContext }) => parentSpanContext?.spanId);
  expect(new Set(parents)).toEqual(new Set([calls[0]?.spanContext().spanId]));
});

test("a call that fails is a span with an error", async () => {
  await qlik["/api/v1/spaces/{spaceId}"].GET({ params: { path: { spaceId: "none" } } });
  tenant.faults.add({ match: "POST /api/v1/spaces", reset: true });
  const creation = qlik["/api/v1/spaces"].POST({ body: { name: "Sales", type: "shared" } });
  await expect(creation).rejects.toThrow("POST /api/v1/spaces");
  const { calls } = spans();
  expect(calls).toMatchObject([
    { status: { code: SpanStatusCode.ERROR }, attributes: { "http.response.status_code": 404 } },
    {
      status: {
        code: SpanStatusCode.ERROR,
        message: expect.stringContaining("Connection") as string,
      },
    },
  ]);
  expect(JSON.stringify(calls.map(({ attributes, status }) => [attributes, status]))).not.toContain(
    tenant.apiKey,
  );
});
