/** Bytes in which a page declares its encoding; four times what the WHATWG prescan looks at, for long heads. */
const PRESCAN = 4096;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const XML = /^\s*<\?xml\s[^<>]*?encoding\s*=\s*["']([\w.:-]+)/u;
const META = /<meta\s[^<>]*>?/giu;
const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/iu;

/**
 * Label of the encoding that a page declares in its beginning (`<meta charset>`, `http-equiv`, XML declaration); null
 * where none. UTF-16 can't be read in this way, so it means UTF-8 (WHATWG HTML, "prescan a byte stream").
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(COMMENT, "");
  const meta = (head.match(META) ?? []).map((tag) => CHARSET.exec(tag)?.[1]).find((label) => label);
  const label = meta ?? XML.exec(head)?.[1] ?? null;
  return label && /^utf-?16/iu.test(label) ? "utf-8" : label;
}
