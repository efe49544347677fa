import { withoutConfidential } from "../../export/confidential.ts";
import { serveStdio } from "../../serve/mcp/index.ts";
import type { RecordService } from "../../store/service.ts";
import { packageVersion } from "../../version.ts";
import type { CommandRun } from "../context.ts";
import { failureOf, tellFailure } from "../failure.ts";
import { holdRecord } from "../held-record.ts";

/** `parley mcp`: the record for assistants, by the Model Context Protocol on standard input and output. */
export const run: CommandRun = async (context) => {
  const { io, services, settings } = context;
  const record = await holdRecord(context);
  const shown = shownOnce(settings.confidential);
  try {
    const asked = {
      base: record.base,
      lang: settings.lang,
      service: async () => shown(await record.service()),
      names: (lang: "vi" | "en") => services.names(lang, settings),
      // Standard output holds nothing but the protocol.
      log: (error: unknown) => tellFailure(io, failureOf(error), false),
    };
    const streams = { input: io.stdin, write: io.out, signal: io.signal };
    await serveStdio(asked, packageVersion(), streams);
    return 0;
  } finally {
    await record.close();
  }
};

/** A record as it may be told, made once for each: what is hidden in it is remembered there. */
function shownOnce(confidential: boolean): (service: RecordService) => RecordService {
  const visible = new WeakMap<RecordService, RecordService>();
  return (service) => {
    if (confidential) return service;
    const known = visible.get(service) ?? withoutConfidential(service);
    visible.set(service, known);
    return known;
  };
}
