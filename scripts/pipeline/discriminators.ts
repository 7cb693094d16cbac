/** Which discriminators openapi-typescript may see. */
import { deref, type OpenApiDocument, type SchemaObject } from "../openapi/document.ts";
import { propertiesOf } from "../openapi/schemas.ts";
import { walk } from "../openapi/references.ts";

/**
 * Removes the discriminators without a mapping whose alternatives list the values themselves. By such a discriminator, the
 * value is the name of the alternative's schema, and openapi-typescript would put it in place of the values.
 */
export function removeImpliedDiscriminators(document: OpenApiDocument): void {
  walk(document, (node) => {
    const { discriminator, oneOf, anyOf } = node;
    const alternatives = oneOf ?? anyOf;
    if (!isUnmapped(discriminator) || !Array.isArray(alternatives)) return;
    const isListed = (alternatives as SchemaObject[]).every((alternative) => {
      const property = propertiesOf(document, alternative).get(discriminator.propertyName);
      return property !== undefined && hasValues(deref<SchemaObject>(document, property));
    });
    if (isListed) delete (node as Record<string, unknown>)["discriminator"];
  });
}

function hasValues({ enum: values, const: value }: SchemaObject): boolean {
  return values !== undefined || value !== undefined;
}

function isUnmapped(discriminator: unknown): discriminator is { propertyName: string } {
  return (
    typeof discriminator === "object" &&
    discriminator !== null &&
    "propertyName" in discriminator &&
    !("mapping" in discriminator)
  );
}
