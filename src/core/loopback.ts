/**
 * Whether requests to a host stay on this machine: `localhost` itself (RFC 6761, section 6.3) and the loopback addresses
 * (RFC 1122, RFC 4291). Names below `localhost` don't count, since some systems ask DNS for them. `URL` has normalised the
 * name.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
