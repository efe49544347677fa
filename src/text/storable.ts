/** What PostgreSQL keeps in no text and no JSON: NUL, and halves of surrogate pairs, which no encoding has. */
const UNKEPT = /[\0\p{Cs}]/gu;

/** Unicode's sign for what can't be told. One code unit for another: spans stay where they are. */
const REPLACEMENT = "\ufffd";

/** The text as every database keeps it. Escapes of JSON ("\ud800") bring such signs into hostile pages. */
export const storable = (text: string): string => text.replace(UNKEPT, REPLACEMENT);

/** A value of JSON with all its texts and names of fields as every database keeps them; other values stay as they are. */
export function storableValue<T>(value: T): T {
  if (typeof value === "string") return storable(value) as T;
  if (Array.isArray(value)) return value.map(storableValue) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const fields = Object.entries(value).map(([name, each]) => [storable(name), storableValue(each)]);
  return Object.fromEntries(fields) as T;
}
