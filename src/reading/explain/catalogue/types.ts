/** A rule in one plain sentence of each language. */
export interface Rule {
  readonly vi: string;
  readonly en: string;
}
