/** What no database and no request takes in a text: NUL, and halves of surrogate pairs. */
const UNKEPT = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value as JSON, without signs that can't be kept: feeds and servers may write anything. */
export const keptJson = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (typeof each === "string" ? each.replace(UNKEPT, "") : each));
