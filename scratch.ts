import { readEdition } from "./scripts/upstream/edition.ts";
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { normalise } from "./scripts/normalise/normalise.ts";
import { Redocly } from "./scripts/pipeline/redocly.ts";
import { checkDocuments } from "./scripts/pipeline/check.ts";
import { operationsOf } from "./scripts/openapi/document.ts";
const folder = process.argv[2]!;
const counts: Record<string, number> = {}; let n = 0; const ids = new Map<string,string>(); let lists=0;
const redocly = await Redocly.load("redocly.yaml", process.cwd(), folder);
const rules: Record<string, string[]> = {};
const t0 = performance.now(); let tn = 0;
mkdirSync("/tmp/ho/out", { recursive: true });
for (const f of readdirSync(folder)) {
  const d = JSON.parse(readFileSync(folder + "/" + f, "utf8")); const s = f.replace(".json", "");
  const t = performance.now();
  const r = normalise(d, { service: s }); tn += performance.now() - t;
  const again = normalise(r.document, { service: s });
  if (again.changes.size) console.log("NOT IDEMPOTENT", s, [...again.changes].map(([k, v]) => k + ":" + v.slice(0, 2)));
  for (const [k, v] of r.changes) counts[k] = (counts[k] ?? 0) + v.length;
  for (const x of r.rejections) console.log("REJ", s, x);
  for (const { path, method, operation: o } of operationsOf(r.document.paths)) { n++;
    if (ids.has(o.operationId)) console.log("DUP", o.operationId, s, path, ids.get(o.operationId)); ids.set(o.operationId, s + path);
    const before = d.paths[path]?.[method];
    if (o["x-qlik-paging"]) { lists++; if (process.argv[3] === "lists") console.log(method, path, JSON.stringify(o["x-qlik-paging"])); }
    if (process.argv[3] === "ids") console.log(o.operationId, method, path);
  }
  const text = JSON.stringify(r.document, null, 1); writeFileSync("/tmp/ho/out/" + f, text);
  if (process.argv[4] !== "nolint") for (const p of [...await redocly.lint(r.document, folder + "/" + f, text), ...checkDocuments([{ file: f, text, content: r.document, locate: (pointer: string, x: any) => ({ file: f, ...x, pointer }) } as any])]) (rules[p.rule] ??= []).push(`${s}:${p.line ?? (p as any).pointer} ${p.message}`);
}
console.log(counts, n, "lists", lists, "normalise ms", Math.round(tn), "all", Math.round(performance.now() - t0));
for (const [k, v] of Object.entries(rules)) console.log(k, v.length, v.slice(0, 3));
