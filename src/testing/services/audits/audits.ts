import type { GetByIDResult } from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import { loadEvents } from "../../description/description.ts";
import { toFormerEvent } from "../../events/encode.ts";
import { EVENT_TYPES, sourceOf } from "../../events/event-types.ts";
import type { TenantEvent } from "../../events/event.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import { paginate, readOrder } from "../../http/paging.ts";

/** How long events are listed, by Qlik's documentation: 90 days, in seconds. The archive has older ones as well. */
const TIME_TO_LIVE = 90 * 24 * 60 * 60;

export const reactions: Handlers = {
  "GET /api/v1/audits": async (call) => {
    const { query, url } = call;
    const order = readOrder(query, SORT_FIELDS, { otherwise: "-eventTime" });
    const events = recentEvents(call).filter(readFilters(query));
    const { data, links } = paginate(events, order, query, url);
    await loadEvents();
    return { status: 200, body: { data: data.map((event) => present(event, url)), links } };
  },

  "GET /api/v1/audits/{id}": async (call) => {
    const { path, url } = call;
    const event = recentEvents(call).find(({ id }) => id === path.id);
    if (!event) {
      const detail = `Event ${path.id} does not exist, or the caller may not see it.`;
      throw new HttpError(404, { title: "Event not found", detail });
    }
    await loadEvents();
    return { status: 200, body: present(event, url) };
  },

  "GET /api/v1/audits/archive": async (call) => {
    const { date } = call.query;
    const events = visibleEvents(call).filter(({ time }) => time.startsWith(`${date}T`));
    await loadEvents();
    const data = events.map((event) => {
      const { tenantId, userId } = event;
      return { ...toFormerEvent(event), tenantId, userId };
    });
    return { status: 200, body: { data } };
  },

  "GET /api/v1/audits/types": ({ url }) => ({
    status: 200,
    body: { data: [...EVENT_TYPES], links: { self: { href: url.href } } },
  }),

  "GET /api/v1/audits/sources": ({ url }) => ({
    status: 200,
    body: {
      data: [...new Set(EVENT_TYPES.map(sourceOf))].sort(),
      links: { self: { href: url.href } },
    },
  }),

  "GET /api/v1/audits/settings": () => ({
    status: 200,
    body: { data: { EventTTL: TIME_TO_LIVE, ArchiveEnabled: true } },
  }),
};

/** Administrators see all events. Qlik declares no 403, so other users see what they have caused. */
function visibleEvents({ state, user }: Pick<Call, "state" | "user">): readonly TenantEvent[] {
  return user.admin ? state.events : state.events.filter(({ userId }) => userId === user.id);
}

function recentEvents(call: Pick<Call, "state" | "user">): TenantEvent[] {
  const since = call.state.clock.now() - TIME_TO_LIVE * 1_000;
  return visibleEvents(call).filter(({ time }) => Date.parse(time) > since);
}

const SORT_FIELDS = {
  source: ({ source }: TenantEvent): string => source,
  eventType: ({ type }: TenantEvent): string => type,
  eventTime: ({ time }: TenantEvent): string => time,
};

function readFilters(query: Query<"GET /api/v1/audits">): (event: TenantEvent) => boolean {
  const { eventType, source, userId } = query;
  const ids = query.id?.split(",");
  const [from, to] = readInterval(query.eventTime);
  return (event) =>
    (eventType ?? event.type) === event.type &&
    (source ?? event.source) === event.source &&
    (userId ?? event.userId) === event.userId &&
    (ids?.includes(event.id) ?? true) &&
    Date.parse(event.time) >= from &&
    Date.parse(event.time) <= to;
}

function readInterval(interval: string | undefined): readonly [from: number, to: number] {
  if (interval === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [from = Number.NaN, to = Number.NaN, ...rest] = interval.split("/").map(Date.parse);
  if (from <= to && rest.length === 0) return [from, to];
  throw invalid(
    { parameter: "eventTime" },
    `must be two times such as 2026-07-14T00:00:00Z/2026-07-15T00:00:00Z, got ${interval}`,
  );
}

function present(event: TenantEvent, { origin }: URL): GetByIDResult {
  const { id, tenantId, userId } = event;
  const links = { self: { href: `${origin}/api/v1/audits/${id}` } };
  return { id, ...toFormerEvent(event), tenantId, userId, links };
}
