/** What `npm run generate` writes for a made-up service of two operations; see test/client/generated-elsewhere.test.ts. */
export interface paths {
  "/api/shop/orders": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: { limit?: number | undefined }; header?: never; path?: never };
      requestBody?: never;
      responses: {
        200: { headers: object; content: { "application/json": { data: { id: string }[] } } };
      };
    };
    put?: never;
    post: {
      parameters: { query?: never; header?: never; path?: never };
      requestBody: { content: { "application/json": { article: string } } };
      responses: {
        201: { headers: object; content: { "application/json": { id: string } } };
        409: { headers: object; content: { "application/json": { reason: string } } };
      };
    };
  };
  "/api/shop/orders/{id}/invoice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path: { id: string } };
      requestBody?: never;
      responses: { 200: { headers: object; content: { "application/pdf": Blob } } };
    };
  };
}
