import type { Ops } from "./types.ts";

const nothing = (): void => {};

/** Tells nobody anything: for tests, and for commands that nobody looks after. Always ready. */
export const quietOps: Ops = {
  log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  count: nothing,
  observe: nothing,
  gauge: nothing,
  ready: nothing,
  readiness: async () => ({ ready: true, checks: {} }),
  stopping: nothing,
  metrics: async () => ({ type: "text/plain", text: "" }),
  metricsPort: null,
  close: async () => {},
};
