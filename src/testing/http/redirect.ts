/** Returns a redirect, with a page that says where to, as Qlik's services send it. */
export function redirectTo<Status extends 301 | 302>(
  status: Status,
  location: string,
): {
  status: Status;
  headers: { location: string; "content-type": string };
  body: string;
} {
  const headers = { location, "content-type": "text/html; charset=utf-8" };
  return { status, headers, body: `<a href="${location.replaceAll('"', "%22")}">Redirect</a>` };
}
