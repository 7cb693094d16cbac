import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEvent } from "qlik-cloud-client/events";
import { FINISHED, LEGACY } from "./samples.ts";

const parse = (event: unknown): ReturnType<typeof parseEvent> => parseEvent(JSON.stringify(event));

describe("an event", () => {
  test("in CloudEvents 1.x stays as it is, whatever is in it", () => {
    expect(parse(FINISHED)).toEqual(FINISHED);
    const odd = {
      ...FINISHED,
      specversion: "1.7",
      sequence: 3,
      extensions: { a: 1 },
      eventId: "x",
    };
    expect(parse(odd)).toEqual(odd);
  });

  test("is read from text and from bytes", () => {
    const text = JSON.stringify({ ...FINISHED, userid: "Zoë ✓" });
    const bytes = new TextEncoder().encode(text);
    for (const body of [text, bytes, bytes.buffer, Buffer.from(text)]) {
      expect(parseEvent(body)).toEqual(JSON.parse(text));
    }
  });

  test("in the older form gets the names of CloudEvents 1.0", () => {
    const expected = { ...FINISHED, specversion: "1.0", eventTypeVersion: "1.0.0" };
    expect({ traceparent: FINISHED.traceparent, ...parse(LEGACY) }).toEqual(expected);
  });

  test("in the older form keeps what isn't known, in lower case where it was an extension", () => {
    const extensions = { ...LEGACY.extensions, sessionId: "n1", Id: "not the event's" };
    expect(parse({ ...LEGACY, extensions, actions: [1] })).toMatchObject({
      sessionid: "n1",
      id: "e1",
      actions: [1],
    });
    expect(parse({ ...LEGACY, extensions: undefined, tenantid: "t2" }).tenantid).toBe("t2");
  });

  test.each([
    ["first", { ...FINISHED, ...LEGACY }],
    ["last", { ...LEGACY, ...FINISHED }],
  ])("in both forms is that of CloudEvents 1.x, which comes %s", (_, both) => {
    const older = { eventId: "e0", eventType: "com.qlik.other", extensions: { tenantId: "t0" } };
    expect(parse({ ...both, ...older })).toEqual({ ...FINISHED, eventTypeVersion: "1.0.0" });
  });

  test.each(["created", "data.updated", "deleted", "exported", "published"])(
    "of the type app.%s has the current name",
    (name) => {
      const current = `com.qlik.app.${name}`;
      expect(parse({ ...FINISHED, type: current }).type).toBe(current);
      expect(parse({ ...FINISHED, type: `com.qlik.v1.app.${name}` }).type).toBe(current);
      expect(parse({ ...LEGACY, eventType: `com.qlik.v1.app.${name}` }).type).toBe(current);
    },
  );

  test.each([
    "com.qlik.v1.app.reload.finished",
    "com.qlik.v1.app.opened",
    "com.qlik.v1.app.created.twice",
    "com.qlik.v1.space.created",
    "org.example.app.created",
    "constructor",
  ])("of the type %s keeps its name", (type) => {
    expect(parse({ ...FINISHED, type }).type).toBe(type);
  });

  test("that the specification shows is read, with its data", () => {
    const root = path.resolve(import.meta.dirname, "../..");
    const openapi = JSON.parse(readFileSync(path.join(root, "generated/openapi.json"), "utf8")) as {
      components: { examples: Record<string, { value: { specversion?: string } }> };
    };
    const events = Object.values(openapi.components.examples).flatMap(({ value }) =>
      value.specversion === undefined ? [] : [value],
    );
    expect(events.length).toBeGreaterThan(100);
    for (const event of events) expect(parse(event)).toMatchObject(event);
  });

  test("has no attribute that is null, and data in any case", () => {
    const bare = { ...FINISHED, spaceid: null, time: 5, data: undefined };
    const event = parse(bare);
    expect(Object.keys(event)).not.toContain("spaceid");
    expect(Object.keys(event)).not.toContain("time");
    expect(event.data).toEqual({});
    expect(parse({ ...FINISHED, data: null }).data).toEqual({});
  });
});
