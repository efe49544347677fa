import type { Role, Teaser } from "../schema/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { isParagraph, type Line } from "./line.ts";
import type { Sign } from "./lines/sign.ts";
import { turnEnd } from "./lines/starts.ts";
import type { Judged } from "./origin/origin.ts";

/** Lines of other stories in a row: headlines and picture texts, then the summary under them. */
interface Group {
  readonly heads: Line[];
  summary: Line | null;
}

function groupsOf(lines: readonly Line[], roles: readonly Role[]): Group[] {
  const groups: Group[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const teaser = roles[at] === "teaser";
    const last = groups.at(-1);
    if (teaser && !isParagraph(line)) {
      if (open && last) last.heads.push(line);
      else groups.push({ heads: [line], summary: null });
    } else if (teaser && open && last) {
      last.summary = line;
    }
    open = teaser && !isParagraph(line);
  }
  return groups;
}

const distinct = (heads: readonly Line[]): Line[] => [
  ...new Map(heads.map((line) => [line.key, line])).values(),
];

/** In most pages every summary stands under the same number of lines: where that is two, the first is a picture's. */
const arePairs = (groups: readonly Group[]): boolean => {
  const summarised = groups.filter((group) => group.summary !== null);
  return (
    summarised.length >= 2 &&
    summarised.filter((group) => group.heads.length === 2).length * 2 > summarised.length
  );
};

function titlesOf(group: Group, pairs: boolean, isPicture: (line: Line) => boolean): Line[] {
  const heads = distinct(group.heads.filter((line) => !isPicture(line)));
  return group.summary && pairs ? heads.slice(-1) : heads;
}

/** The headline without bullets, and without the turn that stands before it on one line ("Xem thêm: …"). */
function headlineOf(line: Line, sign: Sign | undefined, lexicon: Lexicon): string {
  const from = sign?.kind === "turn" ? turnEnd(line, lexicon) : 0;
  const text = line.text.slice((line.tokens[from]?.start ?? line.start) - line.start);
  return text.replace(/^[\s>»•–-]+/u, "");
}

/**
 * Headlines of other stories with their summaries, each once. Picture texts are none, and a bare lede has no
 * headline and is not listed.
 */
export function teasersOf({ lines, roles, signs }: Judged, lexicon: Lexicon): Teaser[] {
  const groups = groupsOf(lines, roles);
  const pairs = arePairs(groups);
  const isPicture = (line: Line): boolean => signs[line.index]?.kind === "caption" || line.stopped;
  const found = new Map<string, Teaser>();
  for (const group of groups) {
    const titles = titlesOf(group, pairs, isPicture);
    for (const [k, line] of titles.entries()) {
      const summary = k === titles.length - 1 ? (group.summary?.text ?? null) : null;
      if (!found.get(line.key)?.summary)
        found.set(line.key, { title: headlineOf(line, signs[line.index], lexicon), summary });
    }
  }
  return [...found.values()];
}
