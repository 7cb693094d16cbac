/** The export of a glossary, which can be imported again. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertMay } from "../placed.ts";
import {
  categoriesOf,
  GLOSSARIES,
  presentTerm,
  replaceLinks,
  termsOf,
  type Category,
  type Glossary,
  type Term,
} from "./records.ts";

type Schemas = QlikSchemas["glossaries"];

/** Returns a glossary with everything in it, in the form that the import takes. */
export function exportGlossary(state: TenantState, glossary: Glossary): Schemas["ExportGlossary"] {
  const stewardsOf = (ids: readonly string[] = []): Schemas["StewardDetail"][] =>
    ids.map((userId) => ({ userId, name: state.users.get(userId)?.name ?? userId }));
  const categories = categoriesOf(state, glossary.id).records.map((each) => {
    const { id, name, description, parentId, stewards } = each;
    const stewardDetails = stewardsOf(stewards);
    return { id, name, description, stewardDetails, ...(parentId !== undefined && { parentId }) };
  });
  const terms = termsOf(state, glossary.id).records.map((each) => {
    const { id, name, tags, description, abbreviation, ...term } = presentTerm(state, each);
    const { stewards, relatesTo = [], categories: own = [] } = term;
    const linksTo = (term.linksTo ?? []).map(({ type, resourceId = "", resourceType = "app" }) => {
      return { resourceId, resourceType, ...(type && { type }) };
    });
    const texts = { id, name, tags, description, abbreviation };
    return { ...texts, linksTo, relatesTo, categories: own, stewardDetails: stewardsOf(stewards) };
  });
  return { ...glossary, categories, terms };
}

type ImportCall = Pick<EngineCall, "key" | "state" | "user"> & {
  readonly query: { readonly spaceId?: string | undefined };
};

/**
 * Imports a glossary: a new one, or the one of the same name in the same space. Its categories and terms are found by
 * their names, and get ids of the tenant's own.
 */
export function importGlossary(call: ImportCall, source: Schemas["QlikGlossary"]): Glossary {
  const { state, user, query } = call;
  const { name = "Glossary", terms = [], categories = [], ...rest } = source;
  const spaceId = query.spaceId ?? "";
  assertMay(call, "create", { spaceId, ownerId: user.id });
  const glossaries = state.store.at<Glossary>(GLOSSARIES);
  const known = glossaries.records.find((each) => each.name === name && each.spaceId === spaceId);
  const now = isoTime(state.clock);
  const stamps = { createdAt: now, createdBy: user.id, updatedAt: now, updatedBy: user.id };
  const id = known?.id ?? state.ids.uuid();
  const { description = "", overview = "", tags = [], termTemplate = {} } = rest;
  const glossary: Glossary = {
    ...{ ...stamps, ownerId: user.id, ...known, updatedAt: now, updatedBy: user.id },
    ...{ id, name, spaceId, description, overview, tags, termTemplate },
  };
  glossaries.set(id, glossary);
  const idOf = newIds(state, categoriesOf(state, id).records, categories);
  const termIdOf = newIds(state, termsOf(state, id).records, terms);
  for (const {
    name: title = "",
    id: from = title,
    parentId,
    description: text = "",
  } of categories) {
    const category: Category = {
      ...stamps,
      id: idOf(from),
      name: title,
      description: text,
      glossaryId: id,
    };
    categoriesOf(state, id).set(category.id, {
      ...category,
      ...(parentId !== undefined && { parentId: idOf(parentId) }),
    });
  }
  for (const { name: title = "", id: from = title, ...term } of terms) {
    const termId = termIdOf(from);
    const { revision = 0 } = termsOf(state, id).get(termId) ?? {};
    const created: Term = {
      ...{ ...stamps, id: termId, glossaryId: id, name: title, revision: revision + 1 },
      ...{ tags: term.tags ?? [], description: term.description ?? "" },
      ...{ abbreviation: term.abbreviation ?? "", relatedInformation: "" },
      status: { type: "draft", updatedAt: now, updatedBy: user.id },
      stewards: (term.stewardDetails ?? term.stewards ?? []).flatMap(({ userId }) => userId ?? []),
      categories: (term.categories ?? []).map(idOf),
      relatesTo: (term.relatesTo ?? []).map((each) => ({ ...each, termId: termIdOf(each.termId) })),
    };
    termsOf(state, id).set(termId, created);
    replaceLinks(call, created, term.linksTo ?? []);
  }
  return glossary;
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Returns the ids of imported records: those of the records with the same names, or new ones. */
function newIds(
  state: TenantState,
  known: readonly Named[],
  imported: readonly Named[],
): (from: string) => string {
  const ids = new Map(
    imported.map(({ name = "", id = name }) => [
      id,
      known.find((each) => each.name === name)?.id ?? state.ids.uuid(),
    ]),
  );
  return (from) => ids.get(from) ?? from;
}
