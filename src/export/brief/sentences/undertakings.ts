import { firstDayOf } from "../../../record/days.ts";
import { by, sortedUnique } from "../../../record/order.ts";
import type { RecordUndertaking } from "../../../schema/index.ts";
import { groupBy } from "../../../text/group.ts";
import { undertakingLink } from "../../cite/index.ts";
import { type BriefContext, quotedWords, sentence } from "../context.ts";
import { type Cited, citedAt, type DraftItem } from "../draft.ts";
import type { UndertakingLead, UndertakingParts } from "../words/index.ts";

/** Sources named for one undertaking. */
const MOST_CITED = 3;

/** Undertakings of several in the same words of a page: "both sides promised …". */
export type Joint = readonly [RecordUndertaking, ...RecordUndertaking[]];

/** Undertakings told in the same words are one thing to tell. In the order of the first. */
export function joint(undertakings: readonly RecordUndertaking[]): Joint[] {
  const same = groupBy(undertakings, ({ act, state, content, tellings }) =>
    [act, state, tellings[0]?.page, content.start, content.end].join(" "),
  );
  return [...same.values()].flatMap(([first, ...rest]): Joint[] => (first ? [[first, ...rest]] : []));
}

function partsOf(together: Joint, { names, say }: BriefContext): UndertakingParts {
  const [{ act, to, content, condition, due }] = together;
  const actors = new Set(together.map(({ actor }) => names.actor(actor)));
  const ids = together.map(({ actor }) => actor.id);
  const voices = sortedUnique(together.flatMap(({ through }) => through)).filter((id) => !ids.includes(id));
  return {
    act,
    actor: say.list([...actors]),
    through: voices.map((id) => names.actor({ id, name: id })),
    to: to && together.length === 1 ? names.actor(to) : null,
    content: quotedWords(content.text),
    condition: condition ? quotedWords(condition.text) : null,
    due: due?.value ?? null,
  };
}

const citesOf = ([{ tellings }]: Joint): Cited[] =>
  tellings
    .toSorted(
      by(
        ({ published }) => published,
        ({ key }) => key,
      ),
    )
    .slice(0, MOST_CITED)
    .flatMap(({ page, content }) => citedAt(page, content));

/** To accept or refuse is an end in itself: what became of it needs no saying. */
const tellsState = ({ act }: RecordUndertaking, { is }: UndertakingLead): boolean =>
  act !== "acceptance" && act !== "refusal" && is !== "state" && is !== "overdue";

function item(together: Joint, lead: UndertakingLead, context: BriefContext): DraftItem {
  const [first] = together;
  const phrase = context.say.undertaking(partsOf(together, context), lead);
  return {
    of: "undertaking",
    id: first.key,
    link: undertakingLink(context.base, first.key),
    text: [{ text: sentence(phrase), cites: citesOf(together) }],
    certainty: tellsState(first, lead) ? sentence(context.words.states[first.state]) : null,
  };
}

/** What was offered, demanded, promised … in the time of the brief. */
export function toldUndertaking(together: Joint, context: BriefContext): DraftItem {
  const day = firstDayOf(together[0].tellings.map(({ published }) => published));
  return item(together, { is: "told", day }, context);
}

/** What is still to be done by a day. */
export const dueUndertaking = (together: Joint, context: BriefContext): DraftItem =>
  item(together, { is: "due", day: together[0].due?.value ?? null }, context);

/** What was to be done by a day that has passed. */
export const overdueUndertaking = (together: Joint, context: BriefContext): DraftItem =>
  item(together, { is: "overdue", day: together[0].due?.value ?? null }, context);

/** An undertaking that came into another state. `pages`: those that tell it. */
export function undertakingChange(
  undertaking: RecordUndertaking,
  state: RecordUndertaking["state"],
  pages: readonly string[],
  context: BriefContext,
): DraftItem {
  const reported = undertaking.history.find(
    (each) => each.state === state && (pages.length === 0 || pages.includes(each.page)),
  )?.reported;
  return item([undertaking], { is: "state", state, day: reported ?? null }, context);
}
