import type { SearchHit } from "../../store/service.ts";
import type { Paint } from "../layout/paint.ts";
import { printable } from "../layout/width.ts";
import { dayText } from "./days.ts";
import type { ViewContext } from "./timeline.ts";

/** A passage that was found, the words looked for made bold, and the page that it stands in. */
export function hitText(hit: SearchHit, { labels, paint }: ViewContext): string {
  const day = hit.published === null ? labels.undatedPage : dayText(hit.published, labels);
  const page = [hit.title ?? labels.untitled, hit.outlet ?? labels.noOutlet, day].map(printable).join(" · ");
  return `${marked(hit, paint)}\n    ${paint.dim(page)}\n    ${paint.dim(hit.id)}`;
}

/** Pieces are painted one by one: a mark never reaches into the next piece. */
function marked({ passage, marks }: SearchHit, paint: Paint): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(
      printable(passage.text.slice(at, start)),
      paint.bold(printable(passage.text.slice(start, end))),
    );
    at = end;
  }
  return [...pieces, printable(passage.text.slice(at))].join("");
}
