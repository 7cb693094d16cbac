import { createQlikClient, unwrap, type QlikClient } from "../../../src/index.ts";
import { createTenant, type Tenant, type TenantData } from "../../../src/testing.ts";
import { unaided } from "../../no-retry.ts";
import { conforming } from "../../testing/conforms.ts";

const CONNECTION = {
  datasourceID: "snowflake",
  qName: "Warehouse",
  qType: "QvOdbcConnectorPackage.exe",
  qConnectStatement: 'CUSTOM CONNECT TO "provider=QvOdbcConnectorPackage.exe;host=db.test;"',
};

/** A tenant whose user bob owns content of all kinds but that of `data`, with the client of ann, an administrator. */
export async function openWithLeaver(data: TenantData = {}): Promise<{
  tenant: Tenant;
  ann: QlikClient;
  /** The ids of what bob owns, by kind. */
  owned: Readonly<Record<string, string>>;
}> {
  const tenant = createTenant({
    clock: "manual",
    seed: 1,
    data: {
      users: [{ id: "ann" }, { id: "bob", groups: ["sales"] }, { id: "cat" }],
      spaces: [
        { id: "team", name: "Team", ownerId: "bob" },
        {
          id: "plain",
          name: "Plain",
          ownerId: "ann",
          assignments: [{ assigneeId: "bob", roles: ["producer"] }],
        },
      ],
      apps: [
        { id: "sales", name: "Sales", spaceId: "team", ownerId: "bob" },
        { id: "draft", name: "Draft", ownerId: "bob" },
        { id: "other", name: "Other", ownerId: "ann" },
      ],
      ...data,
    },
  });
  const as = (id: string): QlikClient =>
    createQlikClient({
      ...unaided,
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKeyOf(id) },
      fetch: conforming(tenant.fetch),
    });
  const bob = as("bob");
  const automation = await bob.POST("/api/workflows/automations", { body: { name: "Nightly" } });
  const file = await bob.POST("/api/v1/data-files", {
    body: { Json: { name: "sales.csv" }, File: new Blob(["a,b"]) },
  });
  const connection = unwrap(
    await bob.POST("/api/connectivity/data-connections", { body: CONNECTION }),
  );
  const task = await bob.POST("/api/v1/sharing-tasks", {
    body: {
      ...{ name: "Margin every morning", type: "chart-sharing", state: {}, enabled: true },
      templates: [
        {
          ...{ type: "chart", subType: "image", fileAlias: "margin" },
          chartData: { appId: "sales", sheetId: "overview", objectId: "margin" },
        },
      ],
    },
  });
  const condition = await bob.POST("/api/v1/conditions", {
    body: { type: "data", dataCondition: { conditionBase: { appId: "sales" } } },
  });
  const alert = await bob.POST("/api/v1/data-alerts", {
    body: {
      ...{ name: "Margin below 10 %", appId: "sales", triggerType: "RELOAD", enabled: true },
      conditionId: unwrap(condition).condition?.dataCondition?.conditionBase?.id ?? "",
      recipients: { userIds: [{ value: "bob" }] },
    },
  });
  unwrap(alert);
  const connectors = await bob.GET("/api/workflows/automation-connectors");
  const [{ id: connectorId = "" } = {}] = unwrap(connectors).data ?? [];
  unwrap(await bob.POST("/api/workflows/automation-connections", { body: { connectorId } }));
  const owned = {
    automation: unwrap(automation).id!,
    "data-file": unwrap(file).id,
    "data-connection": "qID" in connection ? connection.qID : "",
    "sharing-task": unwrap(task).id!,
  };
  return { tenant, ann: as("ann"), owned };
}
