import type { BackfillState } from "../../schema/index.ts";
import type { Labels } from "../labels/types.ts";
import { table } from "../layout/table.ts";

/** Columns of the terminal that a name and a reason keep at least. */
const NARROWEST = 16;

/** Part of a file that was read, 0 to 1; null where its size is not known. */
export const shareOf = ({ file, offset, size, done }: BackfillState): number | null => {
  if (done) return 1;
  const part = /@(\d{1,15})-(\d{1,15})$/u.exec(file);
  const [from, to] = part ? [Number(part[1]), Number(part[2])] : [0, size];
  return to === null || to <= from ? null : Math.min(1, Math.max(0, (offset - from) / (to - from)));
};

function stateText(state: BackfillState, { backfill }: Labels): string {
  if (state.done) return backfill.finished;
  if (state.error !== null) return backfill.stopped(shareOf(state), state.error);
  return backfill.reading(shareOf(state));
}

/** The files of backfills as a table. */
export function backfillTable(states: readonly BackfillState[], labels: Labels, width: number): string {
  const { columns } = labels.backfill;
  const rows = states.map((state) => {
    const { records, kept, dropped, added, known, failed } = state.counts;
    const sum = dropped.noPage + dropped.language + dropped.noParty;
    const numbers = [records, kept, sum, added, known, failed].map(String);
    return [state.file, stateText(state, labels), ...numbers].map((text) => ({ text }));
  });
  const numbers = ["records", "kept", "dropped", "added", "known", "failed"] as const;
  const heads = [
    { title: columns.file, wraps: NARROWEST },
    { title: columns.state, wraps: NARROWEST },
    ...numbers.map((name) => ({ title: columns[name], align: "right" as const })),
  ];
  return table(heads, rows, width);
}
