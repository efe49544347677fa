import type { Writing } from "./compile/rows-writing.ts";
import {
  type DocumentType,
  deleteDocuments,
  type SearchDocument,
  writeDocuments,
} from "./search/documents.ts";

/** Brings search up to what changed: ids that are gone or replaced, and what is new. */
export async function writeFound<T>(
  writing: Writing,
  type: DocumentType,
  { gone, fresh }: { readonly gone: readonly string[]; readonly fresh: readonly T[] },
  document: (item: T) => SearchDocument,
): Promise<void> {
  const documents = fresh.map(document);
  const kept = new Set(documents.map(({ id }) => id));
  await deleteDocuments(
    writing,
    type,
    gone.filter((id) => !kept.has(id)),
  );
  await writeDocuments(writing, type, documents);
}
