import { beforeAll, describe, expect, it } from "vitest";
import type { Recording } from "./recorder.ts";
import { declared } from "./specification.ts";
import { tour } from "./tour.ts";
import { keepAll } from "./traffic.ts";
import { unseen } from "./unseen.ts";

/** The most of the declared answers that may be unseen. */
const MOST_UNSEEN = 0.1;

const answers = [...declared].flatMap(([operation, statuses]) =>
  [...statuses.keys()].map((status) => `${operation} ${status}`),
);
const excused = unseen.flatMap((each) => each.answers);

let recording: Recording;
let seen: ReadonlySet<string>;

beforeAll(async () => {
  recording = await tour();
  keepAll(recording.exchanges);
  seen = new Set(recording.exchanges.map(({ operation, status }) => `${operation} ${status}`));
}, 60_000);

describe("the grand tour of the tenant", () => {
  it("gets the answers that it expects, each as specified", () => {
    expect(recording.faults).toEqual([]);
  });

  it.each([...declared])("sees what %s may answer", (operation, statuses) => {
    const missing = [...statuses.keys()]
      .map((status) => `${operation} ${status}`)
      .filter((answer) => !seen.has(answer) && !excused.includes(answer));
    expect(missing, "put them into unseen.ts, with the reason").toEqual([]);
  });

  it("excuses itself from no answer that it sees, and from none twice", () => {
    expect(excused.filter((answer) => seen.has(answer))).toEqual([]);
    expect(excused.filter((answer) => !answers.includes(answer))).toEqual([]);
    expect(excused).toHaveLength(new Set(excused).size);
  });

  it("excuses itself from few of them", () => {
    expect(excused.length / answers.length).toBeLessThanOrEqual(MOST_UNSEEN);
  });
});
