/** Some bytes of a file: the records whose members begin in them. */
export interface Part {
  readonly from: number;
  /** The byte behind the last one. */
  readonly to: number;
}

/** The name under which it is noted how far a file, or a part of it, was read. */
export const noteName = (file: string, part: Part | null): string =>
  part === null ? file : `${file}@${part.from}-${part.to}`;

/** Cuts a file of `size` bytes into parts of `length` bytes, the last one shorter; one part where it is no longer. */
export function partsOf(size: number, length: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < size; from += length) parts.push({ from, to: Math.min(size, from + length) });
  return parts;
}
