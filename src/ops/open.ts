import { packageVersion } from "../version.ts";
import { serveOps } from "./http.ts";
import { openLog } from "./log.ts";
import { readinessOf } from "./readiness.ts";
import { hiding, secretsIn } from "./redact.ts";
import { openMetrics } from "./registry.ts";
import type { Log, LogForm, LogTarget, Ops, OpsSettings, Part } from "./types.ts";

/** Where metrics are told when no address is named. */
const usualHost = "127.0.0.1";

/** The environment as a command sees it, beside where its log goes. */
type Told = LogTarget & { readonly env?: Readonly<Record<string, string | undefined>> };

/** Opens the log of a part as its settings have it. */
export function logOf(settings: OpsSettings, io: Told, part: Part): Promise<Log> {
  const form: LogForm = settings.log ?? (io.progress ? "text" : "json");
  const level = settings.logLevel ?? (io.progress ? "warn" : "info");
  const hide = hiding(secretsIn({ ...io.env, ...settings }));
  return openLog({ part, form, level, hide, write: (line) => io.err(line) });
}

/** Logs what nobody caught, before it ends the process; until what comes back is called. */
function logUncaught(log: Log): () => void {
  const tell = (error: unknown): void => log.error({ error }, "Ended by a fault that nobody caught.");
  process.on("uncaughtExceptionMonitor", tell);
  return () => process.off("uncaughtExceptionMonitor", tell);
}

/**
 * Opens what a long-running command is looked after by: its log on standard error, its metrics, and where asked for the
 * port on which they are read. Secrets among the settings and in the environment are in no line of the log.
 * Throws `no-port` and `bad-argument` as `serveOps` does.
 */
export async function openOps(settings: OpsSettings, io: Told, part: Part): Promise<Ops> {
  const log = await logOf(settings, io, part);
  const meters = await openMetrics();
  const readiness = readinessOf();
  meters.gauge("parley_build_info", 1, { version: packageVersion() });
  const asked: Ops["readiness"] = async () => {
    const told = await readiness.readiness();
    meters.gauge("parley_ready", told.ready ? 1 : 0);
    return told;
  };
  // Whoever collects metrics learns of the present, also where nobody asks for readiness.
  const metrics: Ops["metrics"] = async () => {
    await asked();
    return meters.metrics();
  };
  const looked = { ...meters, readiness: asked, metrics };
  const { metricsPort: port, metricsHost } = settings;
  const served = port === null ? null : await serveOps(looked, { host: metricsHost ?? usualHost, port });
  const forget = logUncaught(log);
  return {
    ...looked,
    ready: readiness.ready,
    stopping: readiness.stopping,
    log,
    metricsPort: served?.port ?? null,
    close: async () => {
      forget();
      await served?.close();
      meters.close();
    },
  };
}
