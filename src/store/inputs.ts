import { createHash } from "node:crypto";
import type { PageInput } from "../page/types.ts";
import type { Database } from "./tables.ts";

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

/** Which of the inputs were added before. */
export async function knownInputs(database: Database, inputs: readonly PageInput[]): Promise<KnownInputs> {
  if (inputs.length === 0) return new Map();
  const rows = await database
    .selectFrom("inputs")
    .innerJoin("readings", "readings.page", "inputs.page")
    .select(["inputs.digest", "inputs.page", "readings.summary"])
    .where("inputs.digest", "in", inputs.map(digestOf))
    .execute();
  return new Map(rows.map(({ digest, page, summary }) => [digest, { page, title: summary.title }]));
}

/** Notes to which page an input came. */
export async function rememberInput(database: Database, digest: string, page: string): Promise<void> {
  await database
    .insertInto("inputs")
    .values({ digest, page })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
