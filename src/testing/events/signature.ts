export { sign } from "../../events/signature.ts";
