/** How long an editor takes to complete a path, and what memory it needs. */
import { runNode } from "../processes.ts";
import { median } from "../rounds.ts";
import { atMost, megabytes, milliseconds, type Figure } from "./figure.ts";

const FORMS = [
  { form: "qlik[path]", code: 'qlik["/§"];', goal: 80 },
  { form: "qlik.GET(path)", code: 'qlik.GET("/§");', goal: 150 },
];
const MAX_HEAP = 350e6;

export function measureCompletion(runs: number): Figure[] {
  const measured = FORMS.map(({ form, code, goal }) => {
    const sessions = Array.from({ length: Math.min(runs, 3) }, () => openEditor(code));
    return { form, goal, ms: median(sessions.map(({ ms }) => ms)), sessions };
  });
  const heap = Math.max(...measured.flatMap(({ sessions }) => sessions.map((each) => each.heap)));
  return [
    ...measured.map(({ form, goal, ms }) =>
      atMost(`completion of a path, ${form}, TypeScript 5.9`, ms, { goal, format: milliseconds }),
    ),
    atMost("heap of the language service", heap, { goal: MAX_HEAP, format: megabytes }),
  ];
}

/** In a process of its own, whose heap has nothing else in it. */
function openEditor(code: string): { readonly ms: number; readonly heap: number } {
  const { output } = runNode(["--expose-gc", "scripts/run.mjs", "test/bench/editor-run.ts", code]);
  return JSON.parse(output) as { ms: number; heap: number };
}
