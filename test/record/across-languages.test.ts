import { expect, test } from "vitest";
import { compileRecord } from "../../src/record/index.ts";
import { type EventSpec, type PageSpec, readingOf, smallWorld } from "./builders.ts";

const world = smallWorld();

/** A Vietnamese and an English page that report a contact each. */
const entriesOf = (
  vi: EventSpec & Pick<PageSpec, "published">,
  en: EventSpec & Pick<PageSpec, "published">,
) => {
  const page = (language: string, { published = "2025-06-05", ...event }: typeof vi) =>
    readingOf({
      source: language,
      language,
      published,
      events: [{ ...event, sentence: `${language} tells it.` }],
    });
  return compileRecord([page("vi", vi), page("en", en)], { world }).entries;
};

const leaders = { with: ["Vladimir Putin/RU", "Donald Trump/US"] };

test.each<[string, Parameters<typeof entriesOf>[0], Parameters<typeof entriesOf>[1]]>([
  ["the day", { ...leaders, day: "2025-06-04" }, { ...leaders, day: "2025-06-04" }],
  [
    "the place, as the world calls it",
    { ...leaders, kind: "meeting", day: "2025-06", place: ["Istanbul", "TR"] },
    { ...leaders, kind: "meeting", day: "2025-06-03", place: ["Istanbul", "TR"] },
  ],
  [
    "persons whom the world does not know, with marks and without",
    { with: ["Ivan Mořoz/BY/a1", "Donald Trump/US"], day: "2025-06-04" },
    { with: ["Ivan Moroz/BY/b2", "Donald Trump/US"], day: "2025-06-04" },
  ],
  [
    "news without a day, of the same persons on neighbouring days",
    { ...leaders, kind: "agreement", published: "2025-06-05" },
    { ...leaders, kind: "agreement", published: "2025-06-04" },
  ],
])("one contact in two languages by %s", (_, vi, en) => {
  expect(entriesOf(vi, en).map(({ reports }) => reports.length)).toEqual([2]);
});

test.each<[string, Parameters<typeof entriesOf>[0], Parameters<typeof entriesOf>[1]]>([
  ["another day", { ...leaders, day: "2025-06-02" }, { ...leaders, day: "2025-06-04" }],
  [
    "other persons",
    { ...leaders, day: "2025-06-04" },
    { with: ["Sergey Lavrov/RU", "Marco Rubio/US"], day: "2025-06-04" },
  ],
  [
    "news without a day, days later",
    { ...leaders, kind: "agreement", published: "2025-06-08" },
    { ...leaders, kind: "agreement", published: "2025-06-04" },
  ],
  [
    "news without a day, of sides without persons",
    { with: ["RU", "US"], kind: "agreement", published: "2025-06-05" },
    { with: ["RU", "US"], kind: "agreement", published: "2025-06-04" },
  ],
  [
    "news without a day, of other persons",
    { ...leaders, kind: "agreement" },
    { with: ["Sergey Lavrov/RU", "Marco Rubio/US"], kind: "agreement" },
  ],
])("two contacts: %s", (_, vi, en) => {
  expect(entriesOf(vi, en)).toHaveLength(2);
});
