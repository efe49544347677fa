import { BINS, type Binned, binned, type Examples } from "./bins.ts";

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
  /** Shares of the rows and of the columns, chosen anew for each tree, from which it is made. */
  readonly rowShare: number;
  readonly columnShare: number;
}

const SEED = 12345;

/** The same row of numbers from 0 to 1 on every machine. */
function generator(): () => number {
  let state = SEED;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
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
  /** The node that each chosen row has come to. */
  readonly #nodes: Uint8Array;
  readonly #random = generator();
  #rows: Int32Array = new Int32Array(0);
  #columns: readonly number[] = [];

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
    this.#choose();
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
    const tree = { columns, limits, leaves: this.#leaves(1 << depth) };
    this.#add(tree);
    return tree;
  }

  #choose(): void {
    const { rowShare, columnShare } = this.#options;
    const some = (count: number, share: number): number[] =>
      Array.from({ length: count }, (_, at) => at).filter(() => this.#random() < share);
    this.#rows = Int32Array.from(some(this.#examples.rows, rowShare));
    this.#columns = some(this.#examples.columns, columnShare);
    this.#nodes.fill(0);
  }

  /** Adds what a tree says of every row, chosen or not. */
  #add({ columns, limits, leaves }: Tree): void {
    const { rows, values, columns: width } = this.#examples;
    for (let row = 0; row < rows; row++) {
      let node = 0;
      while (node < columns.length)
        node = node * 2 + ((values[row * width + (columns[node] ?? 0)] ?? 0) > (limits[node] ?? 0) ? 2 : 1);
      this.#scores[row] = (this.#scores[row] ?? 0) + (leaves[node - columns.length] ?? 0);
    }
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
    for (const column of this.#columns) this.#bestIn(column, nodes, best);
    return best;
  }

  #bestIn(column: number, nodes: number, best: Split[]): void {
    const { rows } = this.#examples;
    const sums = new Float64Array(nodes * BINS);
    const curves = new Float64Array(nodes * BINS);
    const bins = this.#data.bins.subarray(column * rows, (column + 1) * rows);
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at] ?? 0;
      const slot = (this.#nodes[at] ?? 0) * BINS + (bins[row] ?? 0);
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
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at] ?? 0;
      const node = this.#nodes[at] ?? 0;
      const { column, bin } = splits[node] ?? { column: 0, bin: 0 };
      this.#nodes[at] = node * 2 + ((this.#data.bins[column * rows + row] ?? 0) > bin ? 1 : 0);
    }
  }

  #leaves(count: number): number[] {
    const { rate, ridge } = this.#options;
    const sums = new Float64Array(count);
    const curves = new Float64Array(count);
    for (let at = 0; at < this.#rows.length; at++) {
      const row = this.#rows[at] ?? 0;
      const leaf = this.#nodes[at] ?? 0;
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
