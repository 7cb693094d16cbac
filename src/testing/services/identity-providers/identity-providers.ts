/** Identity providers: of those with which users log in, one is active at a time. */
import type { IDP, IDPOIDC } from "../../../../generated/schema.ts";
import { applyChanges } from "../../engine/change.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { collectionAt } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin, forAdmins } from "../permissions.ts";

const PROVIDERS = "/api/v1/identity-providers";

/** How long the test of a configuration takes, which a user does in a browser at Qlik. */
const TEST_DURATION = 200;

/** A provider, with the version of its configuration that is tested. */
type Provider = Omit<IDPOIDC, "options" | "pendingOptions"> & {
  options?: object | undefined;
  pendingOptions?: object | undefined;
  version?: string;
};

export const rules: RulesByPath = {
  [PROVIDERS]: rulesOf<Provider>({
    permit(call, verb) {
      if (verb !== "list") assertAdmin(call);
    },
    create(call, draft) {
      const { state } = call;
      const { skipVerify = false } = call.body as { skipVerify?: boolean };
      const [options, pending] = [draft.options, draft.pendingOptions];
      const interactive = draft.protocol !== "jwtAuth" && draft.interactive !== false;
      if (interactive && !pending && !(options && skipVerify)) {
        throw invalid({ pointer: "" }, "must have pendingOptions, or options with skipVerify");
      }
      const provider: Provider = {
        ...draft,
        interactive,
        active: !interactive || !pending,
        created: isoTime(state.clock),
        tenantIds: draft.tenantIds ?? [state.tenantId],
      };
      if (provider.active) deactivateOthers(state, provider);
      return pending ? tested(state, provider) : provider;
    },
    present: (_, { version, ...provider }) => provider,
  }),
};

export const reactions: Reactions = {
  "POST /api/v1/identity-providers": { after: (call, response) => withVersion(call, response) },
  "GET /api/v1/identity-providers/{id}": { after: (call, response) => withVersion(call, response) },

  ...forAdmins({
    "PATCH /api/v1/identity-providers/{id}": ({ state, path, headers, body = [] }) => {
      const before = providersIn(state).require(path.id);
      const hasNewOptions = body.some(({ path: at = "" }) => at.startsWith("/pendingOptions"));
      const isTested = hasNewOptions || body.some(({ op }) => op === "promote-options");
      const version = headers.get("qlik-idp-popts-match");
      if ((isTested || version !== null) && version !== before.version) {
        const expected = "QLIK-IDP-POPTS of the provider as it is now";
        throw new HttpError(412, `The header QLIK-IDP-POPTS-MATCH must be ${expected}.`);
      }
      let changed = before;
      for (const [index, { op, path: at = "", value }] of body.entries()) {
        if (op === "promote-options") changed = promoted(changed);
        else if (before.protocol === "jwtAuth" && at !== "/description") {
          throw invalid({ pointer: `/${index}/path` }, "must be /description for jwtAuth");
        } else {
          changed = applyChanges({ ...changed }, [{ op: "add", path: at, value }], {}) as Provider;
        }
      }
      if (changed.active && !changed.options)
        throw invalid({ pointer: "" }, "needs options that were tested");
      if (hasNewOptions) changed = tested(state, changed);
      if (changed.active) deactivateOthers(state, changed);
      providersIn(state).set(path.id, { ...changed, lastUpdated: isoTime(state.clock) });
      return { status: 204 };
    },

    "GET /api/v1/identity-providers/status": ({ state }) => {
      const all = providersIn(state).records;
      const idps_metadata = all.map(({ active, provider, interactive }) => {
        return { active, provider, interactive };
      });
      const active_interactive_idps_count = all.filter(isLogin).length;
      return { status: 200, body: { idps_metadata, active_interactive_idps_count } };
    },
  }),

  // Qlik's own provider is in use while the tenant has none.
  "GET /api/v1/identity-providers/me/meta": ({ state }) => ({
    status: 200,
    body: providersIn(state).records.some(isLogin)
      ? {}
      : {
          userPortalLink: "https://account.myqlik.qlik.com",
          upgradeSubscriptionLink: "https://account.myqlik.qlik.com/portal",
        },
  }),
};

const providersIn = collectionAt<Provider>(PROVIDERS);

/** Whether users log in with a provider. */
function isLogin({ active, interactive }: Provider): boolean {
  return Boolean(active && interactive);
}

function deactivateOthers(state: TenantState, { id, interactive }: Provider): void {
  if (!interactive) return;
  for (const other of providersIn(state).records) {
    if (isLogin(other) && other.id !== id) providersIn(state).change(other.id!, { active: false });
  }
}

/** Begins the test of a configuration; it succeeds. */
function tested(state: TenantState, provider: Provider): Provider {
  const version = state.ids.uuid();
  state.clock.after(TEST_DURATION, () => {
    const current = providersIn(state).get(provider.id!);
    if (current?.version !== version) return;
    const pendingResult = { status: "success" } as const;
    providersIn(state).change(provider.id!, { pendingState: "verified", pendingResult });
  });
  return { ...provider, version, pendingState: "pending" };
}

function promoted({ pendingOptions, pendingState, ...provider }: Provider): Provider {
  if (pendingState === "verified") return { ...provider, options: pendingOptions };
  const result = pendingState ?? "not begun";
  throw invalid({ pointer: "" }, `needs tested options, and the test is ${result}`);
}

/** Adds the version of the configuration that is tested. */
function withVersion<
  Response extends { readonly body?: IDP; readonly headers?: Readonly<Record<string, string>> },
>({ state }: Pick<EngineCall, "state">, response: Response): Response {
  const { version } = providersIn(state).get(response.body?.id ?? "") ?? {};
  return version === undefined
    ? response
    : { ...response, headers: { ...response.headers, "qlik-idp-popts": version } };
}
