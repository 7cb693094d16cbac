/** What `qlik-cloud-client/events` promises. tsc checks this file under TypeScript 5.9 and 7. */
import { createServer } from "node:http";
import { expectTypeOf, test } from "vitest";
import {
  createWebhookHandler,
  parseEvent,
  toNodeHandler,
  type CloudEvent,
  type EventData,
  type EventOf,
  type EventType,
  type KnownEvent,
  type QlikEvent,
  type WebhookHandler,
} from "qlik-cloud-client/events";
import type {
  AppCreatedEventData,
  AppReloadFinishedEventData,
  EventBotUser,
  EventSchedulingTask,
  EventUser,
  ReloadFinishedEventData,
  webhooks,
} from "../../src/types.ts";

declare const event: QlikEvent;
const secrets = "0123456789abcdef0123456789abcdef";

test("every webhook of the specification is a type of event, with its data", () => {
  expectTypeOf<EventType>().toEqualTypeOf<keyof webhooks>();
  expectTypeOf<EventData<"com.qlik.v1.reload.finished">>().toEqualTypeOf<ReloadFinishedEventData>();
  expectTypeOf<KnownEvent["type"]>().toEqualTypeOf<EventType>();
  type Undescribed = { [T in EventType]: unknown extends EventData<T> ? T : never }[EventType];
  expectTypeOf<Undescribed>().toEqualTypeOf<never>();
});

test("the type of an event tells its data", () => {
  void (() => {
    if (event.type === "com.qlik.v1.reload.finished") {
      expectTypeOf(event.data).toEqualTypeOf<ReloadFinishedEventData>();
    }
    switch (event.type) {
      case "com.qlik.v1.app.reload.finished":
        expectTypeOf(event.data).toEqualTypeOf<AppReloadFinishedEventData>();
        break;
      case "com.qlik.app.created":
        expectTypeOf(event.data).toEqualTypeOf<AppCreatedEventData>();
        break;
      default:
    }
    const type: string = event.type;
    if (type === "com.qlik.core.user.created") expectTypeOf(event.data).toEqualTypeOf<unknown>();
    // @ts-expect-error a slip, or a former name, which parseEvent replaces
    return event.type === "com.qlik.v1.app.created";
  });
});

test("events of all domains have their data", () => {
  createWebhookHandler({
    secrets,
    on: {
      "com.qlik.v1.user.created": ({ data, tenantid }) => {
        expectTypeOf(data).toEqualTypeOf<EventUser | EventBotUser>();
        expectTypeOf(tenantid).toEqualTypeOf<string>();
      },
      "com.qlik.space.created": ({ data }) => {
        expectTypeOf(data.id).toEqualTypeOf<string>();
        expectTypeOf(data.name).toEqualTypeOf<string | undefined>();
        expectTypeOf<"managed">().toExtend<typeof data.type>();
        expectTypeOf<"space of a later year">().toExtend<typeof data.type>();
      },
      "com.qlik.core.ip-policy.updated": ({ data }) => {
        expectTypeOf(data.tenantId).toEqualTypeOf<string>();
        expectTypeOf(data._updates?.[0]?.path).toEqualTypeOf<string | undefined>();
      },
      "com.qlik.scheduling.task.updated": ({ data, tenantid }) => {
        expectTypeOf(data).toExtend<EventSchedulingTask>();
        expectTypeOf(tenantid).toEqualTypeOf<string | undefined>();
      },
      "com.qlik.v1.license.lease.created": ({ data, tenantid }) => {
        expectTypeOf(data.createdAt).toEqualTypeOf<string | null>();
        expectTypeOf(tenantid).toEqualTypeOf<string | undefined>();
      },
      "com.qlik.ai.mcp.tool.executed": ({ data }) => {
        expectTypeOf(data.latency).toEqualTypeOf<number>();
      },
      "com.qlik.v1.di-projects.di-tasks.failed": ({ data }) => {
        expectTypeOf(data.errorDetails.status).toEqualTypeOf<number>();
      },
    },
  });
  void (() => {
    // @ts-expect-error data have no such member
    if (event.type === "com.qlik.tenant.deleted") void event.data.owner;
  });
});

test("what isn't described is unknown", () => {
  expectTypeOf<QlikEvent["data"]>().toEqualTypeOf<unknown>();
  expectTypeOf<QlikEvent["partitionkey"]>().toEqualTypeOf<unknown>();
  expectTypeOf<QlikEvent["id"]>().toEqualTypeOf<string>();
  expectTypeOf<QlikEvent["spaceid"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<QlikEvent>().toExtend<CloudEvent>();
  expectTypeOf(parseEvent).returns.toEqualTypeOf<QlikEvent>();
});

test("a former name has the event of the current one", () => {
  type Created = EventOf<"com.qlik.app.created">;
  expectTypeOf<EventOf<"com.qlik.v1.app.created">>().toEqualTypeOf<Created>();
});

test("a function of `on` gets the event of its key", () => {
  createWebhookHandler({
    secrets,
    on: {
      "com.qlik.v1.reload.finished": (finished) => {
        expectTypeOf(finished).toEqualTypeOf<EventOf<"com.qlik.v1.reload.finished">>();
        expectTypeOf(finished.data.succeeded).toEqualTypeOf<boolean>();
      },
      "com.qlik.v1.app.published": async ({ type, data }) => {
        expectTypeOf(type).toEqualTypeOf<"com.qlik.app.published">();
        expectTypeOf(data.originAppId).toEqualTypeOf<string | undefined>();
        return Promise.resolve();
      },
      "com.qlik.core.user.created": ({ type, data }) => {
        expectTypeOf(type).toEqualTypeOf<string>();
        expectTypeOf(data).toEqualTypeOf<unknown>();
      },
    },
    onUnknown: (other) => {
      expectTypeOf(other).toEqualTypeOf<QlikEvent>();
    },
    onError: (error, failed) => {
      expectTypeOf(error).toEqualTypeOf<unknown>();
      expectTypeOf(failed).toEqualTypeOf<QlikEvent | undefined>();
    },
  });
  const wrong = (): void => {
    createWebhookHandler({
      secrets,
      on: {
        "com.qlik.v1.reload.finished": ({ data }) => {
          // @ts-expect-error data have no such member
          void data.state;
        },
      },
    });
    createWebhookHandler({
      secrets,
      // @ts-expect-error the event of another type
      on: { "com.qlik.app.created": (_: EventOf<"com.qlik.app.deleted">) => 1 },
    });
  };
  void wrong;
});

test("secrets have to be given, or done without on purpose", () => {
  void (() => {
    createWebhookHandler({ acceptUnsigned: true, on: {} });
    // @ts-expect-error neither
    createWebhookHandler({ on: {} });
    // @ts-expect-error both
    createWebhookHandler({ secrets, acceptUnsigned: true, on: {} });
    // @ts-expect-error a variable of the environment may be missing
    createWebhookHandler({ secrets: process.env["QLIK_WEBHOOK_SECRET"], on: {} });
  });
});

test("handlers fit the places that take one", () => {
  const handler = createWebhookHandler({ secrets, on: {} });
  expectTypeOf(handler).toExtend<(request: Request) => Promise<Response>>();
  expectTypeOf(handler).toExtend<
    (request: Request, info: { remoteAddr: string }) => Response | Promise<Response>
  >();
  interface Context {
    waitUntil(work: Promise<unknown>): void;
  }
  expectTypeOf(handler).toExtend<
    (request: Request, env: Record<string, string>, context: Context) => Promise<Response>
  >();
  expectTypeOf(handler).toEqualTypeOf<WebhookHandler>();
  void (() => createServer(toNodeHandler(handler)));
  /** As much of Express's types as matters. */
  interface ExpressRequest {
    body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- as Express has it
  }
  type RequestHandler = (
    request: import("node:http").IncomingMessage & ExpressRequest,
    response: import("node:http").ServerResponse & { locals: object },
    next: (error?: unknown) => void,
  ) => void;
  expectTypeOf(toNodeHandler(handler)).toExtend<RequestHandler>();
});
