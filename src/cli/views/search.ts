import { dayText } from "../../labels/index.ts";
import type { SearchHit } from "../../store/service.ts";
import { painted } from "../layout/marks.ts";
import { printable } from "../layout/width.ts";
import { paragraph } from "../layout/wrap.ts";
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
  const marks = hit.marks.map(({ start, end }) => ({ start, end, paint: paint.bold }));
  return `${painted(text, passage.text, marks)}\n${paint.dim(paragraph(place, width, 4, 2))}`;
}
