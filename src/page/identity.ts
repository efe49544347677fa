import { createHash } from "node:crypto";

/**
 * Identity of a page: `sha256:` and the hex digest of its canonical address (empty when unknown), a newline
 * and its text, all in UTF-8.
 */
export function pageId(address: string | null, text: string): string {
  const digest = createHash("sha256")
    .update(`${address ?? ""}\n${text}`, "utf8")
    .digest("hex");
  return `sha256:${digest}`;
}
