/** The names of the types that an operation has. */

/** `ListReloads` for `listReloads`. */
export function typeName(operationId: string): string {
  const words = operationId.split(/[^\w$]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

export function optionsOf(name: string): string {
  return `${name}Options`;
}

export function resultOf(name: string): string {
  return `${name}Result`;
}
