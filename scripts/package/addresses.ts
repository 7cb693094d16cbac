/** The addresses in package.json, which all follow from that of the repository. */

/** Is in `config.repository` of package.json until the project has a home. */
export const PLACEHOLDER = "your-organisation";

/** The fields of package.json that name the repository. */
export interface Addresses {
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly type: "git"; readonly url: string };
}

/** Returns the fields that follow from an address such as `https://github.com/octocat/qlik-cloud-client`. */
export function addressesOf(repository: string): Addresses {
  return {
    homepage: `${repository}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: "git", url: `git+${repository}.git` },
  };
}
