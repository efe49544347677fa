import { z } from "zod";
import { hintOf } from "../../errors.ts";
import { FetchRow, WatchDraft } from "../../schema/index.ts";
import { followedAddress } from "../../watch/address.ts";
import { json } from "../api/forms.ts";
import { sliceQuery } from "../api/list.ts";
import { found, route } from "../api/route.ts";
import {
  DueFetches,
  FailedAddress,
  FetchedAgain,
  FollowedAddress,
  FollowedCounts,
  Held,
  Noted,
  StoppedWatch,
  WatchHeld,
} from "../wire.ts";

const megabyte = 1024 * 1024;

const feed = "https://news.example/feed.xml";

const exampleRow = FetchRow.parse({
  kind: "source",
  address: feed,
  source: feed,
  host: "news.example",
  due: "2025-06-05T08:15:00.000Z",
  state: {},
});

const lease = {
  holder: "desk-1",
  now: "2025-06-05T08:00:00.000Z",
  until: "2025-06-05T08:02:00.000Z",
};

const Instant = z.iso.datetime();

const WatchQuery = z.strictObject({
  address: z.string().min(1).max(2000).meta({ description: "the address that is followed" }),
});

const FailureQuery = z.strictObject({
  source: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: "only those that this followed address led to" }),
  limit: sliceQuery.shape.limit,
});

const DueBody = z.strictObject({
  now: Instant,
  most: z.int().min(1).max(1000),
  perHost: z.int().min(1).max(1000),
  without: z.array(z.string().max(300)).max(10_000),
});

const KnownBody = z.strictObject({
  kind: FetchRow.shape.kind,
  addresses: z.array(FetchRow.shape.address).max(1000),
});

const AgainBody = z.strictObject({ addresses: z.array(FetchRow.shape.address).min(1).max(1000) });

const withHint = <T extends { readonly code: string }>(fault: T) => ({ ...fault, hint: hintOf(fault.code) });

const LeaseBody = z.strictObject({ holder: z.string().min(1).max(200), now: Instant, until: Instant });

/** What is followed. Further below: what `parley watch` asks of the process that holds the record. */
export const watchRoutes = [
  route({
    method: "get",
    path: "/watched",
    operation: "watched",
    tag: "watching",
    summary: "List what is followed, by address",
    description:
      "When each was last fetched and is next, and how many of its articles were had. docs/watching.md.",
    scope: "read",
    answers: [json(z.array(FollowedAddress), "What is followed.")],
    example: { path: "/watched" },
    answer: async ({ context }, { service }) => {
      const all = await service.watching.list();
      return context.json(all.map((one) => ({ ...one, fault: one.fault && withHint(one.fault) })));
    },
  }),
  route({
    method: "get",
    path: "/watched/failures",
    operation: "watchFailures",
    tag: "watching",
    summary: "List the addresses whose last request failed: why, how often, when next",
    scope: "read",
    query: FailureQuery,
    answers: [json(z.array(FailedAddress), "Those that have failed longest first.")],
    example: { path: "/watched/failures?limit=20" },
    answer: async ({ query, context }, { service }) =>
      context.json((await service.watching.failures(query)).map(withHint)),
  }),
  route({
    method: "get",
    path: "/watched/lease",
    operation: "watchHeld",
    tag: "watching",
    summary: "Tell whether a `parley watch` follows for this record now",
    description:
      "`until` is in the future while one does, else about when the last one ended; one that was killed on another machine counts until then.",
    scope: "read",
    answers: [json(WatchHeld, "Whether one does.")],
    example: { path: "/watched/lease" },
    answer: async ({ context }, { service }) => context.json(await service.watching.lease()),
  }),
  route({
    method: "post",
    path: "/watched",
    operation: "follow",
    tag: "watching",
    summary: "Follow feeds, sitemaps and pages from now on",
    description:
      "They are fetched by `parley watch`; nothing is fetched here. What is no address of the web, or holds a password, is refused; fragments and parameters of tracking are dropped.",
    scope: "write",
    body: { schema: z.strictObject({ items: z.array(WatchDraft).max(1000) }), most: megabyte },
    answers: [json(FollowedCounts, "How many of them are new.")],
    example: { path: "/watched", body: { items: [{ address: feed, every: 1800 }] } },
    answer: async ({ body: { items }, context }, { service }) => {
      const drafts = items.map(({ address, every }) => ({ address: followedAddress(address), every }));
      return context.json(await service.watching.follow(drafts));
    },
  }),
  route({
    method: "delete",
    path: "/watched",
    operation: "stopFollowing",
    tag: "watching",
    summary: "Follow an address no longer; the pages that it led to stay",
    scope: "write",
    query: WatchQuery,
    answers: [json(StoppedWatch, "The address that is followed no longer.")],
    example: { path: `/watched?address=${encodeURIComponent(feed)}` },
    answer: async ({ query: { address }, context }, { service }) => {
      const stopped = (await service.watching.stop(address)) ? address : null;
      return context.json({ stopped: found(stopped, "followed address", address) });
    },
  }),
  route({
    method: "post",
    path: "/watched/again",
    operation: "fetchAgain",
    tag: "watching",
    summary: "Have failed addresses fetched as soon as somebody follows, those given up too",
    scope: "write",
    body: { schema: AgainBody, most: 4 * megabyte },
    answers: [json(FetchedAgain, "How many of them had failed.")],
    example: { path: "/watched/again", body: { addresses: [feed] } },
    answer: async ({ body: { addresses }, context }, { service }) =>
      context.json({ again: await service.watching.again(addresses) }),
  }),
  route({
    method: "post",
    path: "/watched/due",
    operation: "dueFetches",
    tag: "watching",
    summary: "List what is to be fetched now",
    description: "For whoever follows; `next` is when the earliest of all is due.",
    scope: "write",
    body: { schema: DueBody, most: megabyte },
    answers: [json(DueFetches, "What is due.")],
    example: {
      path: "/watched/due",
      body: { now: lease.now, most: 100, perHost: 20, without: [] },
    },
    answer: async ({ body, context }, { service }) => context.json(await service.watching.due(body)),
  }),
  route({
    method: "post",
    path: "/watched/known",
    operation: "knownFetches",
    tag: "watching",
    summary: "Tell what is known of fetching from addresses",
    scope: "write",
    body: { schema: KnownBody, most: 4 * megabyte },
    answers: [json(z.array(FetchRow), "Those that were met before.")],
    example: {
      path: "/watched/known",
      body: { kind: "article", addresses: ["https://news.example/1.html"] },
    },
    answer: async ({ body: { kind, addresses }, context }, { service }) =>
      context.json(await service.watching.known(kind, addresses)),
  }),
  route({
    method: "post",
    path: "/watched/notes",
    operation: "noteFetches",
    tag: "watching",
    summary: "Keep what became of fetching from addresses",
    description: "Of what is followed no longer nothing is kept.",
    scope: "write",
    body: { schema: z.strictObject({ rows: z.array(FetchRow).max(1000) }), most: 64 * megabyte },
    answers: [json(Noted, "How many were given.")],
    example: { path: "/watched/notes", body: { rows: [exampleRow] } },
    answer: async ({ body: { rows }, context }, { service }) => {
      await service.watching.note(rows);
      return context.json({ noted: rows.length });
    },
  }),
  route({
    method: "post",
    path: "/watched/lease",
    operation: "holdWatch",
    tag: "watching",
    summary: "Take, keep or give back the right to follow for this record",
    description: "One follows at a time. `until` at or before `now` gives it back.",
    scope: "write",
    body: { schema: LeaseBody, most: 4 * 1024 },
    answers: [json(Held, "Whether whoever asked has it.")],
    example: { path: "/watched/lease", body: lease },
    answer: async ({ body, context }, { service }) =>
      context.json({ held: await service.watching.hold(body) }),
  }),
];
