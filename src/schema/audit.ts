import { z } from "zod";

/**
 * Who did something: the record's own token ("own"), a token that was made for somebody ("token", by its name), a user of
 * the machine ("user", by the name of the account), or somebody who showed nothing that is known ("nobody").
 */
export const AuditActor = z.object({
  by: z.enum(["own", "token", "user", "nobody"]),
  name: z.string().nullable(),
});

/** How it was done: by a program of this machine that opened the record, over the API, or over MCP. */
export const AuditWay = z.enum(["local", "api", "mcp"]);

/** What may be done to a record's keeping. */
export const AuditAction = z.enum([
  "add-pages",
  "decide",
  "undo",
  "import-decisions",
  "make-token",
  "revoke-token",
  "backup",
  "restore",
  "reread",
  "set-negotiations",
  "follow",
  "stop-following",
  "fetch-again",
  "start-serving",
  "stop-serving",
  "refuse",
]);

/** Counts, ids and names; never text of pages, and never a secret. */
export const AuditDetail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/**
 * A line of the log of what was done to a record's keeping. `n` counts from 1; `at`: an ISO 8601 instant; `subject`: id or
 * name of what it was done to. `before`: the hash of the line before, 64 zeros in the first; `hash`: SHA-256 in hex of
 * everything else in the line.
 */
export const AuditLine = z.object({
  n: z.int().min(1),
  at: z.string(),
  actor: AuditActor,
  via: AuditWay,
  action: AuditAction,
  subject: z.string().nullable(),
  detail: AuditDetail,
  before: z.string(),
  hash: z.string(),
});

export type AuditActor = z.infer<typeof AuditActor>;
export type AuditWay = z.infer<typeof AuditWay>;
export type AuditAction = z.infer<typeof AuditAction>;
export type AuditDetail = z.infer<typeof AuditDetail>;
export type AuditLine = z.infer<typeof AuditLine>;
