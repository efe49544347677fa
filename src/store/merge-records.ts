import type { PageInput } from "../page/types.ts";
import type { Decision } from "../schema/index.ts";
import type { BackupRow } from "./backup/format.ts";
import { provenBackup, rowsInBackup } from "./backup/reader.ts";
import { storedInput } from "./inputs.ts";
import type { AddResult, ImportedDecisions, RecordService } from "./service.ts";

/** Pages added by one transaction, and their bytes, about. */
const PAGES_AT_ONCE = 100;
const BYTES_AT_ONCE = 16_000_000;

/** What became of the other record's pages and decisions. */
export interface MergedRecord {
  readonly pages: Readonly<Record<AddResult["state"], number>>;
  readonly decisions: ImportedDecisions;
}

/** The values of a row by the names of their columns. */
function namedValues([, ...values]: BackupRow, columns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(columns.flatMap((name, k) => (values[k] == null ? [] : [[name, values[k]] as const])));
}

function inputOf(row: ReadonlyMap<string, string>): PageInput {
  const text = (name: string): string | null => row.get(name) ?? null;
  return storedInput({
    id: row.get("id") ?? "",
    source: row.get("source") ?? "",
    url: text("url"),
    captured: text("captured"),
    input: JSON.parse(row.get("input") ?? "{}"),
    bytes: Buffer.from(row.get("bytes") ?? "", "base64"),
  });
}

/** Adds pages in batches and counts what became of them. */
class Adding {
  readonly counts = { added: 0, known: 0, failed: 0 };
  readonly #service: RecordService;
  #batch: PageInput[] = [];
  #size = 0;

  constructor(service: RecordService) {
    this.#service = service;
  }

  async take(input: PageInput): Promise<void> {
    this.#batch.push(input);
    this.#size += input.bytes.length;
    if (this.#batch.length >= PAGES_AT_ONCE || this.#size >= BYTES_AT_ONCE) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    for (const { state } of await this.#service.add(this.#batch)) this.counts[state] += 1;
    this.#batch = [];
    this.#size = 0;
  }
}

/**
 * Adds the pages and decisions of another record, out of a backup of it. Pages are read anew, so that it makes no
 * difference which record takes in which. Idempotent; what is interrupted is finished by doing it again. Throws what
 * `provenBackup` throws before anything is added.
 */
export async function mergeBackup(service: RecordService, file: string): Promise<MergedRecord> {
  const { header } = await provenBackup(file);
  const adding = new Adding(service);
  const decisions: Decision[] = [];
  for await (const row of rowsInBackup(file)) {
    const values = namedValues(row, header.tables[row[0]] ?? []);
    // Pages that had landed are pages as well.
    if (row[0] === "pages" || row[0] === "arrivals") await adding.take(inputOf(values));
    if (row[0] === "decisions") decisions.push(JSON.parse(values.get("item") ?? "null"));
  }
  await adding.flush();
  return { pages: adding.counts, decisions: await service.importDecisions(decisions) };
}
