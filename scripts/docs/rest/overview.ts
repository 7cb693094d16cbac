/** The pages about all services: the services, all operations, and what Qlik changes. */
import type { Page } from "../page.ts";
import {
  breakable,
  renderHeading,
  escapeText,
  renderLine,
  renderLink,
  type Links,
} from "../text.ts";
import type { Lock } from "../../upstream/lock.ts";
import { anchorOf, linkOfService, type Operation, type Service } from "./services.ts";

type FidelityOf = (operation: string) => string | undefined;

/** The list of the services, with the number of their operations and how the embedded tenant answers them. */
export function servicesPage(services: readonly Service[], fidelityOf: FidelityOf): Page {
  const count = services.flatMap(({ operations }) => operations).length;
  const cards = services.map(({ name, title, summary, operations }) => {
    const shares = shareOf(operations, fidelityOf).map(([kind, share]) => `${share} ${kind}`);
    return (
      `<a class="service" href="${linkOfService(name)}"><b>${escapeText(title)}</b>` +
      `<span>${escapeText(summary.trim())}</span>` +
      `<small>${operations.length} ${operations.length === 1 ? "operation" : "operations"}: ${escapeText(shares.join(", "))}</small></a>`
    );
  });
  const markdown = `# REST reference

${services.length} services with ${count} operations. Each operation has its call, a command for curl, its parameters and
schemas, its rate limit, and the fidelity of the [embedded tenant](../docs/testing.md):

- **stateful**: with the rules and the states that the service documents;
- **generic**: what is created is read, listed, changed and deleted as described; the service's other rules are missing;
- **example**: an example of the description, the same each time.

[All operations](operations.md) · [Events](events.md) · [Changes and deprecations](changes.md)

<div class="services">${cards.join("")}</div>
`;
  return { file: "rest/index.md", markdown };
}

/** The list of all operations. */
export function operationsPage(services: readonly Service[], fidelityOf: FidelityOf): Page {
  const parts = services.map(({ title, operations }) => {
    const rows = operations.map((operation) => {
      const fidelity = fidelityOf(operation.key) ?? "";
      const old =
        operation.operation.deprecated === true
          ? ' <span class="mark deprecated">deprecated</span>'
          : "";
      return `<li>${renderOperationLink(operation)}${old} <span class="fact ${fidelity}">${fidelity}</span></li>`;
    });
    return `${renderHeading(2, title, anchorOf(title))}\n\n<ul class="operations">${rows.join("")}</ul>`;
  });
  const markdown = `---\ntitle: All operations\n---\n\n# All operations\n\n${parts.join("\n\n")}\n`;
  return {
    file: "rest/operations.md",
    markdown,
    sections: [{ title: "All operations", anchor: "", text: "" }],
  };
}

/** What Qlik removes and when, with the successors, and the editions that the description agrees with. */
export function changesPage(services: readonly Service[], lock: Lock, links: Links): Page {
  const deprecated = services
    .flatMap(({ operations }) => operations)
    .filter(({ operation }) => operation.deprecated === true);
  const sunsetOf = ({ operation }: Operation): string =>
    operation["x-qlik-deprecated-sunset"] ?? "";
  const months = [...new Set(deprecated.map(sunsetOf))].sort((a, b) =>
    a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1,
  );
  const parts = months.map((month) => {
    const rows = deprecated
      .filter((each) => sunsetOf(each) === month)
      .map((each) => {
        const successor = each.operation["x-qlik-replaced-by"];
        const hint =
          successor === undefined
            ? "No successor is announced."
            : `Use ${renderLine(`\`${successor}\``, links)}.`;
        return `<li>${renderOperationLink(each)}<br>${hint}</li>`;
      });
    const title = month === "" ? "Without a date" : `Sunset ${month.replaceAll(/[^\d-]/g, "")}`;
    return `## ${title}\n\n<ul class="changes">${rows.join("")}</ul>`;
  });
  const editions = Object.entries(lock).map(([service, { edition, adopted, url }]) => {
    return `<li>${renderLink(url, service)} <span class="type">${escapeText(adopted ?? edition)}</span></li>`;
  });
  const markdown = `---\ntitle: Changes of Qlik's API\n---

# Changes of Qlik's API

${deprecated.length} operations are deprecated. From its sunset on, Qlik may remove an operation. The client warns once for each that a program calls, and
[specification updates](../docs/specification-updates.md) says how a new edition arrives. What changed in the package is in the
[changelog](../CHANGELOG.md).

${parts.join("\n\n")}

## Editions of the description

The edition of Qlik's file that each document was last compared with.

<ul class="editions">${editions.join("")}</ul>
`;
  return { file: "rest/changes.md", markdown };
}

/** The number of operations by fidelity, in the order of truth. */
function shareOf(operations: readonly Operation[], fidelityOf: FidelityOf): [string, number][] {
  return ["stateful", "generic", "example"]
    .map((kind): [string, number] => [
      kind,
      operations.filter(({ key }) => fidelityOf(key) === kind).length,
    ])
    .filter(([, count]) => count > 0);
}

function renderOperationLink({ link, method, path, operation }: Operation): string {
  return (
    `<a href="${link}"><span class="method ${method.toLowerCase()}">${method}</span> ` +
    `<code>${breakable(path)}</code></a> ${escapeText(operation.summary ?? "")}`
  );
}
