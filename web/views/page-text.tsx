import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { ArticleBlock, Reading } from "../../src/schema/index.ts";
import { nameOf } from "../format/names.ts";
import { useSettings } from "../state/settings.ts";
import { RoleButton } from "./role-button.tsx";
import { type Highlight, highlights, type Segment, segmentsOf } from "./segments.ts";

function Piece({ segment, text }: { segment: Segment; text: string }): JSX.Element {
  const words = text.slice(segment.start, segment.end);
  if (segment.layers.length === 0) return <>{words}</>;
  const classes = segment.layers.map((layer) => `s-${layer}`).join(" ");
  return segment.layers.includes("target") ? (
    <mark class={classes} title={segment.note}>
      {words}
    </mark>
  ) : (
    <span class={classes} title={segment.note}>
      {words}
    </span>
  );
}

function Line(props: {
  block: ArticleBlock;
  text: string;
  all: readonly Highlight[];
  repeated: boolean;
  page: string;
  /** Which block of the page it is, from 1. */
  n: number;
}): JSX.Element {
  const { labels } = useSettings();
  const { block, text, all, repeated, page, n } = props;
  const segments = useMemo(() => segmentsOf(block, all), [block, all]);
  return (
    <div class={`line role-${block.role}`} data-role={block.role}>
      <div class={`margin ${repeated ? "repeated" : ""}`}>
        <RoleButton block={block} page={page} n={n} />
        {block.line !== null && <i title={labels.page.line(block.line)}>{block.line}</i>}
      </div>
      <p>
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} text={text} />
        ))}
      </p>
    </div>
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text of a page, line by line with roles in the margin; `target` is shown and brought into view. */
export function PageText({ reading, target }: { reading: Reading; target: Stretch | null }): JSX.Element {
  const settings = useSettings();
  const { page, article } = reading;
  const found = useMemo(
    () => highlights(reading, (someone) => nameOf(someone, settings)),
    [reading, settings],
  );
  const start = target?.start ?? -1;
  const end = target?.end ?? -1;
  const all = useMemo<readonly Highlight[]>(
    () => (start < 0 ? found : [...found, { start, end, layer: "target", note: "" }]),
    [found, start, end],
  );
  useEffect(() => {
    if (start >= 0) document.querySelector(".s-target")?.scrollIntoView({ block: "center" });
  }, [start, page.id]);
  return (
    <div class="page-text" lang={page.language ?? undefined}>
      {article.blocks.map((block, n) => (
        <Line
          key={block.start}
          block={block}
          text={page.text}
          all={all}
          repeated={article.blocks[n - 1]?.role === block.role}
          page={page.id}
          n={n + 1}
        />
      ))}
    </div>
  );
}
