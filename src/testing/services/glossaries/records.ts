/** Glossaries with their categories, terms and links. */
import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { Collection } from "../../engine/store.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { isAllowed } from "../permissions.ts";

type Schemas = QlikSchemas["glossaries"];
export type Glossary = Schemas["Glossary"];
export type Category = Schemas["Category"];
export type Term = Schemas["Term"];
export type Link = Schemas["TermLinksTo"];

export const GLOSSARIES = "/api/v1/glossaries";

export function categoriesOf({ store }: TenantState, id: string): Collection<Category> {
  return store.at(`${GLOSSARIES}/${id}/categories`);
}

export function termsOf({ store }: TenantState, id: string): Collection<Term> {
  return store.at(`${GLOSSARIES}/${id}/terms`);
}

export function linksOf({ store }: TenantState, id: string, termId: string): Collection<Link> {
  return store.at(`${GLOSSARIES}/${id}/terms/${termId}/links`);
}

/** The revisions of a term before the present one. */
export function revisionsOf({ store }: TenantState, id: string, termId: string): Collection<Term> {
  return store.at(`${GLOSSARIES}/${id}/terms/${termId}/revisions`);
}

/** Completes a term with its links, and with the relations of other terms to it. */
export function presentTerm(state: TenantState, term: Term): Term {
  const { glossaryId, id } = term;
  const referredRelations = termsOf(state, glossaryId).records.flatMap((other) =>
    (other.relatesTo ?? [])
      .filter(({ termId }) => termId === id)
      .map(({ type }) => ({ type, termId: other.id })),
  );
  return { ...term, linksTo: [...linksOf(state, glossaryId, id).records], referredRelations };
}

/** Deletes a category with its subcategories, and takes terms out of them. */
export function removeCategory(state: TenantState, glossaryId: string, id: string): void {
  const categories = categoriesOf(state, glossaryId);
  categories.delete(id);
  for (const term of termsOf(state, glossaryId).records) {
    if (!term.categories?.includes(id)) continue;
    const left = term.categories.filter((category) => category !== id);
    termsOf(state, glossaryId).change(term.id, { categories: left });
  }
  for (const { parentId, id: child } of categories.records) {
    if (parentId === id) removeCategory(state, glossaryId, child);
  }
}

type Caller = Pick<EngineCall, "key" | "state" | "user">;

/** Completes a link. @throws {HttpError} 404 when the caller doesn't see the app. */
export function completeLink({ state, user }: Caller, link: Link): Link {
  const { resourceId = "", resourceType } = link;
  const app = resourceType === "app" ? state.apps.get(resourceId) : undefined;
  if (resourceType === "app" && !(app && isAllowed(state, user, "read", app))) {
    throw new HttpError(404, `App ${resourceId} does not exist.`);
  }
  const { name = resourceId, spaceId } = app ?? {};
  const stamps = { id: state.ids.uuid(), createdAt: isoTime(state.clock), createdBy: user.id };
  return {
    ...stamps,
    type: "related",
    name,
    ...(spaceId && { resourceSpaceId: spaceId }),
    ...link,
  };
}

/** Replaces the links of a term. */
export function replaceLinks(
  call: Caller,
  { glossaryId, id }: Pick<Term, "glossaryId" | "id">,
  links: readonly Link[],
): void {
  const all = linksOf(call.state, glossaryId, id);
  const completed = links.map((link) => completeLink(call, link));
  for (const { id: linkId = "" } of all.records) all.delete(linkId);
  for (const link of completed) all.set(link.id ?? "", link);
}
