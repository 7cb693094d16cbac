/** Passes GitHub's description through the pipeline once, in a process of its own; prints the number of operations. */
import { githubDescription, passThrough } from "../conformance/other-vendor.ts";

const published = githubDescription();
if (published) console.log((await passThrough(published)).table.size);
