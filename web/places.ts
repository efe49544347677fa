/** A view that the navigation leads to. `key`: the letter that leads there after `g`. */
interface Place {
  readonly name:
    | "timeline"
    | "actors"
    | "statements"
    | "undertakings"
    | "positions"
    | "work"
    | "changes"
    | "decisions"
    | "brief"
    | "pages"
    | "sources"
    | "followed"
    | "add";
  readonly href: string;
  readonly key: string;
  readonly group: "record" | "desk" | "pages";
  /** It stands in the head itself where there is room. */
  readonly prominent: boolean;
}

/** The views of the app, in the order in which they are shown. */
export const places: readonly Place[] = [
  { name: "timeline", href: "/", key: "t", group: "record", prominent: true },
  { name: "statements", href: "/statements", key: "s", group: "record", prominent: true },
  { name: "undertakings", href: "/undertakings", key: "u", group: "record", prominent: true },
  { name: "positions", href: "/positions", key: "p", group: "record", prominent: true },
  { name: "actors", href: "/actors", key: "a", group: "record", prominent: false },
  { name: "work", href: "/work", key: "w", group: "desk", prominent: true },
  { name: "changes", href: "/changes", key: "c", group: "desk", prominent: false },
  { name: "brief", href: "/brief", key: "r", group: "desk", prominent: false },
  { name: "decisions", href: "/decisions", key: "d", group: "desk", prominent: false },
  { name: "pages", href: "/pages", key: "b", group: "pages", prominent: false },
  { name: "sources", href: "/sources", key: "o", group: "pages", prominent: false },
  { name: "followed", href: "/followed", key: "f", group: "pages", prominent: false },
  { name: "add", href: "/add", key: "n", group: "pages", prominent: false },
];

/** True when a path lies in the part of the app that a place names; contacts belong to the timeline. */
export const belongs = (path: string, { href }: Place): boolean =>
  href === "/" ? path === "/" || path.startsWith("/entries/") : path === href || path.startsWith(`${href}/`);
