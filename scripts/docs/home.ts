/** The first page. */
import type { Page } from "./page.ts";

/** Renders the first page, with the first examples of README. */
export function homePage(
  description: string,
  readme: string,
  counts: { readonly services: number; readonly operations: number },
): Page {
  const { services, operations } = counts;
  const fields = {
    layout: "home",
    hero: {
      name: "qlik-cloud-client",
      text: "Qlik Cloud's REST API, typed",
      tagline: `${description}. ${operations} operations of ${services} services, with retries, rate limits, jobs, webhooks and a tenant for tests.`,
      actions: [
        { theme: "brand", text: "Get started", link: "/start" },
        { theme: "alt", text: "REST reference", link: "/rest/" },
        { theme: "alt", text: "Package reference", link: "/api/" },
      ],
    },
    features: [
      feature(
        "Typed calls",
        "Paths, parameters, bodies and results by status. A wrong one does not compile.",
        "calls",
      ),
      feature(
        "Reliable",
        "Keeps rate limits, retries what is safe to repeat, renews tokens, and ends in time.",
        "reliability",
      ),
      feature(
        "Jobs",
        "Reload and wait, export, upload, provision: the work of several calls in one.",
        "recipes",
      ),
      feature(
        "Lists",
        "Reads pages when their first record is needed, by any of Qlik's styles.",
        "lists",
      ),
      feature(
        "Webhooks",
        "Verifies, types and deduplicates events, on Node, Lambda, workers and frameworks.",
        "webhooks",
      ),
      feature(
        "Tests without a tenant",
        "An embedded tenant answers every operation, with faults and a clock of its own.",
        "testing",
      ),
    ],
  };
  const markdown = `---\n${JSON.stringify(fields)}\n---

${sectionOf(readme, "Install")}

${sectionOf(readme, "Send a request")}
`;
  return { file: "index.md", markdown, sections: [] };
}

function feature(title: string, details: string, guide: string): object {
  return { title, details, link: `/docs/${guide}` };
}

/** A section of README with its heading. */
function sectionOf(readme: string, heading: string): string {
  const start = readme.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`README.md must have a section "${heading}".`);
  const end = readme.indexOf("\n## ", start + 1);
  return readme.slice(start, end < 0 ? undefined : end).trim();
}
