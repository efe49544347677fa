/** Words and names of days that time expressions are made of. */
export interface TimeWords {
  readonly dayNouns: readonly string[];
}
