/** Identity providers: of those with which users log in, one is active at a time. */
import type { IDP, IDPOIDC } from "../../../../generated/schema.ts";
import { applyChanges } from "../../engine/change.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assertAdmin } from "../permissions.ts";

const PROVIDERS = "/api/v1/identity-providers";

/** How long the test of a configuration takes, which a user does in a browser at Qlik. */
const TEST_DURATION = 200;

/** A provider, with the version of its configuration that is tested. */
type Provider = Omit<IDPOIDC, "options" | "pendingOptions"> & {
  options?: object | undefined;
  pendingOptions?: object | undefined;
  version?: string;
};

export const identityProviderRules: RulesByPath = {
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
    present: (_, { version, ...provider }) => (version === undefined ? provider : { ...provider }),
  }),
};

export const identityProviderReactions: Reactions = {
  "POST /api/v1/identity-providers": { after: (call, response) => withVersion(call, response) },
  "GET /api/v1/identity-providers/{id}": { after: (call, response) => withVersion(call, response) },

  "PATCH /api/v1/identity-providers/{id}"(call) {
    assertAdmin(call);
    const { state, path, headers, body = [] } = call;
    const before = providersIn(state).require(path.id);
    const isTested = body.some(
      ({ op, path: at = "" }) => op === "promote-options" || at.startsWith("/pendingOptions"),
    );
    const version = headers.get("qlik-idp-popts-match");
    if ((isTested || version !== null) && version !== before.version) {
      throw new HttpError(412, {
        detail:
          "The header QLIK-IDP-POPTS-MATCH must be QLIK-IDP-POPTS of the provider as it is now.",
      });
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
    if (body.some(({ path: at = "" }) => at.startsWith("/pendingOptions")))
      changed = tested(state, changed);
    if (changed.active) deactivateOthers(state, changed);
    providersIn(state).set(path.id, { ...changed, lastUpdated: isoTime(state.clock) });
    return { status: 204 };
  },

  "GET /api/v1/identity-providers/status"(call) {
    assertAdmin(call);
    const all = providersIn(call.state).records;
    const metadata = all.map(({ active, provider, interactive }) => ({
      active,
      provider,
      interactive,
    }));
    const count = all.filter(({ active, interactive }) => active && interactive).length;
    return { status: 200, body: { idps_metadata: metadata, active_interactive_idps_count: count } };
  },

  // Qlik's own provider is in use while the tenant has none.
  "GET /api/v1/identity-providers/me/meta": ({ state }) => ({
    status: 200,
    body: providersIn(state).records.some(({ active, interactive }) => active && interactive)
      ? {}
      : {
          userPortalLink: "https://account.myqlik.qlik.com",
          upgradeSubscriptionLink: "https://account.myqlik.qlik.com/portal",
        },
  }),
};

function providersIn({ store }: TenantState): ReturnType<typeof store.at<Provider>> {
  return store.at<Provider>(PROVIDERS);
}

function deactivateOthers(state: TenantState, { id, interactive }: Provider): void {
  if (!interactive) return;
  for (const other of providersIn(state).records) {
    if (other.interactive && other.active && other.id !== id)
      providersIn(state).change(other.id!, { active: false });
  }
}

/** Begins the test of a configuration; it succeeds. */
function tested(state: TenantState, provider: Provider): Provider {
  const version = state.ids.uuid();
  state.clock.after(TEST_DURATION, () => {
    const current = providersIn(state).get(provider.id!);
    if (current?.version !== version) return;
    providersIn(state).set(provider.id!, {
      ...current,
      pendingState: "verified",
      pendingResult: { status: "success" },
    });
  });
  return { ...provider, version, pendingState: "pending" };
}

function promoted({ pendingOptions, pendingState, ...provider }: Provider): Provider {
  if (pendingState !== "verified") {
    throw invalid(
      { pointer: "" },
      `needs tested options, and the test is ${pendingState ?? "not begun"}`,
    );
  }
  return { ...provider, options: pendingOptions };
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
