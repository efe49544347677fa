import { z } from "zod";
import { AccessToken, AuditLine, BackfillState, MadeToken, TokenDraft } from "../../schema/index.ts";
import { bytes, json } from "../api/forms.ts";
import { begun, streamOf } from "../api/lines.ts";
import { found, route } from "../api/route.ts";
import { AuditQuery, RereadQuery } from "../queries.ts";
import { CheckResult, RereadStep, RevokedToken } from "../wire.ts";

const exampleBackfill: BackfillState = {
  file: "/archive/2025-06-05.warc.gz",
  filter: "none",
  begun: "2025-06-06T08:00:00.000Z",
  noted: "2025-06-06T08:05:00.000Z",
  offset: 1_234_567,
  within: 0,
  size: 1_000_000_000,
  counts: {
    records: 900,
    kept: 40,
    dropped: { noPage: 700, language: 0, noParty: 160 },
    added: 39,
    known: 0,
    failed: 1,
  },
  done: false,
  error: null,
};

/** For whoever keeps the record: all of it needs the record's own token, or one of scope admin. */
export const keepingRoutes = [
  route({
    method: "get",
    path: "/backup",
    operation: "backup",
    tag: "keeping",
    summary: "Write all that was put into the record to one file",
    description:
      "Gzipped JSON Lines, which `parley restore` takes; an answer that breaks off is seen as damaged.",
    scope: "admin",
    answers: [bytes("application/gzip", "The backup.")],
    example: { path: "/backup" },
    answer: async ({ context }, { service }) =>
      context.body(streamOf(await begun(service.backup())), 200, {
        "Content-Type": "application/gzip",
        "Content-Disposition": 'attachment; filename="record.jsonl.gz"',
      }),
  }),
  route({
    method: "get",
    path: "/check",
    operation: "check",
    tag: "keeping",
    summary: "Compare the record with one compiled anew from its pages",
    description: "Changes nothing; takes as long as compiling does.",
    scope: "admin",
    answers: [json(CheckResult, "What differs, if anything.")],
    example: { path: "/check" },
    answer: async ({ context }, { service }) => context.json(await service.check()),
  }),
  route({
    method: "post",
    path: "/reread",
    operation: "reread",
    tag: "keeping",
    summary: "Read some pages of the record again; decisions stay",
    description: "Ask again with `after` set to `next` of the answer until that is null.",
    scope: "admin",
    query: RereadQuery,
    answers: [json(RereadStep, "What this step came to.")],
    example: { path: "/reread" },
    answer: async ({ query, context }, { service }) =>
      context.json(await service.reread(query.after ?? null)),
  }),
  route({
    method: "get",
    path: "/audit",
    operation: "audit",
    tag: "keeping",
    summary: "List who did what to the record's keeping",
    description:
      "In order, with `newest` the last first. Each line holds the hash of the line before (docs/security.md).",
    scope: "admin",
    query: AuditQuery,
    answers: [json(z.array(AuditLine), "The lines.")],
    example: { path: "/audit?newest=true&limit=20" },
    answer: async ({ query, context }, { service }) => context.json(await service.audit(query)),
  }),
  route({
    method: "get",
    path: "/backfills",
    operation: "backfills",
    tag: "keeping",
    summary: "List the files of backfills, by name, with how far each was read",
    scope: "admin",
    answers: [json(z.array(BackfillState), "The files.")],
    example: { path: "/backfills" },
    answer: async ({ context }, { service }) => context.json(await service.backfills()),
  }),
  route({
    method: "post",
    path: "/backfills",
    operation: "noteBackfill",
    tag: "keeping",
    summary: "Note how far a file of a backfill was read",
    description: "What was noted of it stays where that is further.",
    scope: "admin",
    body: { schema: BackfillState, most: 64 * 1024 },
    answers: [json(BackfillState, "What was sent.")],
    example: { path: "/backfills", body: exampleBackfill },
    answer: async ({ body, context }, { service }) => {
      await service.noteBackfill(body);
      return context.json(body);
    },
  }),
  route({
    method: "get",
    path: "/tokens",
    operation: "tokens",
    tag: "keeping",
    summary: "List the tokens that were made, by name",
    description: "The record's own token is none of them. `digest` is the SHA-256 of the token.",
    scope: "admin",
    answers: [json(z.array(AccessToken), "The tokens.")],
    example: { path: "/tokens" },
    answer: async ({ context }, { service }) => context.json(await service.tokens()),
  }),
  route({
    method: "post",
    path: "/tokens",
    operation: "makeToken",
    tag: "keeping",
    summary: "Make a token; it is told this once",
    scope: "admin",
    body: { schema: TokenDraft, most: 4 * 1024 },
    answers: [json(MadeToken, "The token.")],
    example: { path: "/tokens", body: { name: "spreadsheet", scope: "read" } },
    answer: async ({ body, context }, { service }) => context.json(await service.makeToken(body)),
  }),
  route({
    method: "delete",
    path: "/tokens/{name}",
    operation: "revokeToken",
    tag: "keeping",
    summary: "Revoke a token",
    scope: "admin",
    params: { name: "name of the token" },
    answers: [json(RevokedToken, "The name of the token that opens nothing any more.")],
    example: { path: "/tokens/spreadsheet" },
    answer: async ({ param, context }, { service }) => {
      const name = param("name");
      return context.json({ revoked: found((await service.revokeToken(name)) ? name : null, "token", name) });
    },
  }),
];
