/** Embeddings, overrides and isolates of the bidirectional algorithm: they turn round what stands beside them. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The beginning of a text as one line of the app shows it: at most `most` UTF-16 code units and a sign that there is
 * more, never half a character, and nothing that changes the direction of what stands beside it.
 */
export function shortened(text: string, most: number): string {
  const plain = text.slice(0, 2 * most).replace(directions, "");
  if (plain.length <= most && text.length <= 2 * most) return plain;
  const cut = plain.slice(0, most);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A text without marks and capitals, as it is compared with what somebody types. */
export const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
