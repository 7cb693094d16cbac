import { isObject } from "../lookup.ts";
import type { Rule } from "../rule.ts";

/** What a document without a version is: https://semver.org has nothing lower. */
const NO_VERSION = "0.0.0";
/** As SPDX calls it when a publisher says nothing about the license. */
const NO_LICENSE = { name: "Not stated", identifier: "NOASSERTION" };

export const completeInfo: Rule = {
  name: "complete-info",
  summary: "Completes the title, the version and the license of the document.",
  apply({ document, service, count }) {
    const before = JSON.stringify(document.info);
    const info = (isObject(document.info) ? document.info : {}) as Record<string, unknown>;
    if (!isText(info["title"])) info["title"] = service;
    if (!isText(info["version"])) info["version"] = NO_VERSION;
    const { license } = info as {
      license?: { name?: unknown; url?: unknown; identifier?: unknown };
    };
    if (!isObject(license) || !isText(license.name)) info["license"] = { ...NO_LICENSE };
    else if (!isText(license.url) && !isText(license.identifier)) {
      license.identifier = NO_LICENSE.identifier;
    }
    document.info = info as typeof document.info;
    if (JSON.stringify(info) !== before) count("#/info");
  },
};

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
