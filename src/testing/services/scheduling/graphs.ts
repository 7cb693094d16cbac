/** The graphs of tasks that trigger one another. */
import type { TaskGraph } from "../../../../generated/schema.ts";
import { fitted } from "../../engine/respond.ts";
import { listEntries } from "../../engine/list.ts";
import { rulesOf } from "../../engine/rules.ts";
import type { Call, Reactions, ResponseFor } from "../../http/handler.ts";
import type { SchedulingTaskRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { canAccess } from "./access.ts";
import { waitsFor } from "./run-records.ts";
import { taskAttributes, presentTask } from "./view.ts";
import { requireTask } from "./tasks.ts";

const rules = rulesOf<SchedulingTaskRecord>({ attributes: taskAttributes });

type Way = "parents" | "children";

export const reactions: Reactions = {
  "GET /api/scheduling/tasks/{id}/graphs/ancestors": (call) => graph(call, ["parents"]),
  "GET /api/scheduling/tasks/{id}/graphs/descendants": (call) => graph(call, ["children"]),
  "GET /api/scheduling/tasks/{id}/graphs/subgraph": (call) => graph(call, ["parents", "children"]),
  "GET /api/scheduling/tasks/{id}/graphs/parents": (call) => page(call, "parents"),
  "GET /api/scheduling/tasks/{id}/graphs/children": (call) => page(call, "children"),
};

function neighbours(
  state: TenantState,
  task: SchedulingTaskRecord,
  way: Way,
): SchedulingTaskRecord[] {
  const isNeighbour = (other: SchedulingTaskRecord): boolean =>
    way === "children" ? waitsFor(other, task.id) : waitsFor(task, other.id);
  return state.schedulingTasks.all().filter(isNeighbour);
}

type GraphCall = Pick<
  Call<"GET /api/scheduling/tasks/{id}/graphs/subgraph">,
  "key" | "state" | "user" | "path" | "query"
>;

function graph(call: GraphCall, ways: readonly Way[]): { status: 200; body: TaskGraph } {
  const { state, user, path, query } = call;
  const { level = Infinity, withTask } = query;
  const root = requireTask(state, user, "reload", path.id);
  const tasks = new Map([[root.id, root]]);
  const edges = new Map<string, { source: string; target: string }>();
  for (const way of ways) {
    let border = [root];
    const seen = new Set([root.id]);
    for (let depth = 0; depth < level && border.length > 0; depth++) {
      const next: SchedulingTaskRecord[] = [];
      for (const task of border) {
        for (const other of neighbours(state, task, way)) {
          const [source, target] = way === "children" ? [task.id, other.id] : [other.id, task.id];
          edges.set(`${source} ${target}`, { source, target });
          tasks.set(other.id, other);
          if (!seen.has(other.id)) next.push(other);
          seen.add(other.id);
        }
      }
      border = next;
    }
  }
  const vertices = [...tasks.values()].map((task) => ({
    taskId: task.id,
    ...(withTask && canAccess(state, user, "reload", task) && { task: presentTask(state, task) }),
  }));
  const body = { taskId: root.id, vertices, edges: [...edges.values()] };
  return fitted(call.key, { status: 200, body }) as { status: 200; body: TaskGraph };
}

type PageKey = `GET /api/scheduling/tasks/{id}/graphs/${Way}`;

function page<Key extends PageKey>(call: Call<Key>, way: Way): ResponseFor<Key> {
  const { state, user, path } = call as Call<PageKey>;
  const tasks = neighbours(state, requireTask(state, user, "reload", path.id), way).filter((task) =>
    canAccess(state, user, "reload", task),
  );
  const entries = tasks.map((record, sequence) => ({ id: record.id, record, sequence }));
  return listEntries(call, entries, rules, (task) => presentTask(state, task));
}
