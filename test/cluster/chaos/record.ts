import { createHash } from "node:crypto";
import { readPage } from "../../../src/read.ts";
import type { CheckResult } from "../../../src/store/compile/check.ts";
import { openStore, type ReadEngine } from "../../../src/store/index.ts";
import type { RecordService } from "../../../src/store/service.ts";

const engine: ReadEngine = (input, given) => readPage(input, given ? { given } : {});

/** All that a record tells, but for when its pages were added. */
const lists: Readonly<Record<string, (record: RecordService) => Promise<readonly unknown[]>>> = {
  pages: async (record) => (await record.pages()).map(({ added, ...page }) => page),
  timeline: (record) => record.timeline(),
  statements: (record) => record.statements(),
  undertakings: (record) => record.undertakings(),
  gaps: (record) => record.gaps(),
  conflicts: (record) => record.conflicts(),
  unconfirmed: (record) => record.unconfirmed(),
  positions: (record) => record.positions(),
  sources: (record) => record.sources(),
  actors: (record) => record.actors(),
};

/** What a record tells: of each list how long it is, and the SHA-256 of its JSON Lines. */
export type RecordDigest = Readonly<Record<string, { readonly items: number; readonly sha256: string }>>;

/** What a record tells, and whether it equals what is compiled anew from its pages. */
export interface LookedAt {
  readonly digest: RecordDigest;
  /** Null where nobody asked. */
  readonly checked: CheckResult | null;
}

/** Looks at a record in a folder or on a server, as its users do. */
export async function lookAt(record: string, options: { readonly check: boolean }): Promise<LookedAt> {
  const service = await openStore({ record, create: false, engine });
  try {
    const digest: Record<string, { items: number; sha256: string }> = {};
    for (const [name, list] of Object.entries(lists)) {
      const items = await list(service);
      const hash = createHash("sha256");
      for (const item of items) hash.update(`${JSON.stringify(item)}\n`);
      digest[name] = { items: items.length, sha256: hash.digest("hex") };
    }
    const checked = options.check ? await service.check() : null;
    return { digest, checked };
  } finally {
    await service.close();
  }
}
