/** Makes something of each item, one after the other, so that an answer numbers its sources in the order of mention. */
export async function inTurn<T, U>(items: readonly T[], make: (item: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
