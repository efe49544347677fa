import type { JSX } from "preact";
import { wordsIn } from "../../src/labels/index.ts";
import { possiblyOf } from "../../src/record/contacts/fulfilled.ts";
import { spanOf } from "../../src/record/days.ts";
import type { Entry, EntryOutline, RecordUndertaking } from "../../src/schema/index.ts";
import { entryLink, partiesKey, undertakingLink } from "../format/links.ts";
import { nameOf } from "../format/names.ts";
import { shortened } from "../format/text.ts";
import { timeText } from "../format/time.ts";
import { StatusGlyph } from "../parts/status.tsx";
import { useData, valueOr } from "../state/data.ts";
import { useSettings } from "../state/settings.ts";
import { Block } from "./block.tsx";

/** Contacts of the same parties are looked for among so many. */
const LOOKED_AT = 40;

const nothing: readonly EntryOutline[] = [];

/** The address of the contacts of an entry's first two parties, with more conditions. */
function withParties({ participants }: Entry, more: Readonly<Record<string, string>>): string {
  const parties = participants.filter(({ role }) => role === "party");
  const [one, other] = parties.length > 0 ? parties : participants;
  return `/api/outline?${new URLSearchParams({
    ...(one ? { actor: one.id } : {}),
    ...(other ? { with: other.id } : {}),
    limit: String(LOOKED_AT),
    ...more,
  })}`;
}

/** The contacts of the same parties around one, in order of time. */
export interface Neighbours {
  readonly before: EntryOutline | null;
  readonly after: EntryOutline | null;
  /** The day by which something should have been heard of this one; null where nothing is due. */
  readonly due: string | null;
}

/** What stands before and after an entry between the same parties. */
export function useNeighbours(entry: Entry): Neighbours {
  const days = spanOf(entry.time?.value);
  const earlier = days && withParties(entry, { until: days.to, newest: "true" });
  const later = days && withParties(entry, { since: days.from });
  const up = valueOr(useData<readonly EntryOutline[]>(earlier), nothing);
  const down = valueOr(useData<readonly EntryOutline[]>(later), nothing);
  const key = partiesKey(entry.participants);
  const isOther = (one: EntryOutline): boolean =>
    one.id !== entry.id && one.time !== null && partiesKey(one.participants) === key;
  const dayOf = (one: EntryOutline): string => one.time?.value ?? "";
  const own = entry.time?.value ?? "";
  return {
    before: up.find((one) => isOther(one) && dayOf(one) <= own) ?? null,
    after: down.find((one) => isOther(one) && dayOf(one) > own) ?? null,
    due: [...up, ...down].find(({ id }) => id === entry.id)?.due ?? null,
  };
}

function ContactLine({ entry }: { entry: EntryOutline }): JSX.Element {
  const { labels, language } = useSettings();
  return (
    <a href={entryLink(entry.id)}>
      <StatusGlyph status={entry.status} /> {labels.kinds[entry.kind]},{" "}
      {entry.time ? timeText(entry.time.value, language) : labels.timeline.undated}
    </a>
  );
}

/** Where the last and the next contact of the same parties stand. */
export function Nearby({ of: { before, after } }: { of: Neighbours }): JSX.Element | null {
  const { labels } = useSettings();
  const steps = [
    [labels.entry.earlier, before],
    [labels.entry.later, after],
  ] as const;
  if (!before && !after) return null;
  return (
    <Block title={labels.entry.nearby}>
      <ul class="plain-list">
        {steps.map(([name, other]) =>
          other ? (
            <li key={name}>
              <span class="quiet">{name} </span>
              <ContactLine entry={other} />
            </li>
          ) : null,
        )}
      </ul>
    </Block>
  );
}

/** An outline as far as the rule of what became of open plans asks for it. */
const asBrief = (one: EntryOutline) => ({
  ...one,
  counts: [],
  reports: [{ key: "", page: "", published: one.reported }],
});

const announced: ReadonlySet<Entry["status"]> = new Set(["planned", "proposed", "possible"]);

/** What may have become of a plan without a day: later contacts of the same parties. */
export function Possibly({ entry }: { entry: Entry }): JSX.Element | null {
  const { desk } = useSettings().labels;
  const told = spanOf(entry.reports.find(({ published }) => published)?.published)?.from ?? null;
  const isOpen = announced.has(entry.status) && entry.time === null && told !== null;
  const path = isOpen ? withParties(entry, { since: told, status: "held" }) : null;
  const held = valueOr(useData<readonly EntryOutline[]>(path), nothing);
  const found = possiblyOf([entry, ...held.filter(({ id }) => id !== entry.id).map(asBrief)]);
  const ids = found.find((one) => one.entry === entry.id)?.possibly ?? [];
  const possible = held.filter(({ id }) => ids.includes(id));
  if (possible.length === 0) return null;
  return (
    <Block title={desk.possibly}>
      <p class="quiet">{desk.possiblyWhy}</p>
      <ul class="plain-list">
        {possible.map((one) => (
          <li key={one.id}>
            <ContactLine entry={one} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** So much of an undertaking's words is shown. */
const WORDS = 180;

/** What was offered, demanded or promised in this contact or about it. */
export function Undertakings({ entry }: { entry: Entry }): JSX.Element | null {
  const settings = useSettings();
  const { desk } = settings.labels;
  const words = wordsIn(settings.language);
  const path = `/api/undertakings?entry=${encodeURIComponent(entry.id)}&limit=${LOOKED_AT}`;
  const found = valueOr(useData<readonly RecordUndertaking[]>(path), []);
  if (found.length === 0) return null;
  return (
    <Block title={desk.undertakings} count={found.length}>
      <ul class="plain-list">
        {found.map((one) => (
          <li key={one.key}>
            <a href={undertakingLink(one.key)}>
              <bdi>{nameOf(one.actor, settings)}</bdi>: {words.acts[one.act]}
            </a>{" "}
            <small class="quiet">
              {words.states[one.state]} · {one.agreed_in === entry.id ? desk.agreedHere : desk.aboutThis}
            </small>
            <bdi class="clamp">{shortened(one.content.text, WORDS)}</bdi>
          </li>
        ))}
      </ul>
    </Block>
  );
}
