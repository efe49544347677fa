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

/** A tree of fixed depth: inner nodes in the order of a heap, then the leaves. */
export interface Tree {
  readonly columns: number[];
  readonly limits: number[];
  readonly leaves: number[];
}

export interface Options {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Added to the curvature of each leaf: the larger, the more careful. */
  readonly ridge: number;
}

const BINS = 64;

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

interface Binned {
  readonly limits: number[][];
  /** Column after column. */
  readonly bins: Uint8Array;
}

function binned(examples: Examples): Binned {
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

const gainOf = (gradient: number, curvature: number, ridge: number): number =>
  (gradient * gradient) / (curvature + ridge);

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

class Booster {
  readonly #data: Binned;
  readonly #examples: Examples;
  readonly #options: Options;
  readonly #scores: Float64Array;
  readonly #gradients: Float64Array;
  readonly #curvatures: Float64Array;
  readonly #nodes: Uint8Array;

  constructor(examples: Examples, options: Options) {
    this.#data = binned(examples);
    this.#examples = examples;
    this.#options = options;
    this.#scores = new Float64Array(examples.rows);
    this.#gradients = new Float64Array(examples.rows);
    this.#curvatures = new Float64Array(examples.rows);
    this.#nodes = new Uint8Array(examples.rows);
  }

  next(): Tree {
    const { depth } = this.#options;
    this.#differentiate();
    this.#nodes.fill(0);
    const columns: number[] = [];
    const limits: number[] = [];
    for (let level = 0; level < depth; level++) {
      const splits = this.#splits(1 << level);
      for (const { column, bin } of splits) {
        columns.push(column);
        limits.push(this.#data.limits[column]?.[bin] ?? 0);
      }
      this.#descend(splits);
    }
    const leaves = this.#leaves(1 << depth);
    for (let row = 0; row < this.#examples.rows; row++)
      this.#scores[row] = (this.#scores[row] ?? 0) + (leaves[this.#nodes[row] ?? 0] ?? 0);
    return { columns, limits, leaves };
  }

  #differentiate(): void {
    const { rows, wanted, weights } = this.#examples;
    for (let row = 0; row < rows; row++) {
      const chance = 1 / (1 + Math.exp(-(this.#scores[row] ?? 0)));
      const weight = weights[row] ?? 0;
      this.#gradients[row] = weight * ((wanted[row] ?? 0) - chance);
      this.#curvatures[row] = weight * Math.max(1e-6, chance * (1 - chance));
    }
  }

  #splits(nodes: number): Split[] {
    const best: Split[] = Array.from({ length: nodes }, () => ({ column: 0, bin: 0, gain: -1 }));
    for (let column = 0; column < this.#examples.columns; column++) this.#bestIn(column, nodes, best);
    return best;
  }

  #bestIn(column: number, nodes: number, best: Split[]): void {
    const { rows } = this.#examples;
    const sums = new Float64Array(nodes * BINS);
    const curves = new Float64Array(nodes * BINS);
    const bins = this.#data.bins.subarray(column * rows, (column + 1) * rows);
    for (let row = 0; row < rows; row++) {
      const slot = (this.#nodes[row] ?? 0) * BINS + (bins[row] ?? 0);
      sums[slot] = (sums[slot] ?? 0) + (this.#gradients[row] ?? 0);
      curves[slot] = (curves[slot] ?? 0) + (this.#curvatures[row] ?? 0);
    }
    const last = this.#data.limits[column]?.length ?? 0;
    for (let node = 0; node < nodes; node++)
      this.#scan(
        sums.subarray(node * BINS, node * BINS + BINS),
        curves.subarray(node * BINS, node * BINS + BINS),
        { column, node, last },
        best,
      );
  }

  #scan(
    sums: Float64Array,
    curves: Float64Array,
    { column, node, last }: { column: number; node: number; last: number },
    best: Split[],
  ): void {
    const { ridge } = this.#options;
    const total = sums.reduce((sum, value) => sum + value, 0);
    const curve = curves.reduce((sum, value) => sum + value, 0);
    let [left, leftCurve] = [0, 0];
    for (let bin = 0; bin < last; bin++) {
      left += sums[bin] ?? 0;
      leftCurve += curves[bin] ?? 0;
      const gain =
        gainOf(left, leftCurve, ridge) +
        gainOf(total - left, curve - leftCurve, ridge) -
        gainOf(total, curve, ridge);
      if (gain > (best[node]?.gain ?? 0) + 1e-9) best[node] = { column, bin, gain };
    }
  }

  #descend(splits: readonly Split[]): void {
    const { rows } = this.#examples;
    for (let row = 0; row < rows; row++) {
      const node = this.#nodes[row] ?? 0;
      const { column, bin } = splits[node] ?? { column: 0, bin: 0 };
      this.#nodes[row] = node * 2 + ((this.#data.bins[column * rows + row] ?? 0) > bin ? 1 : 0);
    }
  }

  #leaves(count: number): number[] {
    const { rate, ridge } = this.#options;
    const sums = new Float64Array(count);
    const curves = new Float64Array(count);
    for (let row = 0; row < this.#examples.rows; row++) {
      const leaf = this.#nodes[row] ?? 0;
      sums[leaf] = (sums[leaf] ?? 0) + (this.#gradients[row] ?? 0);
      curves[leaf] = (curves[leaf] ?? 0) + (this.#curvatures[row] ?? 0);
    }
    return Array.from(sums, (sum, leaf) => (rate * sum) / ((curves[leaf] ?? 0) + ridge));
  }
}

/** Gradient-boosted trees that tell the log-odds of 1. Deterministic. */
export function boost(examples: Examples, options: Options): Tree[] {
  const booster = new Booster(examples, options);
  return Array.from({ length: options.trees }, () => booster.next());
}
