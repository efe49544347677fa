import type { EntryOutline } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { BriefContext } from "../brief/context.ts";
import { briefWords } from "../brief/words/index.ts";
import { writeAbout, writeSearch } from "./about.ts";
import { actorsOf, writeActors } from "./actors.ts";
import { writeArticles } from "./articles.ts";
import type { Making, SiteOptions } from "./context.ts";
import { writeEntries } from "./entries.ts";
import { replaceFolder } from "./folder.ts";
import { writeOpen } from "./open.ts";
import { paths } from "./paths.ts";
import { writePositions, writeStatements, writeUndertakings } from "./sayings.ts";
import { siteStyle } from "./style.ts";
import { writeTimeline } from "./timeline.ts";
import { siteWordsIn } from "./words.ts";

export type { SiteOptions } from "./context.ts";

/** Outlines asked for at a time. */
const AT_ONCE = 1000;

/** Days in sentences have their year: a site is read years later. */
const NO_YEAR = "0000-01-01";

async function outlines({ service, filters }: Making): Promise<EntryOutline[]> {
  const all: EntryOutline[] = [];
  for (;;) {
    const last = all.at(-1);
    const some = await service.outline({ ...filters, limit: AT_ONCE, ...(last ? { after: last.id } : {}) });
    all.push(...some);
    if (some.length < AT_ONCE) return all;
  }
}

function briefContext({ words, names, today }: SiteOptions): BriefContext {
  return {
    say: briefWords(words.lang, NO_YEAR),
    words,
    names,
    titled: (someone) => names.actor(someone),
    span: { since: today, until: today },
    base: "",
  };
}

/** How much a site holds. */
export interface MadeSite {
  readonly files: number;
  readonly entries: number;
  readonly pages: number;
}

/**
 * Writes the record, or what the filters leave of it, as one folder that opens from a disk: plain HTML that needs no
 * server and no script, relative links only. The folder is made beside its place and moved there when it is whole.
 * Articles are read one at a time; outlines of contacts are held. Throws `foreign-folder` where something else stands
 * at its place, `unwritable`, and the reason of `signal`.
 */
export async function writeSite(
  service: RecordService,
  folder: string,
  options: SiteOptions,
): Promise<MadeSite> {
  const { signal, onProgress } = options;
  let made: MadeSite = { files: 0, entries: 0, pages: 0 };
  let files = 0;
  const negotiations = await service.negotiations();
  await replaceFolder(folder, options.today, async (write) => {
    const making: Making = {
      ...options,
      service,
      negotiations,
      site: siteWordsIn(options.words.lang),
      brief: briefContext(options),
      cited: new Set(),
      actors: new Set(),
      found: [],
      write: async (path, text) => {
        signal.throwIfAborted();
        await write(path, text);
        files += 1;
        onProgress?.(files);
      },
    };
    made = { ...(await writeAll(making)), files };
  });
  return { ...made, files };
}

async function writeAll(making: Making): Promise<Pick<MadeSite, "entries" | "pages">> {
  const entries = await outlines(making);
  const actors = actorsOf(entries, making);
  await making.write(paths.style, siteStyle);
  await writeTimeline(entries, await making.service.summary(), making);
  await writeEntries(making);
  await writeActors(actors, making);
  await writeStatements(making);
  await writeUndertakings(making);
  await writePositions(making);
  await writeOpen(new Set(entries.map(({ id }) => id)), making);
  const pages = await writeArticles(making);
  await writeSearch(making);
  await writeAbout(entries.length, pages, making);
  return { entries: entries.length, pages };
}
