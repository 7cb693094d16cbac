/** Access tokens of a fleet in Redis: one process fetches, the others wait for its token. */
import { sleep } from "../../core/abort.ts";
import type { StoredToken, TokenStore } from "../../transport/auth/token-store.ts";
import { createScript } from "../commands.ts";
import { digestOf, type FleetTools } from "../tools.ts";
import type { Cipher } from "./encryption.ts";

/**
 * How long a process that fetches a token keeps the others waiting, in milliseconds. When it dies, or gets none, the next one
 * fetches after that.
 */
const LOCK = 2_000;

/** How long to wait for another process: less than the 5 s that the client gives a store, and the time limit of a command. */
const MAX_WAIT = 4_000;

/** A token that the client would renew soon counts as absent: its margin of a minute, and the time of the way, in milliseconds. */
const MARGIN = 61_000;

/** The delays between two looks, in milliseconds. */
const [MIN_DELAY, MAX_DELAY] = [50, 300];

/**
 * Returns the record and the milliseconds for which it is valid, or `fetch` for the one process that gets the lock, or `wait`.
 * A record that can't be decrypted is passed as an argument, and counts as absent.
 */
const getScript = createScript(`
local lock, margin, unreadable = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local record = redis.call('GET', KEYS[1])
if record and record ~= unreadable then
  local left = redis.call('PTTL', KEYS[1])
  if left > margin then return { record, left } end
end
if redis.call('SET', KEYS[2], '1', 'NX', 'PX', lock) then return 'fetch' end
return 'wait'
`);

/** Stores the record and ends the waiting. */
const setScript = createScript(`
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('DEL', KEYS[2])
return 1
`);

export interface TokenStoreTools extends FleetTools {
  readonly cipher: Cipher;
  readonly random: () => number;
}

/** The token store of a fleet. */
export interface FleetTokenStore extends TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): Promise<void>;
}

/** Creates the store. How long a token is valid is counted by Redis, so the clocks of the machines may differ. */
export function createTokenStore(tools: TokenStoreTools): FleetTokenStore {
  const { commands, clock, cipher, random } = tools;
  return {
    async get(key) {
      const { name, keys } = await placeOf(tools, key);
      const giveUpAt = clock.monotonic() + MAX_WAIT;
      let unreadable = "";
      for (let delay = MIN_DELAY; ; delay = Math.min(MAX_DELAY, delay * 1.5)) {
        const reply = await commands.run(getScript, keys, [LOCK, MARGIN, unreadable]);
        if (reply === "fetch") return undefined;
        if (Array.isArray(reply)) {
          const [record, left] = reply as [string, number | string];
          const token = await cipher.decrypt(record, name);
          if (token !== undefined) return { token, expiresAt: clock.now() + Number(left) };
          unreadable = record;
          continue;
        }
        const wait = delay * (0.5 + random());
        if (clock.monotonic() + wait > giveUpAt) return undefined;
        await sleep(wait, clock, (slept) => slept);
      }
    },
    async set(key, { token, expiresAt }: StoredToken) {
      const lifetime = Math.floor(expiresAt - clock.now());
      if (lifetime <= 0) return;
      const { name, keys } = await placeOf(tools, key);
      await commands.run(setScript, keys, [await cipher.encrypt(token, name), lifetime]);
    },
  };
}

/** The key of the client names tenant, client and user, which nobody needs to read in Redis. */
async function placeOf(
  { prefix }: FleetTools,
  key: string,
): Promise<{ name: string; keys: [string, string] }> {
  const name = await digestOf(key);
  const tag = `${prefix}{token:${name}}`;
  return { name, keys: [tag, `${tag}:lock`] };
}
