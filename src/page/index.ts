import { ParleyError } from "../errors.ts";
import { storable, storableValue } from "../text/storable.ts";
import { decodeBytes } from "./bytes.ts";
import { NO_METADATA, withContainer } from "./declared/candidates.ts";
import { readHtml } from "./html.ts";
import { pageId } from "./identity.ts";
import { kindOf } from "./kind.ts";
import { detectLanguage, languageSample } from "./language.ts";
import { lineBlocks } from "./lines.ts";
import type { DecodedPage, PageBlock, PageInput, PageMetadata } from "./types.ts";

interface Content {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
}

function contentOf(kind: "text" | "html", text: string): Content {
  if (kind === "html") return readHtml(text);
  return { text, blocks: lineBlocks(text), metadata: NO_METADATA };
}

/**
 * Decodes a page: its text in NFC, cut into blocks, with what its head declares. Pure; the spans of blocks are
 * UTF-16 code units of `page.text`.
 * Throws ParleyError `empty-page`, `not-text`, `too-large` or `bad-encoding`, naming the source.
 */
export function decodePage(given: PageInput): DecodedPage {
  // Fields of a container, and strings of JSON inside a page, may hold signs that no database keeps.
  const input = storableValue(given);
  const raw = decodeBytes(input);
  const kind = kindOf(input, raw);
  const { text: found, blocks, metadata: own } = contentOf(kind, raw);
  const text = storable(found);
  const metadata = storableValue(withContainer(own, input.declared ?? null));
  if (blocks.length === 0) {
    throw new ParleyError("empty-page", `${input.source} holds no text.`, { subject: input.source });
  }
  const url = input.url ?? null;
  return {
    page: {
      id: pageId(metadata.canonical ?? url, text),
      source: input.source,
      url: url ?? metadata.canonical,
      captured: input.captured ?? null,
      kind,
      language: input.language ?? detectLanguage(languageSample(text, blocks), metadata.language),
      text,
    },
    blocks,
    metadata,
    given: input.published ?? null,
    truncated: input.truncated ?? false,
  };
}
