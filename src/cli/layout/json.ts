/** A value as one line of JSON that is safe for a terminal: the control codes that JSON itself leaves (U+007F to U+009F) are escaped. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(
    /\p{Cc}/gu,
    (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
