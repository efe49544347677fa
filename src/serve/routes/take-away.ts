import type { Context } from "hono";
import type { z } from "zod";
import { ParleyError } from "../../errors.ts";
import { briefFile, briefMeans, gatherBrief } from "../../export/brief/index.ts";
import {
  type CiteTarget,
  citationFile,
  citationOf,
  citedSources,
  spanFrom,
} from "../../export/cite/index.ts";
import { type FeedFormat, feedOf } from "../../export/feed.ts";
import { exportRecord, type Format, formatNames, formats, type Thing, things } from "../../export/index.ts";
import { namesFrom, wordsIn } from "../../labels/index.ts";
import { Brief, type BriefScope } from "../../schema/brief.ts";
import { Citation } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import { shown } from "../../world/negotiations/index.ts";
import type { World } from "../../world/world.ts";
import { bytes, json } from "../api/forms.ts";
import { begun, streamOf } from "../api/lines.ts";
import { type Given, route, type Told } from "../api/route.ts";
import { frozenPolicy } from "../guards.ts";
import { BriefQuery, CitationQuery, ExportQuery, FeedQuery, SiteQuery } from "../queries.ts";

/** What leaves the record holds what is confidential only where that is said. */
const shownTo = (given: Given, { confidential }: { readonly confidential?: boolean }): RecordService =>
  confidential ? given.service : given.shown;

/** The address that links begin with: as asked for, else the one that was asked. */
const baseOf = (context: Context, base: string | undefined): string =>
  base ?? new URL(context.req.url).origin;

const naming = (world: World, lang: "vi" | "en") => ({ words: wordsIn(lang), names: namesFrom(world, lang) });

const oneTarget = "Name one of these: entry, utterance, or page with at or words.";

/** What is to be cited; throws `bad-argument` where that is nothing, or several things. */
function targetOf({ entry, utterance, page, at, words }: Told<z.infer<typeof CitationQuery>>): CiteTarget {
  const given = [entry, utterance, page].filter((one) => one !== undefined).length;
  if (given !== 1) throw new ParleyError("bad-argument", oneTarget);
  if (entry !== undefined) return { entry };
  if (utterance !== undefined) return { utterance };
  const span = at === undefined ? null : spanFrom(at);
  if (page !== undefined && span) return { page, at: span };
  if (page !== undefined && words !== undefined) return { page, words };
  throw new ParleyError("bad-argument", oneTarget);
}

/** A thing and a format by the name of their file: "entries.csv"; null for none. */
function exported(name: string): { readonly thing: Thing; readonly format: Format } | null {
  const [what = "", ...ending] = name.split(".");
  const thing = things.find((one) => one === what);
  const format = formatNames.find(
    (one) => one === ending.join(".") || formats[one].extension === ending.join("."),
  );
  return thing && format ? { thing, format } : null;
}

const day = 24 * 60 * 60 * 1000;

/** Feeds tell what came in the last thirty days; whole days, so that one who asks again has the answer. */
const feedSince = (): Date => new Date((Math.floor(Date.now() / day) - 30) * day);

const feeds = { "entries.atom": "atom", "entries.json": "json" } as const;

const feedFormat = (name: string): FeedFormat => {
  const format = Object.hasOwn(feeds, name) ? feeds[name as keyof typeof feeds] : null;
  if (format) return format;
  const message = `There is no feed "${name.slice(0, 100)}"; there are ${Object.keys(feeds).join(", ")}.`;
  throw new ParleyError("not-found", message, { subject: name.slice(0, 200) });
};

/** To what a brief is narrowed. */
const scopeOf = (query: Told<z.infer<typeof BriefQuery>>): BriefScope => ({
  actor: query.actor ?? null,
  with: query.with ?? null,
  kind: query.kind ?? null,
  level: query.level ?? null,
  negotiation: query.negotiation ?? null,
  track: query.track ?? null,
});

const download = (name: string): string => `attachment; filename="${name}"`;

/** Citations and files to take along: without what is confidential, unless that is said. */
export const takeAwayRoutes = [
  route({
    method: "get",
    path: "/citations",
    operation: "cite",
    tag: "take away",
    summary: "Cite an entry, an utterance or words of a page",
    description:
      "The original words with outlet, headline, day, address, when captured, and a lasting link. docs/citations.md.",
    scope: "read",
    changesWith: "record",
    query: CitationQuery,
    chosenBy: "address",
    answers: [
      bytes("text/plain", "As text (`format=text`)."),
      bytes("application/x-bibtex", "BibTeX."),
      bytes("application/vnd.citationstyles.csl+json", "CSL-JSON."),
      bytes("application/ld+json", "Web Annotations."),
      bytes("application/x-research-info-systems", "RIS."),
      json(Citation, "The citation itself (`format=json`)."),
    ],
    example: { path: "/citations?entry=3fa81c02&format=bibtex" },
    answer: async ({ query, context }, given) => {
      const { format = "text", lang = "vi", base } = query;
      const service = shownTo(given, query);
      const sources = citedSources(service, baseOf(context, base));
      const { words, names } = naming(given.world, lang);
      const citation = await citationOf(targetOf(query), { service, sources, words, names });
      const { text, mediaType, extension } = await citationFile(citation, format, { words, sources });
      return context.body(text, 200, {
        "Content-Type": mediaType,
        "Content-Disposition": `inline; filename="citation.${extension}"`,
      });
    },
  }),
  route({
    method: "get",
    path: "/brief",
    operation: "brief",
    tag: "take away",
    summary: "Report what is new, what changed, and what is open",
    description: "With numbered sources. docs/brief.md.",
    scope: "read",
    changesWith: "record and day",
    query: BriefQuery,
    chosenBy: "address",
    answers: [
      json(Brief, "The report (`format=json`)."),
      bytes("text/html", "As a page of its own, to print and to send."),
      bytes("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "As DOCX, to edit."),
      bytes("text/plain", "As text."),
    ],
    example: { path: "/brief?since=7d&lang=vi&format=html" },
    answer: async ({ query, context }, given) => {
      const { lang = "vi", format = "json", since, until, added } = query;
      const base = format === "json" && query.base === undefined ? "" : baseOf(context, query.base);
      const scope = scopeOf(query);
      const means = briefMeans(given.world, lang, { base, today: new Date().toISOString().slice(0, 10) });
      const asked = { lang, since, until, addedSince: added, scope };
      const brief = await gatherBrief(shownTo(given, query), asked, means);
      if (format === "json") return context.json(brief);
      const file = await briefFile(brief, format);
      const name = `parley-${brief.since}-${brief.until}.${file.extension}`;
      context.header("Content-Security-Policy", frozenPolicy);
      return context.body(new Uint8Array(file.bytes), 200, {
        "Content-Type": file.mediaType,
        "Content-Disposition": format === "docx" ? download(name) : `inline; filename="${name}"`,
      });
    },
  }),
  route({
    method: "get",
    path: "/export/{name}",
    operation: "export",
    tag: "take away",
    summary: "Export a part of the record as a file",
    description: `\`name\` is what is exported, and how: ${things.join(", ")}; ${formatNames.join(", ")}: \`entries.csv\`. Sent as it is made, in constant memory; an answer that breaks off is not whole. docs/exports.md.`,
    scope: "read",
    changesWith: "record",
    params: { name: "what is exported, a dot, and the format: entries.csv" },
    query: ExportQuery,
    chosenBy: "address",
    answers: [...new Set(formatNames.map((name) => formats[name].media.split(";")[0] ?? ""))].map((media) =>
      bytes(media, ""),
    ),
    example: { path: "/export/entries.csv?since=2025-03-01&lang=en" },
    answer: async ({ param, query, context }, given) => {
      const { lang = "vi", base, bom = false, confidential: _told, ...filters } = query;
      const chosen = exported(param("name"));
      if (!chosen) {
        const message = `Nothing is exported as "${param("name").slice(0, 100)}".`;
        throw new ParleyError("not-found", message, { subject: param("name").slice(0, 200) });
      }
      const asked = { ...chosen, ...naming(given.world, lang), filters, base: baseOf(context, base), bom };
      const { media, name, pieces } = exportRecord(shownTo(given, query), asked);
      return context.body(streamOf(await begun(pieces)), 200, {
        "Content-Type": media,
        "Content-Disposition": download(name),
      });
    },
  }),
  route({
    method: "get",
    path: "/feeds/{name}",
    operation: "feed",
    tag: "take away",
    summary: "Tell feed readers which contacts are new or changed",
    description: "Contacts that pages added in the last thirty days report, narrowed as lists are.",
    scope: "read",
    changesWith: "record and day",
    params: { name: "entries.atom or entries.json (JSON Feed)" },
    query: FeedQuery,
    chosenBy: "address",
    answers: [bytes("application/atom+xml", "Atom."), bytes("application/feed+json", "JSON Feed.")],
    example: { path: `/feeds/entries.atom?actor=${shown.code}&lang=vi` },
    answer: async ({ param, query, context }, given) => {
      const { lang = "vi", base, confidential: _told, ...filters } = query;
      const self = context.req.url;
      const asked = {
        filters,
        ...naming(given.world, lang),
        base: baseOf(context, base),
        self,
        since: feedSince(),
      };
      const feed = await feedOf(shownTo(given, query), { ...asked, format: feedFormat(param("name")) });
      return context.body(feed.text, 200, { "Content-Type": feed.media });
    },
  }),
  route({
    method: "get",
    path: "/site",
    operation: "site",
    tag: "take away",
    summary: "Make a site of the record: a folder that opens without a server",
    description:
      "As a zip archive. It is made in a temporary folder first, which takes a while for a large record; an archive that breaks off is seen as damaged. `parley export --site`.",
    scope: "read",
    changesWith: "record and day",
    query: SiteQuery,
    chosenBy: "address",
    answers: [bytes("application/zip", "The folder `record`; begin with its `index.html`.")],
    example: { path: "/site?since=2025-03-01&lang=vi" },
    answer: async ({ query, context }, given) => {
      const { lang = "vi", withoutPages = false, confidential: _told, ...filters } = query;
      const { zippedSite } = await import("../zipped-site.ts");
      const today = new Date().toISOString().slice(0, 10);
      const archive = zippedSite(shownTo(given, query), {
        ...naming(given.world, lang),
        filters,
        withoutPages,
        today,
      });
      return context.body(streamOf(await begun(archive)), 200, {
        "Content-Type": "application/zip",
        "Content-Disposition": download("record.zip"),
      });
    },
  }),
];
