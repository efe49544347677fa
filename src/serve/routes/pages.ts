import type { Context } from "hono";
import { z } from "zod";
import { Reading } from "../../schema/index.ts";
import type { FrozenPage as Frozen } from "../../store/service.ts";
import { shown } from "../../world/negotiations/index.ts";
import { addingEvents, addUploads, pageOf } from "../adding.ts";
import { bytes, json } from "../api/forms.ts";
import { streamOf } from "../api/lines.ts";
import { listRoute } from "../api/list.ts";
import { found, route } from "../api/route.ts";
import { eventStream, eventTexts } from "../events/stream.ts";
import { frozenPolicy } from "../guards.ts";
import { FrozenQuery, PageQuery, ReadingQuery } from "../queries.ts";
import { PageUpload, Upload } from "../uploads.ts";
import { AddResult, FrozenPage, ListedPage } from "../wire.ts";

const megabyte = 1024 * 1024;

/** Largest body of one upload: base64 adds a third to the pages. */
const mostUploaded = 128 * megabyte;

/** A page of news has a few kilobytes; 10 MB is what is read without being told otherwise, and base64 adds a third. */
const mostRead = 16 * megabyte;

const pageId = { id: "id of a page (`sha256:…`)" };

const examplePage = {
  source: "a.txt",
  url: "https://news.example/a",
  text: `${shown.page}\n\n(Bến Cảng) - Ngày 3/2/2025, …`,
};

/** UTF-8 where the bytes are that: text without a charset is guessed by browsers, mostly wrongly. */
function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

/** The page as it was, where nothing of it runs or loads. */
function frozenAnswer(context: Context, { bytes: content, kind, sha256 }: Frozen): Response {
  const charset = isUtf8(content) ? "; charset=utf-8" : "";
  context.header("Content-Security-Policy", frozenPolicy);
  return context.body(new Uint8Array(content), 200, {
    "Content-Type": `${kind === "html" ? "text/html" : "text/plain"}${charset}`,
    "Content-Disposition": `inline; filename="${sha256.slice(0, 16)}.${kind === "html" ? "html" : "txt"}"`,
    "Content-Digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
  });
}

/** Pages: as they are listed, read, kept and added. */
export const pageRoutes = [
  listRoute({
    path: "/pages",
    operation: "pages",
    tag: "pages",
    summary: "List the pages, in the order of their sources",
    item: ListedPage,
    query: PageQuery,
    example: "/pages?review=unread&limit=50",
    fetch: (service, query) => service.pages(query),
    id: ({ id }) => id,
  }),
  route({
    method: "get",
    path: "/pages/{id}",
    operation: "page",
    tag: "pages",
    summary: "Show what one page says: its text, the roles of its lines, and all findings",
    scope: "read",
    changesWith: "record",
    params: pageId,
    query: ReadingQuery,
    answers: [json(Reading, "The reading.")],
    example: { path: "/pages/sha256%3A9f86d081?explain=true" },
    answer: async ({ param, query, context }, { service }) =>
      context.json(
        found(await service.reading(param("id"), { explain: query.explain ?? false }), "page", param("id")),
      ),
  }),
  route({
    method: "get",
    path: "/pages/{id}/frozen",
    operation: "frozen",
    tag: "pages",
    summary: "Hand out the bytes of a page as they were taken in",
    description:
      "As text or HTML under a policy (`Content-Security-Policy: sandbox`) that lets nothing of it run or load. `Content-Digest` holds the SHA-256 by which citations name it.",
    scope: "read",
    changesWith: "record",
    params: pageId,
    query: FrozenQuery,
    chosenBy: "address",
    answers: [
      bytes("text/plain", "A text page."),
      bytes("text/html", "An HTML page."),
      json(FrozenPage, "With `as=json`."),
    ],
    example: { path: "/pages/sha256%3A9f86d081/frozen" },
    answer: async ({ param, query, context }, { service }) => {
      const page = found(await service.frozen(param("id")), "page", param("id"));
      if (query.as !== "json") return frozenAnswer(context, page);
      return context.json({ ...page, bytes: Buffer.from(page.bytes).toString("base64") });
    },
  }),
  route({
    method: "post",
    path: "/pages",
    operation: "addPages",
    tag: "pages",
    summary: "Read pages and add them to the record",
    description:
      "Bytes in base64, of whatever encoding, or text, whose address is only noted. A page with an address alone is fetched, as `docs/fetching.md` tells: from public addresses of the web only, once, and as one page; 20 such in one request at most. Pages that are there already stay as they are; one that fails is told and keeps no other out. With `Accept: text/event-stream` progress comes as events: `page` ({n, of, result}) for each, `done` ({added, known, failed}) at the end, `error` (a problem) where it breaks off; pages told before stay added.",
    scope: "write",
    body: { schema: Upload, most: mostUploaded },
    answers: [
      json(z.array(AddResult), "What became of each page, in the order of the upload."),
      bytes(eventStream, "The same, page by page."),
    ],
    example: { path: "/pages", body: { pages: [examplePage] } },
    answer: async ({ body: { pages }, media, context }, { service, web, stopping, ops }) => {
      const fetching = { web, signal: AbortSignal.any([stopping, context.req.raw.signal]) };
      if (media !== eventStream) return context.json(await addUploads(service, pages, fetching, ops));
      return context.body(streamOf(eventTexts(addingEvents(service, pages, fetching, ops))), 200, {
        "Content-Type": eventStream,
      });
    },
  }),
  route({
    method: "post",
    path: "/readings",
    operation: "readPage",
    tag: "pages",
    summary: "Read one page and tell what it says, without adding it",
    scope: "write",
    query: ReadingQuery,
    body: { schema: PageUpload, most: mostRead },
    answers: [json(Reading, "The reading.")],
    example: { path: "/readings", body: examplePage },
    answer: async ({ body, query, context }, { world, topics, web, stopping }) => {
      const { readPage } = await import("../../read.ts");
      const own = { world, ...(topics === null ? {} : { topics }) };
      const page = await pageOf(body, { web, signal: stopping });
      return context.json(readPage(page, { ...own, explain: query.explain ?? false }));
    },
  }),
];
