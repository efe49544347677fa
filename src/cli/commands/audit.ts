import { ParleyError } from "../../errors.ts";
import type { AuditLine } from "../../schema/index.ts";
import { type ChainCheck, checkChain } from "../../store/audit-chain.ts";
import type { RecordService } from "../../store/service.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { instantOf } from "../instants.ts";
import { viewOf } from "../listing.ts";
import { auditText } from "../views/audit.ts";

/** Lines that are asked for at once. */
const LINES_AT_ONCE = 1_000;

/** All lines from the first on, in bounded memory. */
async function* allLines(service: RecordService): AsyncGenerator<AuditLine> {
  let lines: AuditLine[] = [];
  do {
    const last = lines.at(-1);
    lines = await service.audit({ limit: LINES_AT_ONCE, ...(last ? { after: last.n } : {}) });
    yield* lines;
  } while (lines.length === LINES_AT_ONCE);
}

function checkText(check: ChainCheck, { settings, labels: { audit } }: CommandContext): string {
  const { fault, lines, head, remembered } = check;
  if (fault) return audit.broken[fault.fault](fault.n);
  if (remembered === false) return audit.forgotten(settings.head ?? "");
  return head === null ? audit.none : audit.sound(lines, head);
}

async function verify(service: RecordService, context: CommandContext): Promise<number> {
  const { io, settings } = context;
  const check = await checkChain(allLines(service), settings.head);
  await io.out(`${settings.json ? JSON.stringify(check) : checkText(check, context)}\n`);
  return check.fault !== null || check.remembered === false ? 1 : 0;
}

/** What is asked for: with a limit the last lines, told in their order. */
async function linesAsked(service: RecordService, { settings }: CommandContext): Promise<AuditLine[]> {
  const { since, limit } = settings.filters;
  const instant = since === undefined ? undefined : instantOf(since, new Date());
  if (instant === null)
    throw new ParleyError("bad-argument", `"${since}" tells no moment.`, { subject: since ?? "" });
  const from = instant === undefined ? {} : { since: instant.toISOString() };
  if (limit === undefined) return service.audit(from);
  return (await service.audit({ ...from, limit, newest: true })).reverse();
}

async function list(service: RecordService, context: CommandContext): Promise<number> {
  const { io, settings, labels } = context;
  const lines = await linesAsked(service, context);
  if (settings.json) for (const line of lines) await io.out(`${JSON.stringify(line)}\n`);
  else if (lines.length === 0) io.err(`${labels.audit.none}\n`);
  else await io.out(`${auditText(lines, await viewOf(context))}\n`);
  return 0;
}

/** `parley audit`: who did what to the record's keeping, and whether that log is whole. */
export const run: CommandRun = async (context) => {
  const { services, settings } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    return await (settings.verify || settings.head !== null ? verify : list)(service, context);
  } finally {
    await service.close();
  }
};
