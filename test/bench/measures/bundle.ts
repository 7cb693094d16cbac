/** What a bundler ships of a client and one GET request. */
import { ONE_GET, sizeOf, tableShare } from "../../packaging/bundle-size.ts";
import { atMost, kilobytes, type Figure } from "./figure.ts";

export async function measureBundle(): Promise<Figure[]> {
  const { gzipped, gzippedCode } = sizeOf(ONE_GET);
  const format = kilobytes;
  return [
    atMost("client and one GET, min+gzip", gzipped, { goal: 17_000, format }),
    atMost("the same without sentences of messages", gzippedCode, { goal: 17_000, format }),
    atMost("of it the table of operations", await tableShare(), { goal: 2_500, format }),
  ];
}
