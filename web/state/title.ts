import { useEffect } from "preact/hooks";
import { shortened } from "../format/text.ts";

/** Characters of a title that a tab is given: it shows fewer. */
const longest = 200;

/** Names the view in the browser's tab and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "Parley" : `${shortened(title, longest)} · Parley`;
  }, [title]);
}
