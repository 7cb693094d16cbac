import { expect, it } from "vitest";
import { completeInfo } from "../../../scripts/normalise/rules/complete-info.ts";
import { heal } from "./heal.ts";

it("completes what is missing or empty, and says that no license is stated", () => {
  const complete = {
    ...{ title: "things", version: "0.0.0" },
    license: { name: "Not stated", identifier: "NOASSERTION" },
  };
  expect(heal(completeInfo, { info: { title: "", version: "" } }).document.info).toEqual(complete);
  expect(heal(completeInfo, { info: undefined }).document.info).toEqual(complete);
});

it("keeps what is stated", () => {
  const info = { title: "A", version: "2", license: { name: "MIT", identifier: "MIT" } };
  expect(heal(completeInfo, { info }).document.info).toEqual(info);
  const named = { ...info, license: { name: "Ours" } };
  expect(heal(completeInfo, { info: named }).document.info["license"]).toEqual({
    name: "Ours",
    identifier: "NOASSERTION",
  });
});
