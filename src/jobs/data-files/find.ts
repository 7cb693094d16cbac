/** Finds the connection to a space, and a data file by its name. */
import { unwrap } from "../../call/unwrap.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikInputError } from "../../errors/errors.ts";

/** What ends a request. */
export interface Limits {
  readonly signal: AbortSignal;
}

/**
 * Returns the id of the DataFiles connection of a space.
 *
 * @throws {QlikInputError} when the caller has no connection to it.
 */
export async function findConnection(
  qlik: QlikClient,
  spaceId: string,
  limits: Limits,
): Promise<string> {
  const params = { query: { spaceId, name: "DataFiles" } };
  const path = "/api/v1/data-files/connections";
  const { data } = unwrap(await qlik.GET(path, { params, ...limits }));
  const id = data.find((connection) => connection.spaceId === spaceId)?.id;
  if (id !== undefined) return id;
  throw new QlikInputError(
    `The caller has no DataFiles connection to the space ${spaceId}: check its id, and the caller's roles in it.`,
    { method: "GET", path },
  );
}

/** The place of a data file. */
export interface DataFilePlace {
  readonly name: string;
  readonly connectionId: string | undefined;
  readonly folderId: string | undefined;
}

/** Returns the id of the data file in a place; `undefined` if there is none. */
export async function findFile(
  qlik: QlikClient,
  { name, connectionId, folderId }: DataFilePlace,
  limits: Limits,
): Promise<string | undefined> {
  const whole = folderId === undefined ? name : `${await nameOf(qlik, folderId, limits)}/${name}`;
  const [, folderPath, baseName = whole] = /^(.*)\/([^/]*)$/.exec(whole) ?? [];
  const answer = await qlik.GET("/api/v1/data-files", {
    params: {
      query: { connectionId, folderPath, baseNameWildcard: baseName, excludeSubFolders: true },
    },
    ...limits,
  });
  // Where the folder doesn't exist either.
  if (answer.status === 404) return undefined;
  return unwrap(answer).data?.find((file) => file.name === whole)?.id;
}

async function nameOf(qlik: QlikClient, id: string, limits: Limits): Promise<string> {
  const answer = await qlik.GET("/api/v1/data-files/{id}", { params: { path: { id } }, ...limits });
  return unwrap(answer).name;
}
