import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { entryTitle } from "../../src/export/cite/index.ts";
import { BASE, exported, names, words } from "./exporting.ts";
import { recordOf, somePages } from "./record-of.ts";

const record = recordOf(somePages);

/** The events of a calendar, as an independent reader has them. */
function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const eventOf = async (part: string): Promise<ICAL.Event> => {
  const found = eventsIn((await exported(record, "ics")).text).find(({ summary }) => summary.includes(part));
  if (!found) throw new Error(`no event of ${part}`);
  return found;
};

const statusOf = (event: ICAL.Event): unknown => event.component.getFirstPropertyValue("status");

describe("a calendar", () => {
  test("has each dated contact under a lasting name, and counts the others", async () => {
    const { text, items, leftOut } = await exported(record, "ics");
    const entries = await record.timeline();
    const dated = entries.filter(({ time }) => time !== null);
    expect({ items, leftOut }).toEqual({ items: entries.length, leftOut: entries.length - dated.length });
    expect(leftOut).toBeGreaterThan(0);
    const events = eventsIn(text);
    expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@parley`));
    expect(events.map(({ summary }) => summary)).toEqual(
      dated.map((entry) => entryTitle(entry, { words, names })),
    );
    expect(events.map((event) => event.component.getFirstPropertyValue("url"))).toEqual(
      dated.map(({ id }) => `${BASE}entries/${id}`),
    );
  });

  test("has days as days, behind the last of which it ends", async () => {
    const call = await eventOf("Call");
    expect(call.startDate.isDate).toBe(true);
    expect([`${call.startDate}`, `${call.endDate}`]).toEqual(["2025-06-04", "2025-06-05"]);
    const visit = await eventOf("Visit");
    expect([`${visit.startDate}`, `${visit.endDate}`]).toEqual(["2025-07-01", "2025-07-04"]);
  });

  test("has a clock time in UTC where its offset is told", async () => {
    const meeting = await eventOf("Meeting");
    expect(`${meeting.startDate}`).toBe("2025-06-10T06:30:00Z");
    expect(meeting.startDate.zone.tzid).toBe("UTC");
  });

  test("says what is sure, open and called off", async () => {
    expect(statusOf(await eventOf("Call"))).toBe("CONFIRMED");
    expect(statusOf(await eventOf("Meeting"))).toBe("TENTATIVE");
    expect(statusOf(await eventOf("Visit"))).toBe("CANCELLED");
  });

  test("tells place, witnesses and the words that it rests on", async () => {
    const call = await eventOf("Call");
    expect(call.description).toContain("Attested by: Russia");
    expect(call.description).toContain("Hai ông điện đàm hôm 4/6, lần thứ tư.");
    expect((await eventOf("Talks")).location).toMatch(/Istanbul|Ankara/);
  });

  test("is the same whenever it is made, and a calendar without contacts is one", async () => {
    expect((await exported(record, "ics")).text).toBe((await exported(record, "ics")).text);
    expect(eventsIn((await exported(recordOf([]), "ics")).text)).toEqual([]);
  });

  test("stays a calendar whatever the names are", async () => {
    const long = "ă".repeat(100_000);
    const odd = recordOf([
      {
        outlet: `X\r\nEND:VCALENDAR ${long}`,
        events: [
          { with: ["RU", "US"], day: "2025-06-04", sentence: `BEGIN:VEVENT\nUID:x\n😀${long} điện đàm.` },
        ],
      },
    ]);
    const { text } = await exported(odd, "ics");
    expect(eventsIn(text)).toHaveLength(1);
    expect(text.length).toBeLessThan(10_000);
  });
});
