import { createQlikClient, unwrap, type QlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

function open(): QlikClient {
  return createQlikClient(createTenant().clientOptions);
}

test("copies a glossary with its terms into another tenant", async () => {
  const [dev, prod] = [open(), open()];
  const { id } = unwrap(await dev["/api/v1/glossaries"].POST({ body: { name: "Finance" } }));
  const terms = dev["/api/v1/glossaries/{id}/terms"];
  unwrap(await terms.POST({ params: { path: { id } }, body: { name: "Margin" } }));

  const exported = await dev["/api/v1/glossaries/{id}/actions/export"].GET({
    params: { path: { id } },
    accept: "application/json",
  });
  const copy = await prod["/api/v1/glossaries/actions/import"].POST({
    params: { query: { lookupUserOnEmail: true, importerAsFallbackSteward: true } },
    body: unwrap(exported),
  });
  const copyId = unwrap(copy).id;

  const found = await prod["/api/v1/glossaries/{id}/terms"].GET({
    params: { path: { id: copyId } },
  });
  expect(unwrap(found).data).toMatchObject([{ name: "Margin" }]);
});
