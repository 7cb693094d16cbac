/** Which events the fleet has handled, or is handling. */
import type { Duration, DurationBounds } from "../core/duration.ts";
import { duration, oneOf } from "../core/option-readers.ts";
import { option, readOptions, type OptionsTable, type Reader } from "../core/options.ts";
import type { Dedupe } from "../events/dedupe.ts";
import { createScript } from "./commands.ts";
import { digestOf, type FleetTools } from "./tools.ts";

/** How a fleet remembers events. */
export interface FleetDedupeOptions {
  /**
   * How long an event stays claimed after the process that handles it has died. While the process lives, the claim is renewed.
   * @default "30s"
   */
  readonly lease?: Duration;
  /**
   * How long an event is remembered after it was handled.
   * @default "7d"
   */
  readonly remember?: Duration;
  /**
   * What happens to events while Redis is unavailable: `"reject"` responds with 500 and calls `onError`, so that the event can be
   * delivered again; `"accept"` handles it, maybe once in each process that receives it.
   * @default "reject"
   */
  readonly whenUnavailable?: "reject" | "accept";
}

/** The longest that Redis is told to remember: ten years, in milliseconds. */
export const MAX_REMEMBER: number = 3_650 * 86_400_000;

/** Redis takes whole milliseconds only. */
const milliseconds =
  (bounds: DurationBounds): Reader<number> =>
  (value, name) =>
    Math.ceil(duration(bounds)(value, name));

const OPTIONS = {
  lease: option(milliseconds({ min: 100 }), 30_000),
  remember: option(milliseconds({ max: MAX_REMEMBER }), 7 * 86_400_000),
  whenUnavailable: option<"reject" | "accept">(oneOf("reject", "accept"), "reject"),
} satisfies OptionsTable<FleetDedupeOptions>;

/** The options as they are used, in milliseconds. */
export interface ReadDedupeOptions {
  readonly lease: number;
  readonly remember: number;
  readonly whenUnavailable: "reject" | "accept";
}

/** @throws {QlikInputError} when an option is invalid. */
export const readDedupeOptions: Reader<ReadDedupeOptions> = (value, name) =>
  readOptions(value, OPTIONS, { prefix: `${name}.` });

/** A handled event has this value, one that is claimed the name of its owner, and one that was given up `-` and that name. */
const DONE = "done";

/**
 * Makes a claim, or renews it. One that Redis has lost is made again. A claim that was made by a command whose reply was lost,
 * and which the library sent again, counts; one that arrives after it was given up doesn't.
 */
const claimScript = createScript(`
local owner = redis.call('GET', KEYS[1])
local isFree = not owner or string.sub(owner, 1, 1) == '-'
if owner == '-' .. ARGV[1] or not isFree and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`);

/** Gives a claim up. The command that made it may not have arrived yet. */
const releaseScript = createScript(`
local owner = redis.call('GET', KEYS[1])
if owner == ARGV[1] then redis.call('DEL', KEYS[1])
elseif not owner then redis.call('SET', KEYS[1], '-' .. ARGV[1], 'PX', ARGV[2]) end
return 1
`);

/** What Redis has to be told of an event that this process has claimed. */
type Step = "renew" | "done" | "release";

interface Claim {
  readonly place: string;
  owner: string;
  step: Step;
  /** When the claim was made or renewed last, by the clock's `monotonic()`. */
  renewedAt: number;
  /** The last command, so that the next one arrives after it. */
  last: Promise<unknown>;
  /** Each claim has a timer of its own: in Workers, a timer ends with the request that has set it. */
  stopTimer: (() => void) | undefined;
}

/** How often Redis is told what it could not be told before, in milliseconds. */
const RETRY_DELAY = 1_000;

/** So many handled events are kept in memory while Redis is unavailable. */
const MAX_UNTOLD = 10_000;

/** The memory of events that a fleet has. */
export interface FleetDedupe extends Dedupe {
  readonly claim: (key: string) => Promise<boolean>;
  readonly release: (key: string) => Promise<void>;
  readonly done: (key: string) => Promise<void>;
}

/** A memory that ends with its fleet. */
export interface FleetDedupeUntilClosed extends FleetDedupe {
  close(): void;
}

/** Creates the dedupe. */
export function createFleetDedupe(
  { commands, clock, prefix }: FleetTools,
  { lease, remember, whenUnavailable }: ReadDedupeOptions,
): FleetDedupeUntilClosed {
  const claims = new Map<string, Claim>();
  let isClosed = false;

  /** Whether Redis has forgotten the claim by itself, since it was not renewed. */
  const isOver = ({ step, renewedAt }: Claim): boolean =>
    step !== "done" && clock.monotonic() - renewedAt > lease;
  const forget = (key: string, claim: Claim): void => {
    claim.stopTimer?.();
    if (claims.get(key) === claim) claims.delete(key);
  };
  const tellNow = async (key: string, claim: Claim): Promise<void> => {
    const { place, owner, step } = claim;
    if (step === "renew") {
      const sentAt = clock.monotonic();
      // When another process has the claim, the handler here has been too slow, and can't be stopped.
      const isOurs = Number(await commands.run(claimScript, [place], [owner, lease])) === 1;
      if (isOurs) claim.renewedAt = sentAt;
      return;
    }
    if (step === "done") await commands.send(place, ["SET", place, DONE, "PX", String(remember)]);
    else await commands.run(releaseScript, [place], [owner, lease]);
    forget(key, claim);
  };
  const tell = (key: string, claim: Claim): Promise<void> => {
    const told = claim.last.then(() => tellNow(key, claim));
    claim.last = told.catch(() => undefined);
    return told;
  };
  /** Sets the timer for what Redis is told next. */
  const plan = (key: string, claim: Claim): void => {
    claim.stopTimer?.();
    if (isClosed || claims.get(key) !== claim) return;
    const delay = claim.step === "renew" ? lease / 3 : Math.min(RETRY_DELAY, lease / 3);
    claim.stopTimer = clock.after(delay, () => void tellAgain(key, claim), { background: true });
  };
  const tellAgain = async (key: string, claim: Claim): Promise<void> => {
    try {
      await tell(key, claim);
    } catch {
      // Handlers go on. Redis forgets by itself what is not renewed.
      const isForgotten = claim.step === "release" ? isOver(claim) : claims.size > MAX_UNTOLD;
      if (claim.step !== "renew" && isForgotten) forget(key, claim);
    }
    plan(key, claim);
  };
  const settle = async (key: string, step: Step): Promise<void> => {
    const claim = claims.get(key);
    if (!claim) return;
    claim.step = step;
    claim.stopTimer?.();
    try {
      await tell(key, claim);
    } catch (error) {
      plan(key, claim);
      throw error;
    }
  };
  const add = (key: string, claim: Claim): void => {
    claims.set(key, claim);
    plan(key, claim);
  };

  return {
    async claim(key) {
      const known = claims.get(key);
      // In Workers, a request may be ended while its listener runs, so that nobody settles or renews its claim.
      if (known && !isOver(known)) {
        if (known.step !== "release") return false;
        await tell(key, known);
      }
      const place = `${prefix}{event:${await digestOf(key)}}`;
      const owner = crypto.randomUUID();
      const renewedAt = clock.monotonic();
      const claim: Claim = {
        ...{ place, owner, step: "renew", renewedAt },
        ...{ last: Promise.resolve(), stopTimer: undefined },
      };
      try {
        if (Number(await commands.run(claimScript, [place], [owner, lease])) !== 1) return false;
      } catch (error) {
        if (claims.has(key)) throw error;
        // The claim may be in Redis although its reply was lost: a redelivery would then count as a duplicate.
        if (whenUnavailable === "reject") claim.step = "release";
        add(key, claim);
        if (whenUnavailable === "accept") return true;
        throw error;
      }
      const other = claims.get(key);
      if (other && other.step !== "release" && !isOver(other)) {
        // Another delivery was accepted meanwhile, without Redis. The claim is for that one.
        other.owner = owner;
        return false;
      }
      add(key, claim);
      return true;
    },
    done: (key) => settle(key, "done"),
    release: (key) => settle(key, "release"),
    close() {
      isClosed = true;
      for (const { stopTimer } of claims.values()) stopTimer?.();
    },
  };
}
