import type { JSX } from "preact";
import type { EntryOutline } from "../../src/schema/index.ts";
import { StatusForm } from "../parts/status.tsx";
import type { LaneLayout, Pile, Sign } from "./lane-layout.ts";

/** Signs are drawn in a square of 16 and shown smaller. */
const scale = 0.7;

/** What is open about a contact, as small signs beside it: the same as in the legend. */
function openSigns({ disputed, due, onesided, doubtful }: EntryOutline): string {
  const signs = [disputed.length > 0 && "≠", due !== null && "!", onesided && "◐", doubtful > 0 && "≈"];
  return signs.filter((sign) => sign !== false).join("");
}

function GapSign({ x, y }: Sign): JSX.Element {
  return (
    <g class="lane-gap">
      <circle cx={x} cy={y} r="5.5" />
      <text x={x} y={y + 3.3}>
        ?
      </text>
    </g>
  );
}

function EntrySign({ sign, entry }: { sign: Sign; entry: EntryOutline }): JSX.Element {
  const { x, y, begin, end } = sign;
  const open = openSigns(entry);
  const corner = 8 * scale;
  return (
    <>
      {end - begin > 4 * corner && <line class="lane-stretch" x1={begin} x2={end} y1={y} y2={y} />}
      <g
        class={`glyph status-${entry.status}`}
        transform={`translate(${x - corner} ${y - corner}) scale(${scale})`}
      >
        <circle class="lane-ground" cx="8" cy="8" r="7" />
        <StatusForm status={entry.status} />
      </g>
      {open !== "" && (
        <text
          class={entry.disputed.length > 0 ? "lane-open alarm" : "lane-open"}
          x={x + corner - 1}
          y={y - corner + 5}
        >
          {open}
        </text>
      )}
    </>
  );
}

const groups = ["done", "ahead", "off"] as const;

const half = 4.5;

/** A bar's height grows with the root of its number, so that few are still seen beside many. */
const heightOf = ({ placed }: Pile, tallest: number, room: number): number =>
  room * Math.sqrt(placed.length / tallest);

function PileBar(props: { pile: Pile; tallest: number; room: number }): JSX.Element {
  const { pile, tallest, room } = props;
  const { x, y, counts, placed, open } = pile;
  const share = heightOf(pile, tallest, room) / placed.length;
  let below = y;
  return (
    <g class="lane-pile">
      {groups.map((group) => {
        const height = counts[group] * share;
        below -= height;
        return height === 0 ? null : (
          <rect key={group} class={group} x={x - half} y={below} width={2 * half} height={height} />
        );
      })}
      {open && <circle class="open" cx={x} cy={below - 3.5} r="1.8" />}
    </g>
  );
}

/** All signs and bars of a layout. `room`: pixels that the tallest bar may take. */
export function Signs({ layout, room }: { layout: LaneLayout; room: number }): JSX.Element {
  return (
    <>
      {layout.piles.map((pile) => (
        <PileBar key={`${pile.x} ${pile.y}`} pile={pile} tallest={layout.tallest} room={room} />
      ))}
      {layout.signs.map((sign) =>
        sign.placed.entry ? (
          <EntrySign key={sign.placed.entry.id} sign={sign} entry={sign.placed.entry} />
        ) : (
          <GapSign key={`gap ${sign.x} ${sign.y}`} {...sign} />
        ),
      )}
    </>
  );
}
