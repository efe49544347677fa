import { z } from "zod";
import { oneLine } from "../../../export/cite/index.ts";
import { dayText } from "../../../labels/index.ts";
import { Negotiation } from "../../../schema/index.ts";
import { partAfter, partFrom } from "../cursors.ts";
import { Contact, citedContactOf, contactLine } from "../findings/contact.ts";
import { inTurn } from "../in-turn.ts";
import { anyQuestion, asked, contactQuestion, Day, listQuestion } from "../questions.ts";
import { tool } from "../tool.ts";

/** The contacts of the record, in order of time. */
export const timeline = tool({
  name: "timeline",
  title: "Contacts in order of time",
  description:
    "Who contacted whom, when, where and through which channel: calls, meetings, talks, visits, messages, agreements, exchanges, ceasefires. Each contact stands once, however many pages report it, with its status (only `held` and `ongoing` took place), the number of independent sources and the sides that attest it. Narrow by actor, pair, kind, status, days.",
  input: {
    ...listQuestion,
    ...contactQuestion,
    doubtful: z
      .boolean()
      .optional()
      .describe("Only contacts that may be the same as others, or only others."),
    newest: z.boolean().default(false).describe("The latest first."),
  },
  output: { contacts: z.array(Contact) },
  run: async ({ lang: _, limit, cursor, ...filters }, answer) => {
    const part = await partAfter(
      { limit, cursor },
      (slice) => answer.service.timeline({ ...asked(filters), ...slice }),
      ({ id }) => id,
    );
    const contacts = await inTurn(part.items, (entry) => citedContactOf(entry, answer));
    const lines = contacts.map((contact) => contactLine(contact, answer));
    return { data: { contacts }, lines, next: part.next };
  },
});

/** Announced contacts of which nothing was heard. */
export const unconfirmed = tool({
  name: "unconfirmed",
  title: "Announced, then nothing heard",
  description:
    "Contacts that were announced and whose day has passed with no report of what became of them. `due`: the day by which something should have been reported.",
  input: {
    ...listQuestion,
    ...contactQuestion,
    as_of: Day.optional().describe(
      "Judge as of this day; the publication day of the record's latest page when absent.",
    ),
  },
  output: { contacts: z.array(Contact.extend({ due: z.string() })) },
  run: async ({ lang: _, limit, cursor, as_of: asOf, ...filters }, answer) => {
    const part = await partFrom({ limit, cursor }, (slice) =>
      answer.service.unconfirmed({ ...asked({ ...filters, asOf }), ...slice }),
    );
    const contacts = await inTurn(part.items, async (entry) => ({
      ...(await citedContactOf(entry, answer)),
      due: entry.due,
    }));
    const lines = contacts.map(
      (contact) =>
        `${contactLine(contact, answer)}; ${answer.around.due} ${dayText(contact.due, answer.words)}`,
    );
    return { data: { contacts }, lines, next: part.next };
  },
});

/** A negotiation with its tracks, each with the id by which it is asked for. */
function negotiationLine({ id, names, tracks }: Negotiation, lang: "vi" | "en"): string {
  const told = tracks.map((track) => `${track.names[lang]} (${track.id})`).join(", ");
  return oneLine(`- ${names[lang]} (${id})${told === "" ? "" : `: ${told}`}`);
}

/** What the record holds at all. */
export const overview = tool({
  name: "overview",
  title: "What the record holds",
  description:
    "How much the record holds, of which days, and the publication day of its latest page. Ask this first: the record knows nothing that was published later.",
  input: anyQuestion,
  output: {
    pages: z.int(),
    contacts: z.int(),
    utterances: z.int(),
    undertakings: z.int(),
    outlets: z.int(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    latest_page: z.string().nullable(),
    negotiations: z.array(Negotiation),
  },
  run: async (_, { service, words, around }) => {
    const {
      entries: contacts,
      latest: latest_page,
      unread: _unread,
      from,
      to,
      ...others
    } = await service.summary();
    const counts = { ...others, contacts };
    const negotiations = await service.negotiations();
    const count = (name: keyof typeof counts): string => `- ${counts[name]} ${around.counts[name]}`;
    const span = around.span(dayText(from, words), dayText(to, words), dayText(latest_page, words));
    const lines = [
      ...(["pages", "outlets", "contacts", "utterances", "undertakings"] as const).map(count),
      span,
      ...negotiations.map((one) => negotiationLine(one, words.lang)),
    ];
    return { data: { ...counts, from, to, latest_page, negotiations: [...negotiations] }, lines };
  },
});
