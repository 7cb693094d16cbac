import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { assertVersion, versionHeaders } from "../../http/conditional.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import { isoTime } from "../../state/time.ts";
import { placed, requirePlaced, type Caller } from "../placed.ts";
import { listEntries } from "../../engine/list.ts";
import { forbidden, respondTo, withDefaults } from "../respond.ts";
import { exportGlossary, importGlossary } from "./exchange.ts";
import * as records from "./records.ts";
import type { Category, Glossary, Link, Term } from "./records.ts";

const { GLOSSARIES } = records;

export const glossaryRules: RulesByPath = {
  [GLOSSARIES]: rulesOf<Glossary>({
    ...placed(),
    create: (call, draft) => withDefaults(call, draft, EMPTY_GLOSSARY),
  }),

  [`${GLOSSARIES}/{id}/categories`]: rulesOf<Category>({
    create: (call, draft) =>
      assertNameUnused(call, {
        ...withDefaults(call, draft, { description: "" }),
        glossaryId: String(call.path["id"]),
      }),
    change: assertNameUnused,
    removed({ state }, { glossaryId, id }) {
      records.removeCategory(state, glossaryId, id);
    },
  }),

  [`${GLOSSARIES}/{id}/terms`]: rulesOf<Term>({
    create(call, draft) {
      const { state, user, path } = call;
      const status = {
        type: "draft" as const,
        updatedAt: isoTime(state.clock),
        updatedBy: user.id,
      };
      const glossaryId = String(path["id"]);
      const { linksTo = [] } = call.body as Partial<Term>;
      records.replaceLinks(call, { ...draft, glossaryId }, linksTo);
      const { linksTo: _, ...term } = withDefaults<Term>(call, draft, EMPTY_TERM);
      return { ...term, glossaryId, status, revision: 1 };
    },
    permit(call, verb, term) {
      if (term && verb !== "read") assertMayChange(call, term);
    },
    change(call, { linksTo, ...changed }, before) {
      if (linksTo) records.replaceLinks(call, changed, linksTo);
      return { ...EMPTY_TERM, ...changed, revision: revise(call, before) };
    },
    present: ({ state }, term) => records.presentTerm(state, term),
  }),

  [`${GLOSSARIES}/{id}/terms/{termId}/links`]: rulesOf<Link>({ create: records.completeLink }),
};

const EMPTY_GLOSSARY = { description: "", overview: "", spaceId: "", tags: [], termTemplate: {} };
const EMPTY_TERM = {
  ...{ abbreviation: "", description: "", relatedInformation: "", tags: [], stewards: [] },
  ...{ categories: [], relatesTo: [] },
};

/** Keeps the present revision of a term, and returns the number of the next one. */
function revise({ state }: Caller, { glossaryId, id, revision, ...term }: Term): number {
  const before = { ...term, glossaryId, id, revision };
  records.revisionsOf(state, glossaryId, id).set(String(revision), before);
  return revision + 1;
}

/** Categories with the same parent have different names. */
function assertNameUnused({ state }: Caller, category: Category): Category {
  const { id, glossaryId, name, parentId } = category;
  const siblings = records
    .categoriesOf(state, glossaryId)
    .records.filter((each) => each.id !== id && each.parentId === parentId);
  if (!siblings.some((each) => each.name === name)) return category;
  throw invalid(
    { pointer: "/name" },
    "must differ from the names of the other categories with this parent",
  );
}

/** Only a steward of a term, or the owner of its glossary, changes a verified term. */
function assertMayChange(
  call: Caller,
  { id, glossaryId, stewards, status }: Term,
  next = "",
): void {
  if (status.type !== "verified" && next !== "verified") return;
  const { state, user } = call;
  const { ownerId } = state.store.at<Glossary>(GLOSSARIES).require(glossaryId);
  if (user.admin || ownerId === user.id || stewards.includes(user.id)) return;
  throw forbidden(call, `Only a steward may do this to the term ${id}.`);
}

function requireGlossary(call: Caller & { readonly path: { readonly id: string } }): Glossary {
  return requirePlaced<Glossary>(call, GLOSSARIES, call.path.id);
}

export const glossaryReactions: Reactions = {
  "POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status": (call) => {
    const { state, user, path, query, headers } = call;
    const terms = records.termsOf(state, requireGlossary(call).id);
    const term = terms.require(path.termId);
    assertVersion(headers, term);
    const { status: type } = query;
    assertMayChange(call, term, type);
    const status = { type, updatedAt: isoTime(state.clock), updatedBy: user.id };
    const changed = terms.set(term.id, { ...term, status, revision: revise(call, term) });
    return {
      status: 200,
      body: records.presentTerm(state, changed),
      headers: versionHeaders(changed, changed.updatedAt),
    };
  },

  "GET /api/v1/glossaries/{id}/terms/{termId}/revisions": (call) => {
    const { id } = requireGlossary(call);
    const term = records.termsOf(call.state, id).require(call.path.termId);
    return listEntries(call, records.revisionsOf(call.state, id, term.id).entries);
  },

  "GET /api/v1/glossaries/{id}/actions/export": (call) => {
    const glossary = requireGlossary(call);
    if (call.query.format !== "xlsx") return respondTo(call, exportGlossary(call.state, glossary));
    throw new HttpError(501, {
      title: "Not implemented by the embedded tenant",
      detail: "The embedded tenant exports glossaries as JSON only. Leave out format=xlsx.",
    });
  },

  "POST /api/v1/glossaries/actions/import": (call) => {
    const source = call.body ?? {};
    if (!("terms" in source || "categories" in source || "name" in source)) {
      throw invalid({ pointer: "" }, "must be a glossary in the format of Qlik");
    }
    return { status: 201, body: importGlossary(call, source) };
  },
};
