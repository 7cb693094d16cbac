/** The navigation of the site, which the build writes for VitePress's configuration. */
export interface NavigationItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly NavigationItem[];
}

export interface Navigation {
  /** The path of the site on its server: `/qlik-cloud-client/`. */
  readonly base: string;
  /** The folder that the site is written to. */
  readonly outDir: string;
  readonly repository: string;
  readonly version: string;
  readonly guides: readonly NavigationItem[];
  readonly rest: readonly NavigationItem[];
  /** By folder of the reference, since all of it would be the larger part of each page. */
  readonly api: Readonly<Record<string, readonly NavigationItem[]>>;
}
