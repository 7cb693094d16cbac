/** The names of the types that an operation has. */

/** The name of an operation in the `operations` of the schema module, which openapi-typescript gives it. */
export function keyOf(operationId: string): string {
  return operationId.replaceAll("#", "/");
}

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
