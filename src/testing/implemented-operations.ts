import { handlers } from "./services/handlers.ts";

/**
 * The operations that the embedded tenant implements, as `METHOD /path`. It responds to all others that Qlik describes with
 * the status 501 and the code `TENANT-501`, unless a test adds a route for them.
 * @example
 * implementedOperations.has("POST /api/v1/reloads"); // true
 */
export const implementedOperations: ReadonlySet<string> = new Set(Object.keys(handlers));
