import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { EventKind, EventStatus, PageConflict } from "../../src/schema/index.ts";

const OneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);
const Day = z.iso.date();
const Names = z.array(z.string()).min(1);

const GoldStatement = z.strictObject({
  line: z.int().positive().optional(),
  source: OneOrMore(z.string()),
  via: OneOrMore(z.string().nullable()).optional(),
  quote: OneOrMore(z.enum(["direct", "indirect", "mixed"])),
  from: z.string().optional(),
  to: z.string().optional(),
  content: z.string().optional(),
  day: OneOrMore(Day.nullable()),
  same_as: z.int().optional(),
  optional: z.boolean().optional(),
});

const GoldEvent = z.strictObject({
  kind: OneOrMore(EventKind),
  participants: Names,
  participants_any: z.array(Names).optional(),
  day: z.union([OneOrMore(Day.nullable()), z.strictObject({ from: Day, to: Day })]),
  place: OneOrMore(z.string().nullable()),
  status: OneOrMore(EventStatus),
  ordinal: z.int().positive().optional(),
  lines: z.array(z.int().positive()).optional(),
  optional: z.boolean().optional(),
});

/** What a careful reader takes from one page of the corpus; HTML pages have no lines, so they name `content`. */
export const Gold = z.strictObject({
  file: z.string(),
  language: z.string(),
  title: z.string(),
  published: z.strictObject({ from: Day, to: Day, stated: z.boolean() }),
  outlet: z.string().nullable(),
  credits: z.array(z.string()),
  authors: z.array(z.string()),
  roles: z.record(z.string(), z.string()).optional(),
  teasers: z.array(z.string()),
  statements: z.array(GoldStatement),
  events: z.array(GoldEvent),
  conflicts: z.array(
    z.strictObject({
      about: PageConflict.shape.about,
      values: z.array(z.string()),
      lines: z.array(z.int()).optional(),
    }),
  ),
});
export type Gold = z.infer<typeof Gold>;

const here = import.meta.dirname;

/** The corpora, by the language of their pages: each has its pages, gold readings, gold times and pins in its folder. */
const folders = { vi: here, en: join(here, "en") } as const;
export type CorpusLanguage = keyof typeof folders;
export const corpusLanguages = Object.keys(folders) as CorpusLanguage[];

/** Path of a file or folder of one corpus. */
export const inCorpus = (language: CorpusLanguage, ...path: string[]): string =>
  join(folders[language], ...path);

const readText = (language: CorpusLanguage, ...path: string[]): string =>
  readFileSync(inCorpus(language, ...path), "utf8");

/** All gold readings of one corpus with the text of their pages, sorted by name. */
export function loadCorpus(language: CorpusLanguage): { gold: Gold; page: string }[] {
  return readdirSync(inCorpus(language, "gold"))
    .sort()
    .map((name) => {
      const gold = Gold.parse(JSON.parse(readText(language, "gold", name)));
      return { gold, page: readText(language, "pages", gold.file) };
    });
}

/** Names of all files in `pages/`. */
export const pageNames = (language: CorpusLanguage): string[] =>
  readdirSync(inCorpus(language, "pages")).sort();

const Timex = z.strictObject({
  file: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  mod: z.string().optional(),
  altValues: z.array(z.string()).optional(),
  core: z.boolean(),
});
const Region = z.strictObject({ start: z.int(), end: z.int() });
const Times = z.object({
  documents: z.array(
    z.strictObject({
      file: z.string(),
      dct: Day,
      chars: z.int(),
      sha256: z.string(),
      regions: z.array(Region),
    }),
  ),
  timexes: z.array(Timex),
});

/** Gold time expressions; offsets count UTF-16 code units into the file. */
export const loadTimes = (language: CorpusLanguage): z.infer<typeof Times> =>
  Times.parse(JSON.parse(readText(language, "times.json")));
