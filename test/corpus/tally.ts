/** Hits and misses of one figure: a share has no `made`, since nothing can be found too much. */
interface Count {
  hit: number;
  missed: number;
  made: number;
  isShare: boolean;
}

/** Precision, recall and their harmonic mean; nothing found where nothing was wanted is all right. */
const ratesOf = ({ hit, missed, made }: Count): { precision: number; recall: number; f1: number } => {
  const precision = hit + made > 0 ? hit / (hit + made) : 1;
  const recall = hit + missed > 0 ? hit / (hit + missed) : 1;
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
};

/** Figures by name, each between 0 and 1, higher is better. */
export type Figures = Record<string, number>;

/** Counts what a reading got right, missed and made up, figure by figure, and keeps the mistakes in words. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly mistakes: string[] = [];
  /** The page that is being scored, named with each mistake. */
  page = "";

  #count(name: string, isShare: boolean): Count {
    const count = this.#counts.get(name) ?? { hit: 0, missed: 0, made: 0, isShare };
    this.#counts.set(name, count);
    return count;
  }

  #note(right: boolean, name: string, problem: string, what: string): void {
    if (!right && what !== "") this.mistakes.push(`${this.page}  ${name} ${problem}  ${what}`);
  }

  /** One more case of a share: right or not. */
  share(name: string, right: boolean, mistake = ""): void {
    const count = this.#count(name, true);
    if (right) count.hit++;
    else count.missed++;
    this.#note(right, name, "wrong", mistake);
  }

  hit(name: string, weight = 1): void {
    this.#count(name, false).hit += weight;
  }

  missed(name: string, mistake = "", weight = 1): void {
    this.#count(name, false).missed += weight;
    this.#note(false, name, "missed", mistake);
  }

  made(name: string, mistake = "", weight = 1): void {
    this.#count(name, false).made += weight;
    this.#note(false, name, "made up", mistake);
  }

  /** Shares as they are; of what can also be made up, F1 and precision. Figures without a case are left out. */
  figures(): Figures {
    const figures: Figures = {};
    for (const [name, count] of this.#counts) {
      const { precision, recall, f1 } = ratesOf(count);
      figures[name] = count.isShare ? recall : f1;
      if (!count.isShare) figures[`${name}Precision`] = precision;
    }
    return figures;
  }
}
