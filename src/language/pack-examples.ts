/** A sentence with what is read of it, a line each; in the form that the contract of packs tells beside each list. */
export type Example = readonly [sentence: string, ...lines: string[]];

/**
 * Sentences by which a pack shows what it reads. All are read as pages of their own that appeared on `published`; the
 * contract suite (test/language) reads them for every pack, and asks for at least one of each kind.
 */
export interface PackExamples {
  /** The day on which the sentences appear, YYYY-MM-DD; a Wednesday shows more than a Sunday. */
  readonly published: string;
  /** Times: "words = TIMEX3 value". At least a full date, a weekday and the word for yesterday. */
  readonly times: readonly Example[];
  /** Who is meant: "words = canonical English name". At least a person with a title, and a ministry. */
  readonly mentions: readonly Example[];
  /** Speech: "Name, direct: content" (or indirect, mixed). At least with the speaker before and behind the verb. */
  readonly statements: readonly Example[];
  /** Contacts: "kind status: Name + Name", names in the order of the alphabet. At least a call, a plan and a refusal. */
  readonly contacts: readonly Example[];
  /** Sentences in which nobody is quoted and nobody meets. */
  readonly nothing: readonly string[];
}
