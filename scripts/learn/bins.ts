/** Rows of numbers with what each is to be told as. */
export interface Examples {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
  /** 1 or 0 for each row. */
  readonly wanted: Uint8Array;
  readonly weights: Float64Array;
}

/** Bins of a column at most. */
export const BINS = 64;

/** Limits between the bins of a column, at equal shares of its values. */
function limitsOf({ values, rows, columns }: Examples, column: number): number[] {
  const step = Math.max(1, Math.floor(rows / 20_000));
  const sample: number[] = [];
  for (let row = 0; row < rows; row += step) sample.push(values[row * columns + column] ?? 0);
  sample.sort((a, b) => a - b);
  const limits = new Set<number>();
  for (let k = 1; k < BINS; k++) limits.add(sample[Math.floor((k * sample.length) / BINS)] ?? 0);
  return [...limits].sort((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (limits[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The examples by bins, in which splits are looked for. */
export interface Binned {
  readonly limits: number[][];
  /** Column after column. */
  readonly bins: Uint8Array;
}

/** Sorts the values of each column into bins. */
export function binned(examples: Examples): Binned {
  const { rows, columns, values } = examples;
  const bins = new Uint8Array(rows * columns);
  const limits: number[][] = [];
  for (let column = 0; column < columns; column++) {
    const own = limitsOf(examples, column);
    limits.push(own);
    for (let row = 0; row < rows; row++)
      bins[column * rows + row] = binOf(own, values[row * columns + column] ?? 0);
  }
  return { limits, bins };
}
