/** All pages of the site but those that TypeDoc writes, and the navigation. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fidelityOf } from "../../src/testing/fidelity.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { readLock } from "../upstream/lock.ts";
import { readOwnDocuments } from "../upstream/services.ts";
import { guidePage, readGuides, type GuideGroup } from "./guides.ts";
import { homePage } from "./home.ts";
import { ENTRIES, type ReferenceKind } from "./package-reference.ts";
import type { Page } from "./page.ts";
import { eventsPage } from "./rest/events-page.ts";
import { changesPage, operationsPage, servicesPage } from "./rest/overview.ts";
import { servicePage } from "./rest/service-page.ts";
import { servicesOf, type Service } from "./rest/services.ts";
import type { Navigation, NavigationItem } from "./site/navigation.ts";
import { escapeText, type Links } from "./text.ts";

export interface Site {
  readonly pages: readonly Page[];
  readonly guides: readonly NavigationItem[];
  readonly rest: readonly NavigationItem[];
}

/** Makes the pages of a repository. */
export async function readSite(root: string): Promise<Site> {
  const file = path.join(root, "generated/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
  const spec = path.join(root, "spec");
  const services = servicesOf(document, readOwnDocuments(spec));
  const links = linksTo(services);
  const groups = readGuides(root);
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    description: string;
  };
  const operations = services.flatMap((each) => each.operations).length;
  const reference: Page[] = [];
  for (const service of services)
    reference.push(await servicePage({ document, links, fidelityOf }, service));
  const pages = [
    homePage(manifest.description, readme, { services: services.length, operations }),
    ...groups.flatMap(({ guides }) => guides.map(guidePage)),
    servicesPage(services, fidelityOf),
    operationsPage(services, fidelityOf),
    changesPage(services, readLock(spec), links),
    eventsPage(document, links),
    ...reference,
  ];
  return { pages, guides: guideItems(groups), rest: restItems(services) };
}

/** Finds operations by what descriptions call them: `GET /api/v1/items?resourceType=app`, or a path alone. */
export function linksTo(services: readonly Service[]): Links {
  const links = new Map<string, string>();
  for (const { key, path: template, link } of services.flatMap(({ operations }) => operations)) {
    links.set(key, link);
    if (!links.has(template)) links.set(template, link);
  }
  return { linkOf: (code) => links.get(code.replace(/\?.*$/, "")) };
}

/** The navigation of the package's reference: the entry points, and the exports of the kind that is shown. */
export function packageItems(
  kinds: Readonly<Record<string, readonly ReferenceKind[]>>,
): Navigation["api"] {
  const entries = Object.entries(ENTRIES).map(([entry, text]) => ({
    text,
    link: `/api/${entry}/`,
  }));
  const overview: NavigationItem = { text: "Package reference", items: entries };
  const folders = Object.entries(kinds).flatMap(([entry, each]) =>
    each.map(({ kind, members }): [string, NavigationItem[]] => [
      `/api/${entry}/${kind}/`,
      [
        overview,
        {
          text: `${ENTRIES[entry]}: ${kind.replaceAll("-", " ")}`,
          items: members.map((name) => ({ text: name, link: `/api/${entry}/${kind}/${name}` })),
        },
      ],
    ]),
  );
  return { "/api/": [overview], ...Object.fromEntries(folders) };
}

function guideItems(groups: readonly GuideGroup[]): NavigationItem[] {
  return groups
    .filter(({ guides }) => guides.length > 0)
    .map(({ title, guides }) => ({
      text: title,
      collapsed: false,
      items: guides.map((guide) => ({ text: escapeText(guide.title), link: linkOf(guide.file) })),
    }));
}

/** VitePress takes the texts of the navigation as HTML. */
export function restItems(services: readonly Service[]): NavigationItem[] {
  return [
    {
      text: "Overview",
      items: [
        { text: "Services", link: "/rest/" },
        { text: "All operations", link: "/rest/operations" },
        { text: "Events", link: "/rest/events" },
        { text: "Changes of Qlik's API", link: "/rest/changes" },
      ],
    },
    {
      text: "Services",
      items: [...services]
        .sort((a, b) => a.title.localeCompare(b.title, "en"))
        .map(({ title, operations }) => ({
          text: escapeText(title),
          link: `/rest/${operations[0]!.link.replace(/\.html#.*$/, "")}`,
        })),
    },
  ];
}

function linkOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}
