/** The index of knowledge bases: what was synchronized, in chunks, and the search in it. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { TenantState } from "../../state/tenant-state.ts";

type Schemas = QlikSchemas["knowledgebases"];
export type Chunk = Schemas["Chunk"];
export type DataSource = Schemas["DataSource"];

export const KNOWLEDGEBASES = "/api/v1/knowledgebases";

export const dataSourcesOf: CollectionAt<DataSource, [id: string]> = collectionAt(
  `${KNOWLEDGEBASES}/{id}/datasources`,
);

/** The chunks that the last synchronization of a data source has left. */
export const indexOf: CollectionAt<Chunk, [id: string, datasourceId: string]> = collectionAt(
  `${KNOWLEDGEBASES}/{id}/datasources/{datasourceId}/index`,
);

/** All chunks of some knowledge bases. */
export function chunksOf(state: TenantState, knowledgeBases: readonly string[]): Chunk[] {
  return knowledgeBases.flatMap((id) =>
    dataSourcesOf(state, id).records.flatMap((source) => indexOf(state, id, source.id).records),
  );
}

/** Returns the chunks with the words of a prompt, those with most of them first. */
export function search(
  state: TenantState,
  knowledgeBases: readonly string[],
  { prompt, topN = 5, searchMode = "SIMPLE" }: Schemas["SearchRequest"],
): Chunk[] {
  const wanted = wordsOf(prompt);
  const rate = ({ text }: Chunk): number => {
    const words = new Set(wordsOf(text));
    return wanted.filter((word) => words.has(word)).length / wanted.length;
  };
  return chunksOf(state, knowledgeBases)
    .map((chunk) => [rate(chunk), chunk] as const)
    .filter(([score]) => score > 0)
    .toSorted(([one], [other]) => other - one)
    .slice(0, topN)
    .map(([score, chunk]) => ({
      ...chunk,
      semanticScore: score,
      searchSource: "semantic search",
      ...(searchMode === "FULL" && { tfidfScore: score, searchSource: "hybrid search" }),
    }));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
