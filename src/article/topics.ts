import type { PageMetadata } from "../page/types.ts";
import type { Line } from "./line.ts";
import type { Sign } from "./lines/sign.ts";
import type { Judged } from "./origin/origin.ts";

/** A section or tag is a few words; longer lines are something else. */
const MAX_LENGTH = 60;

/** "#a #b c", "Từ khóa: a, b; c": one tag for each. */
function tagsIn(text: string): string[] {
  const bare = text.replace(/^[^:#]{0,24}:/u, "");
  const parts = bare.includes("#") ? bare.split("#") : bare.split(/[,;|]/u);
  return parts.map((part) => part.replace(/[,;|]\s*$/u, "").trim());
}

const topicsIn = (line: Line, kind: Sign["kind"] | undefined): string[] => {
  if (kind === "tags") return tagsIn(line.text);
  return kind === "crumb" ? line.text.split(/(?:(?<!\s)\s+)?[>›»]\s*/u) : [line.text];
};

/** Tags and section names of the page, each once, in their order; the head's keywords where the text has none. */
export function topicsOf(judged: Judged, metadata: PageMetadata): string[] {
  const found = judged.lines
    .filter((line) => judged.roles[line.index] === "topic")
    .flatMap((line) => topicsIn(line, judged.signs[line.index]?.kind))
    .filter((topic) => topic.length > 0 && topic.length <= MAX_LENGTH);
  const declared = found.length > 0 ? found : [metadata.section ?? "", ...metadata.keywords];
  return [...new Set(declared.filter(Boolean))];
}
