import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import { ParleyError } from "../errors.ts";
import type { AccessToken, MadeToken, TokenDraft, TokenScope } from "../schema/index.ts";
import { noteAct } from "./audit.ts";
import { inWriting } from "./ground/writing.ts";
import type { Database } from "./tables.ts";

/** A token for those who use a served record: kept hashed, so that the database tells nobody how to write. */
export interface TokensTable {
  name: string;
  scope: TokenScope;
  /** SHA-256 of the token, in hexadecimal. */
  digest: string;
  /** ISO 8601 instant. */
  made: string;
}

/** Statement that makes the table of tokens, for a step of the schema. They are no input of a backup. */
export const tokenTable = `create table tokens (name text collate "C" primary key, scope text not null,
  digest text not null unique, made text not null)`;

/** A new secret: 256 random bits in base64url, 43 characters. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: it has 256 random bits, so that no salt and no slow hash is needed. */
export const tokenDigest = (token: string): string => createHash("sha256").update(token).digest("hex");

/** All tokens, by name. */
export const tokensIn = (database: Database): Promise<AccessToken[]> =>
  database.selectFrom("tokens").select(["name", "scope", "digest", "made"]).orderBy("name").execute();

/** Makes a token. Throws `name-taken` where there is one of that name. */
export function makeToken(database: Database, { name, scope }: TokenDraft, now: Date): Promise<MadeToken> {
  return inWriting(database, async (writing) => {
    const token = newSecret();
    const made = now.toISOString();
    const row = { name, scope, digest: tokenDigest(token), made };
    const added = await writing
      .insertInto("tokens")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n)
      throw new ParleyError("name-taken", `There is a token named "${name}" already.`, { subject: name });
    await noteAct(writing, { action: "make-token", subject: name, detail: { scope } }, now);
    return { name, scope, token, made };
  });
}

/** Revokes the token of that name; false where there is none. */
export function revokeToken(database: Database, name: string, now: Date): Promise<boolean> {
  return inWriting(database, async (writing) => {
    const { rows } = await sql`delete from tokens where name = ${name} returning name`.execute(writing);
    if (rows.length > 0) await noteAct(writing, { action: "revoke-token", subject: name }, now);
    return rows.length > 0;
  });
}
