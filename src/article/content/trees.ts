/** Trees of one depth in flat rows: columns and limits of their inner nodes in the order of a heap, and their leaves. */
export interface Forest {
  readonly depth: number;
  /** Names of the columns, by which a model that no longer fits its features is told. */
  readonly names: readonly string[];
  readonly columns: readonly number[];
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** Sums of the leaves that each row of `values` reaches, row after row. */
export function oddsOf(
  { depth, names, columns, limits, leaves }: Forest,
  values: Float64Array,
): Float64Array {
  const rows = values.length / names.length;
  const inner = (1 << depth) - 1;
  const trees = columns.length / inner;
  const odds = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let tree = 0; tree < trees; tree++) {
      let node = 0;
      while (node < inner) {
        const at = tree * inner + node;
        const value = values[row * names.length + (columns[at] ?? 0)] ?? 0;
        node = node * 2 + (value > (limits[at] ?? 0) ? 2 : 1);
      }
      sum += leaves[tree * (inner + 1) + node - inner] ?? 0;
    }
    odds[row] = sum;
  }
  return odds;
}
