import { ParleyError } from "../../errors.ts";
import type { Decision, Entry, Reading } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";

const missing = (what: string, typed: string): ParleyError =>
  new ParleyError("not-found", `The record holds no ${what} "${typed}".`, { subject: typed });

/** The entry of an id. Throws `not-found`. */
export async function entryNamed(service: RecordService, id: string): Promise<Entry> {
  const entry = await service.entry(id);
  if (entry) return entry;
  throw missing("entry", id);
}

export const reportsOf = ({ reports }: Entry): string[] => reports.map(({ key }) => key);

/** The reports of an entry whose keys begin so. Throws `not-found` where one is no report of it. */
export function reportsNamed(entry: Entry, beginnings: readonly string[]): string[] {
  return beginnings.map((beginning) => {
    const [only, ...others] = reportsOf(entry).filter((key) => key.startsWith(beginning));
    if (only === undefined || others.length > 0) throw missing(`report of ${entry.id}`, beginning);
    return only;
  });
}

function onlyOne<T>(found: readonly T[], what: string, typed: string): T {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw missing(what, typed);
  return only;
}

/** Id of a page named by its id, the beginning of that, its address or its file. Throws `not-found`. */
export async function pageNamed(service: RecordService, typed: string): Promise<string> {
  const pages = await service.pages();
  const id = typed.startsWith("sha256:") ? typed : `sha256:${typed}`;
  const named = pages.filter((page) => [page.id, page.source, page.url].includes(typed));
  const begun = typed.length >= 6 ? pages.filter((page) => page.id.startsWith(id)) : [];
  return onlyOne(named.length > 0 ? named : begun, "page", typed).id;
}

/** The block of a page on a line, from 1; of HTML the so-manieth block. Throws `not-found`. */
export async function blockNamed(
  service: RecordService,
  page: string,
  line: string,
): Promise<Reading["article"]["blocks"][number]> {
  const blocks = (await service.reading(page))?.article.blocks ?? [];
  const block = blocks.find((one, k) => `${one.line ?? k + 1}` === line);
  if (!block) throw missing("line of the page", line);
  return block;
}

/** A statement by the beginning of its key, with the page that tells it first. Throws `not-found`. */
export async function statementNamed(
  service: RecordService,
  typed: string,
): Promise<{ statement: string; page: string }> {
  const found = (await service.statements()).filter(({ key }) => typed.length >= 6 && key.startsWith(typed));
  const { key, tellings } = onlyOne(found, "statement", typed);
  return { statement: key, page: tellings[0]?.page ?? "" };
}

/** A decision by the beginning of its id. Throws `not-found`. */
export async function decisionNamed(service: RecordService, typed: string): Promise<Decision> {
  const log = await service.decisions();
  const found = log.filter(({ decision }) => typed.length >= 6 && decision.id.startsWith(typed));
  return onlyOne(found, "decision", typed).decision;
}
