import { ParleyError } from "../../errors.ts";
import type { Decision, Entry, Reading, Utterance } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";

/** What is said of a name that leads to nothing, or of one that was left out. `where`: what tells those that there are. */
const missing = (what: string, typed: string, where: string): ParleyError => {
  if (typed === "") return new ParleyError("bad-argument", `Name the ${what}; ${where} tells them.`);
  const message = `The record holds no ${what} "${typed}", or more than one; ${where} tells them.`;
  return new ParleyError("not-found", message, { subject: typed });
};

/** The entry of an id. Throws `not-found`. */
export async function entryNamed(service: RecordService, id: string): Promise<Entry> {
  const entry = await service.entry(id);
  if (entry) return entry;
  throw missing("entry", id, "`parley timeline`");
}

export const reportsOf = ({ reports }: Entry): string[] => reports.map(({ key }) => key);

/**
 * The reports of an entry, or of one that was rejected: those that the last such decision names, which may be taken
 * back by them. Throws `not-found`.
 */
export async function reportsEvenRejected(service: RecordService, id: string): Promise<readonly string[]> {
  const entry = await service.entry(id);
  if (entry) return reportsOf(entry);
  const isNamed = (key: string): boolean => id.length >= 6 && key.startsWith(id);
  const rejected = (await service.decisions()).flatMap(({ decision, state }) =>
    state !== "undone" && decision.act === "reject" && decision.reports.some(isNamed)
      ? [decision.reports]
      : [],
  );
  const last = rejected.at(-1);
  if (last) return last;
  throw missing("entry", id, "`parley timeline`");
}

/** The reports of an entry whose keys begin so. Throws `not-found` where one is no report of it. */
export function reportsNamed(entry: Entry, beginnings: readonly string[]): string[] {
  return beginnings.map((beginning) => {
    const [only, ...others] = reportsOf(entry).filter((key) => key.startsWith(beginning));
    if (only === undefined || others.length > 0)
      throw missing(`report of ${entry.id}`, beginning, "`parley show`");
    return only;
  });
}

function onlyOne<T>(found: readonly T[], what: string, typed: string, where: string): T {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw missing(what, typed, where);
  return only;
}

/** Id of a page named by its id, the beginning of that, its address, its file or the end of the file's path. Throws `not-found`. */
export async function pageNamed(service: RecordService, typed: string): Promise<string> {
  const pages = await service.pages();
  const id = typed.startsWith("sha256:") ? typed : `sha256:${typed}`;
  const named = pages.filter(
    ({ id: own, source, url }) => [own, source, url].includes(typed) || source.endsWith(`/${typed}`),
  );
  const begun = typed.length >= 6 ? pages.filter((page) => page.id.startsWith(id)) : [];
  return onlyOne(named.length > 0 ? named : begun, "page", typed, "`parley show`").id;
}

/** The block of a page on a line, from 1; of HTML the so-manieth block. Throws `not-found`. */
export async function blockNamed(
  service: RecordService,
  page: string,
  line: string,
): Promise<Reading["article"]["blocks"][number]> {
  const blocks = (await service.reading(page))?.article.blocks ?? [];
  const numbered = blocks.some((one) => one.line !== null);
  const block = blocks.find((one, k) => `${numbered ? one.line : k + 1}` === line);
  if (!block) throw missing("line of the page", line, "`parley show`");
  return block;
}

/** A telling, as decisions name it. */
type Told = Pick<Utterance["tellings"][number], "page" | "key">;

const toldBy = ({ page, key }: Told): Told => ({ page, key });

/**
 * The tellings of a statement named by the beginning of its key: all of them, or the one of that key. Throws
 * `not-found`; so for one that was rejected, which is told no more until that is undone.
 */
export async function tellingsNamed(service: RecordService, typed: string): Promise<Told[]> {
  const isNamed = ({ key }: Pick<Told, "key">): boolean => typed.length >= 6 && key.startsWith(typed);
  const statements = await service.statements();
  const whole = statements.filter(isNamed);
  if (whole.length > 0) return onlyOne(whole, "statement", typed, "`parley statements`").tellings.map(toldBy);
  const tellings = statements.flatMap((statement) => statement.tellings).filter(isNamed);
  return [toldBy(onlyOne(tellings, "statement", typed, "`parley statements`"))];
}

/** A decision by the beginning of its id. Throws `not-found`. */
export async function decisionNamed(service: RecordService, typed: string): Promise<Decision> {
  const log = await service.decisions();
  const found = log.filter(({ decision }) => typed.length >= 6 && decision.id.startsWith(typed));
  return onlyOne(found, "decision", typed, "`parley decisions`").decision;
}
