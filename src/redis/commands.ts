/** How the parts of a fleet send commands: each with a time limit, and scripts by their digest. */
import type { Clock } from "../core/clock.ts";
import { messageOf } from "../core/message-of.ts";
import { QlikConnectionError } from "../errors/errors.ts";
import { plainError } from "../errors/secrets.ts";
import type { RedisConnection, Subscribe } from "./clients.ts";

/** A Lua script, which Redis runs at once and undivided. */
export interface RedisScript {
  readonly lua: string;
  /** Its SHA-1 digest, in hexadecimal digits. */
  readonly sha: Promise<string>;
}

/** Sends commands to Redis. Every method settles within the time limit. */
export interface RedisCommands {
  /**
   * Sends a command such as `["GET", key]`.
   *
   * @param key one of the keys, which says which node of a cluster has them
   * @throws {QlikConnectionError} when Redis is not connected, fails, or takes too long.
   */
  send(key: string, args: readonly string[]): Promise<unknown>;
  /** Runs a script. All its keys must be in one slot of a cluster. Throws as `send`. */
  run(
    script: RedisScript,
    keys: readonly [string, ...string[]],
    args: readonly (string | number)[],
  ): Promise<unknown>;
  /** Subscribes to a channel, without a time limit. Missing if the client can't. */
  readonly subscribe: Subscribe | undefined;
}

/** Creates a script. Its digest is computed once. */
export function createScript(lua: string): RedisScript {
  let sha: Promise<string> | undefined;
  return {
    lua,
    get sha() {
      return (sha ??= sha1(lua));
    },
  };
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Redis quotes the arguments of a command that it doesn't know. */
function withoutArguments(message: string): string {
  return message.replace(/,? with args beginning with:.*/s, "");
}

const READ_MS = 10;

/** @param timeLimit how long a command may take, in milliseconds */
export function createCommands(
  { isReady, send: sendBy, subscribe }: RedisConnection,
  { clock, timeLimit }: { readonly clock: Clock; readonly timeLimit: number },
): RedisCommands {
  /** Lets several commands take one time limit together. */
  const limited = async <T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (!isReady()) throw new QlikConnectionError("Redis is not connected.");
    const controller = new AbortController();
    let stopTimer: (() => void) | undefined;
    let isLate = false;
    const timeout = new Promise<never>((_, reject) => {
      // In a process that was busy, the reply may have arrived and wait to be read: let it.
      stopTimer = clock.after(timeLimit, () => {
        stopTimer = clock.after(READ_MS, () => {
          isLate = true;
          reject(new QlikConnectionError(`Redis did not answer within ${timeLimit} ms.`));
          controller.abort();
        });
      });
    });
    try {
      return await Promise.race([task(controller.signal), timeout]);
    } catch (error) {
      if (isLate) throw error;
      // Libraries attach the command with its arguments; URLs may have a password.
      const cause = plainError(error, withoutArguments);
      throw new QlikConnectionError(`Redis failed: ${cause?.message ?? String(error)}`, { cause });
    } finally {
      stopTimer?.();
    }
  };
  return {
    send: (key, args) => limited((signal) => sendBy([...args], key, signal)),
    run: (script, keys, args) =>
      limited(async (signal) => {
        const rest = [String(keys.length), ...keys, ...args.map(String)];
        try {
          return await sendBy(["EVALSHA", await script.sha, ...rest], keys[0], signal);
        } catch (error) {
          // Redis forgets scripts when it restarts. EVAL makes it remember this one.
          if (signal.aborted || !messageOf(error).includes("NOSCRIPT")) throw error;
          return await sendBy(["EVAL", script.lua, ...rest], keys[0], signal);
        }
      }),
    subscribe,
  };
}
