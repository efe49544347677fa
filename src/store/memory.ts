import { revisionOf } from "./ground/revision.ts";
import type { Database } from "./tables.ts";

/** So many answers are kept; a record of 100,000 pages has some of 20 MB. */
const MOST_ANSWERS = 12;

/** The last answers to questions that take long, all of one revision. */
class Memory {
  #revision = "";
  readonly #answers = new Map<string, Promise<unknown>>();

  /** What is kept of this revision; of all others nothing is. */
  at(revision: string): Map<string, Promise<unknown>> {
    if (revision !== this.#revision) this.#answers.clear();
    this.#revision = revision;
    return this.#answers;
  }

  keep(question: string, answer: Promise<unknown>): void {
    this.#answers.set(question, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
  }

  forget(question: string, answer: Promise<unknown>): void {
    if (this.#answers.get(question) === answer) this.#answers.delete(question);
  }
}

/** Open databases whose answers are kept. A transaction is none of them: it may see what will not stay. */
const memories = new WeakMap<object, Memory>();

/** Has answers of an open database kept until the record changes. */
export const keepAnswers = (database: Database): void => void memories.set(database, new Memory());

/** Asks, and keeps the answer unless the record changed meanwhile. */
async function answered<T>(
  database: Database,
  memory: Memory,
  question: string,
  ask: () => Promise<T>,
): Promise<T> {
  const revision = await revisionOf(database);
  const known = memory.at(revision).get(question);
  if (known) return known as Promise<T>;
  const answer = ask();
  memory.keep(question, answer);
  try {
    const told = await answer;
    if ((await revisionOf(database)) !== revision) memory.forget(question, answer);
    return told;
  } catch (error) {
    memory.forget(question, answer);
    throw error;
  }
}

/**
 * The answer to a question that takes long: the same that was given before, as long as nobody wrote to the record since.
 * Whoever gets it must not change it. `question` names it with all that it depends on.
 */
export function remembered<T>(database: Database, question: string, ask: () => Promise<T>): Promise<T> {
  const memory = memories.get(database);
  return memory ? answered(database, memory, question, ask) : ask();
}
