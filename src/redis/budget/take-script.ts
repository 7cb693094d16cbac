/**
 * The script by which a process takes permits for requests. It alone decides, by Redis' own time, so the processes' clocks
 * don't matter, and it settles everything between a process and the fleet in one round trip.
 *
 * A permit may be used until its lease ends, and counts as used at that end: from being granted until a window after the end.
 * So no window of the tenant contains more requests than the limit, whenever within its lease a permit was used, and a process
 * that is killed needs no cleaning up. Permits are counted in buckets of a 300th of the window; a bucket is freed when its
 * last moment has left the window.
 */
import { createScript, type RedisScript } from "../commands.ts";
import type { SentReport } from "./local-share.ts";

/** What a process reports and asks for, as JSON. Durations are in milliseconds. */
export interface TakeRequest {
  readonly limit: number;
  /** The window, and the margin for requests that arrive later than they were sent. */
  readonly window: number;
  readonly bucket: number;
  readonly lease: number;
  /** The most permits of one lease. */
  readonly most: number;
  readonly member: string;
  readonly class: string;
  /** Which part of the limit this process may use while Redis is unavailable. */
  readonly localShare: number;
  /** The share of the class; absent for the processes of no class. */
  readonly share?: number | undefined;
  /** The number of this request, and that of the last one whose reply arrived. */
  readonly id: number;
  readonly seen: number;
  /** How many permits are waited for, and how many would be of use soon. */
  readonly need: number;
  readonly want: number;
  /** Unused permits of a lease. */
  readonly back: number;
  readonly backTo: number;
  /** The last grants received, as number of the request, bucket and number: a replica that took over may not know them. */
  readonly grants: readonly (readonly [id: number, bucket: number, count: number])[];
  /** The generation of the data that the process knows; empty for a new process. */
  readonly generation: string;
  /** How long a new generation waits for reports, and how long it is not used to the full afterwards. */
  readonly gather: number;
  readonly settle: number;
  /** What was sent while Redis was unavailable. Each is counted once, by its number. */
  readonly report?: SentReport;
  /** What the fleet had used when Redis was last available: step and number. */
  readonly used?: readonly (readonly number[])[] | undefined;
  /** With that: the request in whose reply it came. It does not contain the grants to later ones. */
  readonly usedAt?: number;
  /** That Redis was unavailable for this process, since when, and the local shares of the fleet that it knew before. */
  readonly away?: { readonly fleetShare: number; readonly milliseconds: number };
  /** Close the budget for a time, then ramp up for another. */
  readonly pause?: { readonly closed: number; readonly ramp: number };
  /** What the tenant reports to be left. */
  readonly left?: { readonly count: number; readonly milliseconds: number };
  /** How many buckets a step of the overview of use has; 0 for no overview. */
  readonly step: number;
}

/** What the script returns. */
export interface TakeReply {
  readonly generation: string;
  /** Whether the process must report what the fleet had used: the data is new, and nothing was granted. */
  readonly isUnknown: boolean;
  /** Whether the data is so new that other processes may still have to report. */
  readonly isGathering: boolean;
  readonly granted: number;
  /** The bucket in which the granted permits count. */
  readonly bucket: number;
  /** When to ask again, if more is needed. */
  readonly wait: number;
  /** Redis' time. */
  readonly now: number;
  /** How many permits are granted or used within the window. */
  readonly total: number;
  /** The local shares of all processes. */
  readonly fleetShare: number;
  /** The overview of use: step and number. */
  readonly used: readonly (readonly [step: number, count: number])[];
}

export function readReply(reply: unknown): TakeReply {
  const [generation, unknown, gathering, fleetShare, ...numbers] = reply as unknown[];
  const [granted, bucket, wait, now, total, ...used] = numbers.map(Number);
  return {
    generation: String(generation),
    isUnknown: Number(unknown) === 1,
    isGathering: Number(gathering) === 1,
    fleetShare: Number(fleetShare),
    granted: granted!,
    bucket: bucket!,
    wait: wait!,
    now: now!,
    total: total!,
    used: Array.from({ length: used.length / 2 }, (_, at) => [used[2 * at]!, used[2 * at + 1]!]),
  };
}

export const takeScript: RedisScript = createScript(`
local state, members = KEYS[1], KEYS[2]
local ask = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local size, window, limit = ask.bucket, ask.window, ask.limit

-- Grants nothing while all processes report, and then less than all for a while.
local function gather(head)
  head.born = now + ask.gather
  head.closed, head.rampFrom, head.ramped = math.max(head.closed, head.born), head.born, 0
  head.rampUntil = math.max(head.rampUntil, head.born + ask.settle)
end

-- What is known: the head, with sums, and a counter for each bucket and class.
local head = redis.call('HGET', state, 'head')
if head then head = cjson.decode(head) else
  head = { generation = now .. ':' .. ask.member .. ':' .. ask.id, total = 0, oldest = math.floor(now / size), newest = 0, clock = 0,
    closed = 0, rampUntil = 0, left = 0, leftUntil = 0, classes = {}, imported = {}, asked = now, aways = 0 }
  gather(head)
end
-- Nobody was served for a while, since Redis was unavailable: the processes have sent requests by themselves. The first ones
-- that are served afterwards may be from before.
if now - head.asked > ask.gather then head.resumed = now end
if ask.away then
  if head.resumed and now - head.resumed < 2 * ask.lease then
    gather(head)
    head.resumed, head.away = nil, nil
  end
  if head.away and now - head.away.at > 10 * ask.lease then head.away = nil end
  if not head.away then head.aways = head.aways + 1 end
  local away = head.away or { at = now, since = now, share = 0, back = 0 }
  away.since = math.min(away.since, now - ask.away.milliseconds - ask.lease)
  away.share = math.max(away.share, ask.away.fleetShare)
  head.away = away
end
head.asked = now
local class = head.classes[ask.class] or { used = 0 }
class.share, class.asked = ask.share, now
head.classes[ask.class] = class

local function add(bucket, count)
  redis.call('HINCRBY', state, bucket .. ' ' .. ask.class, count)
  head.total, class.used = head.total + count, class.used + count
  head.oldest, head.newest = math.min(head.oldest, bucket), math.max(head.newest, bucket)
end
local function remove(bucket, count)
  local field = bucket .. ' ' .. ask.class
  count = math.min(count, tonumber(redis.call('HGET', state, field) or 0))
  if count <= 0 then return end
  redis.call('HINCRBY', state, field, -count)
  head.total, class.used = head.total - count, class.used - count
end

-- Forget the buckets that have left the window, and skip empty ones.
local expired = math.floor((now - window) / size) - 1
while head.oldest <= head.newest do
  local isEmpty = true
  for name, other in pairs(head.classes) do
    local field = head.oldest .. ' ' .. name
    local count = tonumber(redis.call('HGET', state, field) or 0)
    if count > 0 and head.oldest > expired then isEmpty = false else
      redis.call('HDEL', state, field)
      head.total, other.used = head.total - count, other.used - count
    end
  end
  if not isEmpty then break end
  head.oldest = head.oldest + 1
end
if head.oldest > head.newest then
  head.oldest = math.floor(now / size)
  head.newest = head.oldest - 1
end

-- The members of the fleet, and which of them wait.
local waiting, sizes, alive, fleetShare = {}, {}, 0, ask.localShare
local me
local known = redis.call('HGETALL', members)
local aliveSince = now - 10 * ask.lease
if head.away and head.away.at > aliveSince then aliveSince = head.away.since - 10 * ask.lease end
for at = 1, #known, 2 do
  local id, granted, bucket, seen, need, clock, report, aways, share, name = string.match(known[at + 1],
    '(%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+)')
  local member = { id = tonumber(id), granted = tonumber(granted), bucket = tonumber(bucket), seen = tonumber(seen),
    need = tonumber(need), clock = tonumber(clock), report = tonumber(report), aways = tonumber(aways), class = name }
  if known[at] == ask.member then me = member
  elseif member.seen < aliveSince then redis.call('HDEL', members, known[at])
  else
    alive, fleetShare = alive + 1, fleetShare + tonumber(share)
    sizes[name] = (sizes[name] or 0) + 1
    if member.need > 0 and member.seen > now - 2 * ask.lease then waiting[#waiting + 1] = member end
  end
end
local isKnown = me ~= nil
me = me or { id = 0, granted = 0, bucket = 0, need = 0, clock = head.clock, report = 0, aways = 0, class = ask.class }
if ask.id <= me.id then return redis.error_reply('STALE a later request was served already') end
-- What processes that have not come back may have sent by themselves.
local missing = 0
if head.away then
  local away = head.away
  if ask.generation ~= '' and me.aways < head.aways then away.back = away.back + ask.localShare end
  if now - away.at > window then head.away = nil else
    local share = math.max(0, math.min(1, away.share) - away.back)
    local longest = math.min(now, away.at + 10 * ask.lease) - away.since
    missing = math.ceil(share * math.min(limit, ask.most + limit * longest / window) - 0.001)
  end
end
alive = alive + 1
sizes[ask.class] = (sizes[ask.class] or 0) + 1

local function addGrants(after)
  for _, grant in ipairs(ask.grants) do
    if grant[1] > after and grant[2] > expired then add(grant[2], grant[3]) end
  end
end
-- What the process returns, and what got lost between it and Redis.
if me.id > ask.seen then remove(me.bucket, me.granted)
elseif isKnown then addGrants(me.id) end
if ask.back > 0 then remove(ask.backTo, ask.back) end
for _, sent in ipairs(ask.report or {}) do
  local bucket = math.floor((now - sent[2]) / size)
  if sent[1] > me.report and bucket > expired then add(bucket, sent[3]) end
  me.report = math.max(me.report, sent[1])
end
-- A request whose reply got lost has told the same.
if ask.used and me.id <= ask.seen then
  for _, step in ipairs(ask.used) do
    -- Each member knows of the same use, so the highest of their numbers counts.
    local name = tostring(step[1])
    local more = step[2] - (head.imported[name] or 0)
    local bucket = step[1]
    if more > 0 and bucket > expired then
      head.imported[name] = step[2]
      add(bucket, more)
    end
  end
  -- Nobody else may know of what was granted after that.
  addGrants(ask.usedAt)
end
if ask.pause then
  head.closed = math.max(head.closed, now + ask.pause.closed)
  head.rampFrom, head.ramped = head.closed, 0
  head.rampUntil = math.max(head.rampUntil, head.closed + ask.pause.ramp)
end
if ask.left then
  -- Permits whose lease is not over may have been used after the tenant counted, or may yet be.
  local open = 0
  for at = math.floor(now / size), head.newest do
    for name in pairs(head.classes) do
      open = open + tonumber(redis.call('HGET', state, at .. ' ' .. name) or 0)
    end
  end
  head.left, head.leftUntil = ask.left.count - open, now + ask.left.milliseconds
end

-- How many permits are free, for anybody and for this class.
local isUnknown = ask.generation ~= '' and ask.generation ~= head.generation
local free = limit - head.total - missing
local wait = (head.oldest + 1) * size + window - now
if head.leftUntil > now and head.left < free then free, wait = head.left, head.leftUntil - now end
if now < head.rampUntil then
  local pace = limit / window
  local ramp = math.floor((now - head.rampFrom) * pace) + 1 - head.ramped
  if ramp < free then free, wait = ramp, math.ceil((1 - ramp) / pace) end
end
if now < head.closed then free, wait = 0, head.closed - now end
if isUnknown then free = 0 end
local rest, named = 0, 0
for _, other in pairs(head.classes) do named = named + (other.share or 0) end
local function part(other) return (other.share or math.max(0, 1 - named)) * limit end
for name, other in pairs(head.classes) do
  if name ~= ask.class and other.asked > now - window then
    local kept = math.min(part(other) - other.used, math.max(other.used, part(other) / 10))
    rest = rest + math.max(0, math.ceil(kept))
  end
end
local mine = math.max(free - rest, math.min(free, math.floor(part(class) - class.used)))

-- How many of them this process gets: those that wait get the same over time, by the weight of their class.
local shares = 0
for name in pairs(sizes) do shares = shares + part(head.classes[name] or { share = 0 }) end
local function weight(name)
  if shares <= 0 then return 1 end
  return math.max(0.001, part(head.classes[name] or { share = 0 }) / sizes[name] / shares * alive)
end
local granted = math.min(#waiting > 0 and ask.need or ask.want, ask.most, mine)
-- A process that did not wait has no claim on more than its part of a window.
if me.need <= 0 then me.clock = math.max(me.clock, head.clock - limit / alive) end
if granted > 0 and #waiting > 0 then
  local others, lowest, highest = waiting, me.clock, me.clock
  for _, other in ipairs(others) do
    lowest, highest = math.min(lowest, other.clock), math.max(highest, other.clock)
  end
  local low, high = lowest, highest + mine / weight(ask.class) + 1
  for _ = 1, 40 do
    local level = (low + high) / 2
    local given = math.max(0, math.min(ask.need, weight(ask.class) * (level - me.clock)))
    for _, other in ipairs(others) do
      given = given + math.max(0, math.min(other.need, weight(other.class) * (level - other.clock)))
    end
    if given > mine then high = level else low = level end
  end
  granted = math.min(granted, math.max(0, math.ceil(weight(ask.class) * (low - me.clock) - 0.001)))
end
granted = math.max(0, granted)
local bucket = math.floor((now + ask.lease) / size)
if granted > 0 then
  add(bucket, granted)
  head.clock = math.max(head.clock, me.clock)
  me.clock = me.clock + granted / weight(ask.class)
  if head.leftUntil > now then head.left = head.left - granted end
  if now < head.rampUntil then head.ramped = head.ramped + granted end
end
-- A burst is spread a little: what is granted must arrive soon after its lease.
if granted >= ask.most then wait = ask.lease / 2
elseif granted >= ask.need then wait = 0
else
  -- It is the turn of others, who may not want it.
  if granted == 0 and mine > 0 or free > mine then wait = math.min(wait, size) end
  wait = math.max(wait, ask.lease / 20)
end
wait = math.ceil(math.min(wait, ask.lease / 2))

redis.call('HSET', members, ask.member, string.format('%.0f %d %.0f %.0f %d %.3f %d %d %.4f %s',
  ask.id, granted, bucket, now, math.max(0, ask.need - granted), me.clock, me.report, head.aways, ask.localShare, ask.class))
redis.call('HSET', state, 'head', cjson.encode(head))
redis.call('PEXPIRE', state, 604800000)
redis.call('PEXPIRE', members, math.ceil(20 * ask.lease))

local reply = { head.generation, isUnknown and 1 or 0, now < head.born and 1 or 0, tostring(fleetShare), granted, bucket, wait, now, head.total }
if ask.step > 0 then
  local steps = {}
  local counts = redis.call('HGETALL', state)
  for at = 1, #counts, 2 do
    local index = tonumber(string.match(counts[at], '^%d+'))
    if index then
      local step = (math.floor(index / ask.step) + 1) * ask.step - 1
      steps[step] = (steps[step] or 0) + tonumber(counts[at + 1])
    end
  end
  for step, count in pairs(steps) do
    reply[#reply + 1] = step
    reply[#reply + 1] = count
  end
end
return reply
`);
