import { ParleyError } from "../../errors.ts";
import type { Entry, LoggedDecision } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CommandRun } from "../context.ts";
import type { Labels } from "../labels/types.ts";
import { jsonLine } from "../layout/json.ts";
import { readingsOf, viewOf } from "../listing.ts";
import { entryText } from "../views/entry.ts";

/** `parley show`: everything about one entry, with the sentences that it rests on. */
export const run: CommandRun = async (context, [id = ""]) => {
  const { io, services, settings, labels } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const entry = await service.entry(id);
    if (!entry) throw await noEntry(service, id, labels);
    if (settings.json) await io.out(`${jsonLine(entry)}\n`);
    else {
      const readings = await readingsOf(service, pagesOf(entry));
      const view = { ...(await viewOf(context)), negotiations: await service.negotiations() };
      await io.out(`${entryText(entry, await logOf(service, entry), readings, view)}\n`);
    }
    return 0;
  } finally {
    await service.close();
  }
};

/** Why there is none: somebody may have decided so. */
async function noEntry(service: RecordService, id: string, labels: Labels): Promise<ParleyError> {
  const rejection = await service.rejection(id);
  const message = rejection ? labels.deciding.rejected(rejection) : `The record holds no entry "${id}".`;
  return new ParleyError("not-found", message, { subject: id });
}

/** The decisions that shape the entry, in order of time. */
async function logOf(service: RecordService, { decisions }: Entry): Promise<LoggedDecision[]> {
  if (decisions.length === 0) return [];
  return (await service.decisions()).filter(({ decision }) => decisions.includes(decision.id));
}

const pagesOf = (entry: Entry): string[] => [
  ...entry.reports.map(({ page }) => page),
  ...entry.history.map(({ page }) => page),
  ...entry.conflicts.flatMap(({ values }) => values.flatMap(({ pages }) => pages)),
];
