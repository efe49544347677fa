import type { JSX } from "preact";
import { conflictValues, headline, nameOf, placeName } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { dayText, timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { type Settings, useSettings } from "../state/settings.ts";
import type { WorkItem } from "./work-items.ts";

/** Longest line of an item, in UTF-16 code units. */
const LONGEST = 160;

/** What an item is, in a line and what stands beneath it. */
interface Summary {
  readonly title: string;
  readonly about: readonly (string | null)[];
}

function summaryOf(item: WorkItem, settings: Settings): Summary {
  const { labels, language } = settings;
  const day = (value: string | null): string | null => value && dayText(value, language);
  switch (item.kind) {
    case "page": {
      const { title, outlet, source, published } = item.page;
      return {
        title: title ?? labels.page.untitled,
        about: [outlet ?? source, day(published?.value ?? null)],
      };
    }
    case "entry": {
      const { kind, time, place, due, disputed } = item.entry;
      return {
        title: headline(item.entry, settings),
        about: [
          labels.kinds[kind],
          time ? timeText(time.value, language) : labels.timeline.undated,
          place && placeName(place.name, settings),
          disputed.length > 0
            ? labels.timeline.conflict(disputed.map((about) => labels.conflictAbout[about]).join(", "))
            : null,
          due && labels.work.due(dayText(due, language)),
        ],
      };
    }
    case "gap": {
      const { kind, missing, participants, after, before } = item.gap;
      return {
        title: labels.timeline.gap(labels.kinds[kind], missing.join(", ")),
        about: [
          participants.map((one) => nameOf(one, settings)).join(" – "),
          labels.timeline.gapBetween(day(after), day(before)),
        ],
      };
    }
    case "conflict": {
      const { about } = item.conflict;
      return {
        title: labels.timeline.conflict(labels.conflictAbout[about]),
        about: [conflictValues(item.conflict, settings)],
      };
    }
    case "decision": {
      const { act, by, at } = item.logged.decision;
      return { title: labels.decide.acts[act], about: [by, day(at)] };
    }
  }
}

/** One line of the work list; pressed, it opens beside it. */
export function WorkLine(props: { item: WorkItem; chosen: boolean; onOpen: () => void }): JSX.Element {
  const { item, chosen, onOpen } = props;
  const { title, about } = summaryOf(item, useSettings());
  return (
    <li>
      <button
        type="button"
        class="work-line"
        data-item
        data-id={item.id}
        aria-current={chosen ? "true" : undefined}
        onClick={onOpen}
      >
        <b>
          {item.kind === "entry" && <StatusGlyph status={item.entry.status} />}{" "}
          <bdi>{shortened(title, LONGEST)}</bdi>
        </b>
        <small>
          <bdi>{shortened(about.filter((part) => part).join(" · "), LONGEST)}</bdi>
        </small>
      </button>
    </li>
  );
}
