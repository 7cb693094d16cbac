import type { QlikSchemas } from "../../../../generated/service-schemas.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Collection } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { isoTime } from "../../state/time.ts";
import { assertMay, placed, requirePlaced, type Caller } from "../placed.ts";
import { listEntries } from "../../engine/list.ts";
import { respondTo, withDefaults } from "../respond.ts";

type Schemas = QlikSchemas["data-governance-data-products"];
type Product = Schemas["DataProductResponse"];
type Change = Schemas["DataProductChangelog"];

const PRODUCTS = "/api/data-governance/data-products";

const EMPTY = {
  ...{ tags: [], datasetIds: [], glossaryIds: [], keyContacts: [] },
  ...{ apiConsumableDatasetIds: [], activatedOn: [], activated: false },
};

export const dataProductRules: RulesByPath = {
  [PRODUCTS]: rulesOf<Product>({
    ...placed(),
    create: (call, draft) => ({
      ...withDefaults(call, draft, EMPTY),
      qri: `qri:data-product://${draft.id}`,
    }),
    change(call, changed, before) {
      const patch = call.body as readonly { readonly path: string }[];
      const names = new Set(patch.map(({ path }) => path.slice(1) as keyof Product));
      record(call, before.id, Object.fromEntries([...names].map((name) => [name, changed[name]])));
      return changed;
    },
  }),
};

function changesOf({ state }: Pick<Caller, "state">, id: string): Collection<Change> {
  return state.store.at(`${PRODUCTS}/${id}/changelogs`);
}

/** Adds changes to the history of a data product. */
function record(call: Caller, productId: string, changes: object): void {
  const { state, user } = call;
  const id = state.ids.uuid();
  const all = Object.entries(changes).map(([name, value]) => {
    const path = `/${name}` as "/name";
    return { path, operator: "replace" as const, value: value as string };
  });
  const created = { createdAt: isoTime(state.clock), createdBy: user.id };
  changesOf(call, productId).set(id, { id, ...created, changes: all });
}

type ProductCall = Caller & { readonly path: { readonly dataProductId: string } };

function requireProduct(call: ProductCall, privilege: "read" | "publish" | "delete"): Product {
  return requirePlaced<Product>(call, PRODUCTS, call.path.dataProductId, privilege);
}

function change(call: ProductCall, { id }: Product, changes: Partial<Product>): Product {
  const { state, user } = call;
  const stamps = { updatedAt: isoTime(state.clock), updatedBy: user.id };
  return state.store.at<Product>(PRODUCTS).change(id, { ...changes, ...stamps });
}

export const dataProductReactions: Reactions = {
  "POST /api/data-governance/data-products/{dataProductId}/actions/activate": (call) => {
    const product = requireProduct(call, "publish");
    const { spaceId = product.spaceId ?? "" } = call.body;
    const activatedOn = [...new Set([...product.activatedOn, spaceId])];
    record(call, product.id, { activatedOn });
    const activatedAt = isoTime(call.state.clock);
    return respondTo(call, change(call, product, { activated: true, activatedAt, activatedOn }));
  },

  "POST /api/data-governance/data-products/{dataProductId}/actions/deactivate": (call) => {
    const product = requireProduct(call, "publish");
    record(call, product.id, { activatedOn: [] });
    change(call, product, { activated: false, activatedOn: [] });
    return { status: 204 };
  },

  "POST /api/data-governance/data-products/{dataProductId}/actions/move": (call) => {
    const product = requireProduct(call, "delete");
    const { spaceId } = call.body;
    assertMay(call, "create", { spaceId, ownerId: product.ownerId });
    record(call, product.id, { spaceId });
    change(call, product, { spaceId });
    return { status: 204 };
  },

  "GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation": (call) => {
    const { name, description = "", readMe = "" } = requireProduct(call, "read");
    return { status: 200, body: `# ${name}\n\n${description}\n\n${readMe}\n` };
  },

  "GET /api/data-governance/data-products/{dataProductId}/changelogs": (call) => {
    const { id } = requireProduct(call, "read");
    return listEntries(call, changesOf(call, id).entries);
  },
};
