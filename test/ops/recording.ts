import type { LogTarget, OpsSettings } from "../../src/ops/types.ts";

/** Settings of nobody, with some of one's own. */
export const settingsWith = (own: Partial<OpsSettings> = {}): OpsSettings => ({
  log: "json",
  logLevel: "debug",
  metricsPort: null,
  metricsHost: null,
  ...own,
});

/** Standard error that keeps what is written to it. */
export function keptErrors(options: { progress?: boolean; env?: Record<string, string> } = {}) {
  const lines: string[] = [];
  const io: LogTarget & { env: Record<string, string> } = {
    err: (text) => void lines.push(text),
    progress: options.progress ?? false,
    env: options.env ?? {},
  };
  return { io, lines, text: () => lines.join("") };
}
