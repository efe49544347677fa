import type { Brief } from "../../schema/brief.ts";
import type { BriefFormat } from "./formats.ts";
import { briefText } from "./text.ts";

/** A brief as a file: its bytes, media type and name's ending. */
export interface BriefFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly extension: string;
}

const types: Readonly<Record<BriefFormat, readonly [mediaType: string, extension: string]>> = {
  html: ["text/html; charset=utf-8", "html"],
  docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  text: ["text/plain; charset=utf-8", "txt"],
  json: ["application/json", "json"],
};

/** JSON in which no control code is left that a terminal would obey. */
const json = (brief: Brief): string =>
  `${JSON.stringify(brief).replace(/[\x7f-\x9f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}\n`;

/** Writes a brief in a format. What writes each is loaded when it is asked for. */
export async function briefFile(brief: Brief, format: BriefFormat): Promise<BriefFile> {
  const [mediaType, extension] = types[format];
  return { bytes: await bytesOf(brief, format), mediaType, extension };
}

async function bytesOf(brief: Brief, format: BriefFormat): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return new TextEncoder().encode(await (await import("./html.ts")).briefHtml(brief));
    case "docx":
      return (await import("./docx.ts")).briefDocx(brief);
    case "text":
      return new TextEncoder().encode(briefText(brief));
    case "json":
      return new TextEncoder().encode(json(brief));
  }
}
