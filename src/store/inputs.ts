import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { PageInput } from "../page/types.ts";
import { insertRows, type Writing } from "./compile/rows-writing.ts";
import type { StoredInput, Tables } from "./tables.ts";

/** Pages that inputs came to when they were first added, by the inputs' digests. */
export type KnownInputs = ReadonlyMap<string, { readonly page: string; readonly title: string | null }>;

/** A digest of everything that a page's reading depends on: its bytes, and what is said of them. */
export function digestOf(input: PageInput): string {
  const { source, url = null, captured = null, published = null, kind = null, language = null } = input;
  const { encoding = null, declared = null, truncated = false } = input;
  const container = encoding || declared || truncated ? [encoding, declared, truncated] : [];
  const said = JSON.stringify([source, url, captured, published, kind, language, ...container]);
  return createHash("sha256").update(`${said}\n`).update(input.bytes).digest("base64");
}

/** Which of the inputs were added before, by their digests. */
export async function knownInputs(
  database: Kysely<Tables>,
  digests: readonly string[],
): Promise<KnownInputs> {
  if (digests.length === 0) return new Map();
  const rows = await database
    .selectFrom("inputs")
    .innerJoin("readings", "readings.page", "inputs.page")
    .select(["inputs.digest", "inputs.page", "readings.summary"])
    .where("inputs.digest", "in", digests)
    .execute();
  return new Map(rows.map(({ digest, page, summary }) => [digest, { page, title: summary.title }]));
}

/** Notes to which pages inputs came; those that are known stay as they are. */
export async function rememberInputs(
  writing: Writing,
  inputs: readonly { readonly digest: string; readonly page: string }[],
): Promise<void> {
  const known = await knownInputs(
    writing,
    inputs.map(({ digest }) => digest),
  );
  const fresh = new Map(inputs.filter(({ digest }) => !known.has(digest)).map((row) => [row.digest, row]));
  await insertRows(writing, "inputs", "digest text, page text", [...fresh.values()]);
}

/** What was said of an input besides its bytes and source, as it is stored. */
export function saidOf(input: PageInput): StoredInput {
  const { url = null, captured = null, published = null, kind = null, language = null } = input;
  const { encoding = null, declared = null, truncated = false } = input;
  return { url, captured, published, kind, language, encoding, declared, truncated };
}

/** A page's row with what it was made of. */
export interface StoredPage {
  readonly id: string;
  readonly source: string;
  readonly url: string | null;
  readonly captured: string | null;
  readonly input: StoredInput;
  readonly bytes: Uint8Array;
}

/** The input of a stored page, to be read again. */
export function storedInput({ source, url, captured, input, bytes }: StoredPage): PageInput {
  const { kind, language, encoding = null, declared = null, truncated = false } = input;
  const said = { published: input.published, language, encoding, declared, truncated };
  // A page's own address may have been corrected since; rows of earlier versions lack what was said of it.
  const taken = {
    url: input.url === undefined ? url : input.url,
    captured: input.captured === undefined ? captured : input.captured,
  };
  return { ...said, ...taken, ...(kind ? { kind } : {}), source, bytes };
}
