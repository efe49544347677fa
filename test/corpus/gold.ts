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

/** All gold readings with the text of their pages, sorted by name. */
export function loadCorpus(): { gold: Gold; page: string }[] {
  return readdirSync(join(here, "gold"))
    .sort()
    .map((name) => {
      const gold = Gold.parse(JSON.parse(readFileSync(join(here, "gold", name), "utf8")));
      return { gold, page: readFileSync(join(here, "pages", gold.file), "utf8") };
    });
}

/** Names of all files in `pages/`. */
export const pageNames = (): string[] => readdirSync(join(here, "pages")).sort();

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
export const loadTimes = (): z.infer<typeof Times> =>
  Times.parse(JSON.parse(readFileSync(join(here, "times.json"), "utf8")));
