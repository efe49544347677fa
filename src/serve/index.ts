export { serveRecord } from "./serve.ts";
