export { type AppOptions, createApp } from "./app.ts";
export { connectRecord, type ServedRecord } from "./client.ts";
export { type ServedAt, type ServeOptions, serveRecord } from "./serve.ts";
