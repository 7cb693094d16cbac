/** What Redis knows of jobs: which are open, who has them until when, and how they ended. */
import { createScript, type RedisScript } from "../commands.ts";
import type { FleetTools } from "../tools.ts";

/** A job that this process has. */
export interface Held {
  readonly id: string;
  /**
   * Its owner: a number, the highest so far, and a text that no other owner has. After a failover to a server that lags behind,
   * two owners may have the same number.
   */
  readonly fence: string;
  /** The ticket as JSON; while the run is being started, `~` and a text that no other process has. */
  readonly ticket: string;
}

/** What a beat finds. */
export interface Beat {
  /** The ids of jobs that another process has by now. */
  readonly lost: readonly string[];
  /** Jobs that had no owner, or one that died. */
  readonly taken: readonly Held[];
}

/** The keys: the owner and ticket of each open job, when its lease is over, how jobs ended, when that is forgotten. */
const PRELUDE = `
local open, due, ended, forget = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function read(id)
  return string.match(redis.call('HGET', open, id) or '', '^(%S+) (.*)$')
end
local function nextOwner(fence, owner)
  return string.format('%d', string.match(fence or '0', '^%d+') + 1) .. '.' .. owner
end
local function write(id, fence, ticket, wait)
  redis.call('HSET', open, id, fence .. ' ' .. ticket)
  redis.call('ZADD', due, now + wait, id)
end
local function drop(id)
  redis.call('HDEL', open, id)
  redis.call('ZREM', due, id)
end
local function isStarting(ticket)
  return string.sub(ticket, 1, 1) == '~'
end
local function hasEnded(id)
  return redis.call('HEXISTS', ended, id) == 1
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', forget, '-inf', now, 'LIMIT', 0, 100)) do
  redis.call('HDEL', ended, id)
  redis.call('ZREM', forget, id)
end
`;

const scriptOf = (lua: string): RedisScript => createScript(PRELUDE + lua);

/**
 * Returns the owner, or 0 for a job that is known. One whose process died before there was a ticket is not, nor is one that was
 * claimed by a command whose reply was lost, and which the client sent again.
 */
const claimScript = scriptOf(`
local id, claim, lease, me = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4]
if hasEnded(id) then return 0 end
local fence, ticket = read(id)
if ticket == claim then return fence end
if fence and (not isStarting(ticket) or tonumber(redis.call('ZSCORE', due, id) or 0) > now) then return 0 end
fence = nextOwner(fence, me)
write(id, fence, claim, lease)
return fence
`);

/** Replaces a claim by the ticket, which any worker may take. One that was stored by a command whose reply was lost counts. */
const storeScript = scriptOf(`
local id, fence, ticket = ARGV[1], ARGV[2], ARGV[3]
if hasEnded(id) then return 1 end
local owner, stored = read(id)
if stored == ticket then return 1 end
if owner and owner ~= fence then return 0 end
write(id, fence, ticket, 0)
return 1
`);

/** Keeps a job for so many milliseconds, unless another process has it. One that Redis has lost is written again. */
const keepScript = scriptOf(`
local id, fence, ticket, wait = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local owner = read(id)
if (owner and owner ~= fence) or (not owner and hasEnded(id)) then return 0 end
write(id, fence, ticket, wait)
return 1
`);

const dropScript = scriptOf(`
local fence, ticket = read(ARGV[1])
if ticket == ARGV[2] then drop(ARGV[1]) end
return 1
`);

/** Renews the leases of the jobs that a process has, and takes some that nobody has. Jobs that Redis has lost are written again. */
const beatScript = scriptOf(`
local lease, free, me = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local lost, taken = {}, {}
for at = 4, #ARGV, 3 do
  local id, fence, ticket = ARGV[at], ARGV[at + 1], ARGV[at + 2]
  local owner = read(id)
  if owner == fence then redis.call('ZADD', due, now + lease, id)
  elseif not owner and not hasEnded(id) then write(id, fence, ticket, lease)
  else lost[#lost + 1] = id end
end
if free > 0 then
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', due, '-inf', now, 'LIMIT', 0, free)) do
    local fence, ticket = read(id)
    if not fence or isStarting(ticket) then drop(id)
    else
      fence = nextOwner(fence, me)
      write(id, fence, ticket, lease)
      taken[#taken + 1] = { id, fence, ticket }
    end
  end
end
return { lost, taken }
`);

/**
 * Records an end, once. One that was recorded by a command whose reply was lost counts. What is known of ended jobs expires with the
 * last of them, so that a queue that is not used any more leaves nothing.
 */
const endScript = scriptOf(`
local id, fence, record, remember = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local owner = read(id)
local before = redis.call('HGET', ended, id)
if before then return string.match(before, '^%S+') == fence and 1 or 0 end
if owner and owner ~= fence then return 0 end
drop(id)
redis.call('HSET', ended, id, fence .. ' ' .. record)
redis.call('ZADD', forget, now + remember, id)
local last = string.format('%d', redis.call('ZRANGE', forget, -1, -1, 'WITHSCORES')[2])
redis.call('PEXPIREAT', ended, last)
redis.call('PEXPIREAT', forget, last)
return 1
`);

const findScript = scriptOf(`
return { redis.call('HGET', open, ARGV[1]) or '', redis.call('HGET', ended, ARGV[1]) or '' }
`);

/** The jobs of a queue. Every method throws `QlikConnectionError` while Redis is unavailable. */
export interface Ledger {
  /** Claims the id of a new job by a text of its own, unless it is known. */
  claim(id: string, claim: string): Promise<Held | undefined>;
  /** Stores the ticket of a job that was claimed. Returns whether no other process has claimed it since. */
  store(job: Held): Promise<boolean>;
  /** Removes a claim. */
  drop(id: string, claim: string): Promise<void>;
  /** Keeps a job for a time, after which others may take it. Returns whether it was still this process's. */
  keep(job: Held, milliseconds: number): Promise<boolean>;
  beat(held: Iterable<Held>, free: number): Promise<Beat>;
  /** Records how a job ended. Returns whether this process did it. */
  end(job: Held, record: string): Promise<boolean>;
  /** Returns `[fence, ticket]` of an open job, `[fence, record]` of one that has ended, or `undefined`. */
  find(
    id: string,
  ): Promise<{ readonly state: "open" | "ended"; fence: string; text: string } | undefined>;
}

/** How many owners a job has had, by its last one. */
export function attemptOf(fence: string): number {
  return Number.parseInt(fence, 10);
}

function newOwner(): string {
  return crypto.randomUUID().slice(0, 8);
}

export function createLedger(
  { commands, prefix }: FleetTools,
  { queue, lease, remember }: { queue: string; lease: number; remember: number },
): Ledger {
  const name = `${prefix}{jobs:${queue}}`;
  const keys = [`${name}:open`, `${name}:due`, `${name}:ended`, `${name}:forget`] as const;
  const run = (script: RedisScript, ...args: (string | number)[]): Promise<unknown> =>
    commands.run(script, [...keys], args);
  return {
    async claim(id, claim) {
      const fence = String(await run(claimScript, id, claim, lease, newOwner()));
      return fence === "0" ? undefined : { id, fence, ticket: claim };
    },
    store: async ({ id, fence, ticket }) => Number(await run(storeScript, id, fence, ticket)) === 1,
    async drop(id, claim) {
      await run(dropScript, id, claim);
    },
    keep: async ({ id, fence, ticket }, milliseconds) =>
      Number(await run(keepScript, id, fence, ticket, milliseconds)) === 1,
    async beat(held, free) {
      const jobs = Array.from(held, ({ id, fence, ticket }) => [id, fence, ticket]).flat();
      const [lost, taken] = (await run(beatScript, lease, free, newOwner(), ...jobs)) as [
        string[],
        [id: string, fence: string, ticket: string][],
      ];
      return { lost, taken: taken.map(([id, fence, ticket]) => ({ id, fence, ticket })) };
    },
    end: async ({ id, fence }, record) =>
      Number(await run(endScript, id, fence, record, remember)) === 1,
    async find(id) {
      const [open, ended] = (await run(findScript, id)) as [string, string];
      const [, fence, text] = /^(\S+) (.*)$/s.exec(open || ended) ?? [];
      if (fence === undefined) return undefined;
      return { state: open ? "open" : "ended", fence, text: text ?? "" };
    },
  };
}
