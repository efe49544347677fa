import type { BriefItem, BriefSection, BriefSource } from "../../schema/brief.ts";
import type { CitedSources } from "../cite/sources.ts";
import type { Cited, DraftItem, DraftSection } from "./draft.ts";

/** Sections with their sources numbered in the order of first mention, and the sources. */
export interface Numbered {
  readonly sections: BriefSection[];
  readonly sources: BriefSource[];
}

/** Numbers the sources of all sections once. Words that the record does not hold (notes by hand) get no number. */
export async function numbered(sections: readonly DraftSection[], cited: CitedSources): Promise<Numbered> {
  const sources: BriefSource[] = [];
  const known = new Map<string, number | null>();
  const numberOf = async ({ page, span }: Cited): Promise<number | null> => {
    const key = `${page} ${span.start} ${span.end}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const source = await cited.at(page, span);
    const n = source ? sources.length + 1 : null;
    if (source && n !== null) sources.push({ ...source, n });
    known.set(key, n);
    return n;
  };
  const numberedItem = async (item: DraftItem): Promise<BriefItem> => {
    const text: BriefItem["text"] = [];
    for (const run of item.text) {
      const numbers: number[] = [];
      for (const cite of run.cites) numbers.push(...[await numberOf(cite)].filter((n) => n !== null));
      text.push({ text: run.text, sources: [...new Set(numbers)].sort((a, b) => a - b) });
    }
    return { ...item, text };
  };
  const done: BriefSection[] = [];
  for (const section of sections) {
    const items: BriefItem[] = [];
    for (const item of section.items) items.push(await numberedItem(item));
    done.push({ ...section, items });
  }
  return { sections: done, sources };
}
