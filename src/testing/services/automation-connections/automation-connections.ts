/** The connections of automations, and the connectors that they are made from. */
import type {
  AutomationConnectionDetailObject,
  AutomationConnectorDetail,
} from "../../../../generated/schema.ts";
import { list } from "../../engine/list.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { ResponseFor, Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import { AUTOMATIONS } from "../automations/records.ts";
import { changeOwner, changeSpace, listAll, placed, requirePlaced } from "../placed.ts";

const CONNECTIONS = "/api/workflows/automation-connections";

type Connection = AutomationConnectionDetailObject & { readonly id: string };

/** Of about a hundred connectors, the ones that most tenants use. */
const CONNECTORS = [
  ["Qlik Cloud Services", "5f4d8a10-3c1b-4e7a-9a57-1e0f6b2c9d01", []],
  ["Mail", "5f4d8a10-3c1b-4e7a-9a57-1e0f6b2c9d02", ["host", "port", "username", "password"]],
  ["Slack", "5f4d8a10-3c1b-4e7a-9a57-1e0f6b2c9d03", ["token"]],
].map(([name, id, params]): AutomationConnectorDetail & { id: string } => ({
  id: String(id),
  name: String(name),
  description: `Connects automations to ${String(name)}.`,
  billable: false,
  hasWebhooks: false,
  blocks: [],
  snippets: [],
  params: [params].flat().map((param) => ({ name: String(param), optional: false })),
}));

const access = placed<Connection>();

export const automationConnectionRules: RulesByPath = {
  [CONNECTIONS]: rulesOf<Connection>({
    ...access,
    permit(call, verb, record) {
      access.permit?.(call, verb, record);
      if (verb === "remove" && call.query["forced"] !== true) assertUnused(call, record?.id ?? "");
    },
    create({ state }, draft) {
      const connector = CONNECTORS.find(({ id }) => id === draft.connectorId);
      const params = (draft.params ?? []).map((param) => ({ ...param, id: state.ids.uuid() }));
      const error = { message: `There is no connector ${draft.connectorId}.` };
      const name = draft.name ?? connector?.name ?? "";
      return {
        ...draft,
        name,
        params,
        isConnected: Boolean(connector),
        ...(!connector && { error }),
      };
    },
    change(_call, changed, { params = [] }) {
      const values = new Map(changed.params?.map(({ id, value }) => [id, value]));
      const merged = params.map((param) => ({
        ...param,
        value: values.get(param.id) ?? param.value,
      }));
      return { ...changed, params: merged };
    },
    filters: { listAll },
  }),
};

/** @throws {HttpError} 400 when the blocks of an automation refer to the connection. */
function assertUnused({ state }: EngineCall, id: string): void {
  const users = state.store
    .at<{ name?: string; workspace?: object }>(AUTOMATIONS)
    .records.filter(({ workspace = {} }) => JSON.stringify(workspace).includes(id));
  if (users.length === 0) return;
  const names = users.map(({ name }) => name).join(", ");
  const detail = `Automations use the connection: ${names}. Set "forced" to delete it nevertheless.`;
  throw new HttpError(400, { title: "Connection in use", detail });
}

export const automationConnectionReactions: Reactions = {
  "POST /api/workflows/automation-connections/{id}/actions/change-owner": changeOwner(CONNECTIONS),
  "POST /api/workflows/automation-connections/{id}/actions/change-space": changeSpace(CONNECTIONS),
  "POST /api/workflows/automation-connections/{id}/actions/check": (call) => {
    const { isConnected = false } = requirePlaced<Connection>(call, CONNECTIONS, call.path.id);
    return { status: 200, body: { connected: isConnected, is_connected: isConnected } };
  },

  "GET /api/workflows/automation-connectors": (call) =>
    list(
      call as unknown as EngineCall,
      CONNECTORS.map((record, sequence) => ({ id: record.id, record: { ...record }, sequence })),
      {},
      ({ record }) => record,
    ) as ResponseFor<"GET /api/workflows/automation-connectors">,

  "GET /api/workflows/automation-connectors/{connectorId}": ({ path }) => ({
    status: 200,
    body: requireConnector(path.connectorId),
  }),

  "GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration": ({ path }) => {
    requireConnector(path.connectorId);
    return { status: 200, body: {} };
  },
};

function requireConnector(id: string): AutomationConnectorDetail {
  const connector = CONNECTORS.find((each) => each.id === id);
  if (connector) return connector;
  throw new HttpError(404, `There is no connector ${id}.`);
}
