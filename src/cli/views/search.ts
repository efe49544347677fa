import type { SearchHit } from "../../store/service.ts";
import type { Paint } from "../layout/paint.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
import { dayText } from "./days.ts";
import type { ViewContext } from "./timeline.ts";

/** Shown of an entry's id: `parley show` takes 6 characters or more, and a longer one is hardly ever ambiguous. */
const ID_SHOWN = 8;

/** A passage that was found, the words looked for made bold, and where it stands. */
export function hitText(hit: SearchHit, { labels, paint, width }: ViewContext): string {
  const { type, title, outlet, published, passage } = hit;
  const day = published === null ? labels.undatedPage : dayText(published, labels);
  const what = type === "entry" ? `${labels.found.entry} ${hit.id.slice(0, ID_SHOWN)}` : labels.found[type];
  // A hit in the headline would tell it twice.
  const headline = passage.text === title ? [] : [title ?? labels.untitled];
  const place = [what, outlet ?? labels.noOutlet, day, ...headline].map(printable).join(" · ");
  const text = paragraph(printable(passage.text), width);
  return `${marked(text, hit, paint)}\n${paint.dim(paragraph(place, width, 4, 2))}`;
}

/** Paints the finds in a text that was wrapped since: its white space may differ, all else is the same. */
function marked(text: string, { passage, marks }: SearchHit, paint: Paint): string {
  const letters = [...text.matchAll(/\S/gu)];
  const lettersBefore = (offset: number): number =>
    printable(passage.text.slice(0, offset)).match(/\S/gu)?.length ?? 0;
  let painted = "";
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = letters[lettersBefore(mark.start)]?.index ?? text.length;
    const last = letters[lettersBefore(mark.end) - 1];
    const end = last ? last.index + last[0].length : start;
    if (start < at || end <= start) continue;
    painted += text.slice(at, start) + paint.bold(text.slice(start, end));
    at = end;
  }
  return painted + text.slice(at);
}
