/** Creates the users of a tenant and their credentials from its data. */
import { QlikInputError } from "../../../errors/errors.ts";
import { Access, hintOf } from "./access.ts";
import type { Clock } from "../../state/clock.ts";
import type { TenantData, TenantOAuthClient, TenantUser } from "../../state/options.ts";
import { createIds, type Ids } from "../../state/random.ts";
import type { User } from "../../state/users.ts";

export interface Identities {
  readonly users: Map<string, User>;
  /** The first user, and the administrator unless the data say otherwise. */
  readonly caller: User;
  readonly apiKey: string;
  readonly oauthClient: { readonly clientId: string; readonly clientSecret: string };
  readonly access: Access;
}

/**
 * Creates the users and the OAuth clients.
 *
 * @throws {QlikInputError} when an id or a key is used twice, or a key is not valid.
 */
export function createIdentities(
  { users = [], oauthClients = [] }: TenantData,
  ids: Ids,
  seed: string,
  clock: Clock,
): Identities {
  // A separate sequence, so that tokens and clients don't change the ids of apps and spaces.
  const ownIds = createIds(`${seed}\naccess`);
  const usersById = new Map<string, User>();
  const access = new Access(clock, ownIds, usersById);
  const apiKey = `embedded-tenant-${ids.object()}`;
  const keys = new Set<string>();
  const add = (place: string, user: User): User => {
    if (usersById.has(user.id)) throw taken(place, user.id);
    usersById.set(user.id, user);
    return user;
  };
  const addUser = (options: TenantUser, index: number): User => {
    const place = `data.users[${index}]`;
    const { id = ids.object(), name = "Embedded User", groups, admin = index === 0 } = options;
    const { subject = `embedded\\${id}` } = options;
    const user = add(`${place}.id`, { id, name, subject, admin, ...(groups && { groups }) });
    const key = options.apiKey ?? (index === 0 ? apiKey : `embedded-tenant-${ownIds.object()}`);
    assertToken(`${place}.apiKey`, key);
    if (keys.has(key)) {
      throw new QlikInputError(`"${place}.apiKey" must be unique. Another user has the same key.`);
    }
    keys.add(key);
    access.addKey(`key-of-${id}`, key, id, Infinity);
    return user;
  };
  const addClient = (options: TenantOAuthClient, index: number): Identities["oauthClient"] => {
    const place = `data.oauthClients[${index}]`;
    const { clientId: id = ownIds.hex(4), clientSecret: secret = ownIds.hex(8) } = options;
    const { scopes = ["user_default"], machineToMachine = true, impersonation = true } = options;
    const { redirectUris = [] } = options;
    assertToken(`${place}.clientSecret`, secret);
    const name = options.name ?? "Embedded OAuth client";
    const bot = add(`${place}.clientId`, {
      id,
      name,
      subject: `qlikbot\\${id}`,
      // Scopes limit what a client may do, and this one allows all that an administrator may.
      admin: scopes.includes("admin_classic"),
      bot: true,
    });
    const secrets = new Map([[hintOf(secret), secret]]);
    access.addClient({ id, secrets, scopes, machineToMachine, impersonation, redirectUris, bot });
    return { clientId: id, clientSecret: secret };
  };
  const [caller] = atLeastOne(users).map(addUser);
  const [oauthClient] = atLeastOne(oauthClients).map(addClient);
  return {
    users: usersById,
    caller: caller!,
    apiKey: access.findApiKey(caller!.id)!,
    oauthClient: oauthClient!,
    access,
  };
}

function atLeastOne<Options extends object>(
  options: readonly Options[],
): readonly Partial<Options>[] {
  return options.length > 0 ? options : [{}];
}

/** Accepts all characters that a header can carry; RFC 6750, section 2.1, allows fewer. */
function assertToken(place: string, token: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new QlikInputError(
    `"${place}" must be one or more visible ASCII characters, as a header can carry no others.`,
  );
}

function taken(place: string, id: string): QlikInputError {
  return new QlikInputError(`"${place}" must be unique, got ${JSON.stringify(id)} twice.`);
}
