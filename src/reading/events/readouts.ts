import type { Level } from "../../schema/index.ts";
import { overlaps } from "../../text/span.ts";
import type { World } from "../../world/world.ts";
import type { Annotated } from "../annotate.ts";
import type { StatementDraft } from "../statements/types.ts";
import type { ContactDraft } from "./types.ts";

/** Institutions of every state that give the account of a contact of such a level, by their ids in src/world. */
const officesOf: Readonly<Record<Level, readonly string[]>> = {
  leaders: ["office-of-the-president", "office-of-the-prime-minister"],
  ministers: ["ministry-of-foreign-affairs"],
  officials: [],
  experts: [],
};

/** What an account is sought in: the page's mentions, contacts and speech. */
interface Page {
  readonly annotated: Annotated;
  readonly world: World;
  readonly drafts: readonly ContactDraft[];
  readonly speech: readonly StatementDraft[];
}

/** Sides of the parties of a contact. */
const sidesOf = ({ annotated }: Page, draft: ContactDraft): (string | null)[] =>
  draft.parties.map((id) => annotated.registry.sideOf(id));

/** True when the words name somebody of that side. */
function names({ annotated }: Page, { sentence, content }: StatementDraft, side: string): boolean {
  const mentions = annotated.sentences[sentence]?.mentions ?? [];
  return mentions.some(
    (mention) =>
      overlaps(content, mention) &&
      mention.actors.some((id) => annotated.registry.sideOf(id) === side || id === side),
  );
}

/**
 * Offices of those who took part, whose account of the contact the page tells after the contact itself ("Theo Văn phòng
 * Tổng thống Belarus, ông Putin đã thông tin …"): they attest it without naming it again. Only where it is the one contact
 * of their side in the page, and what they say names the other side.
 */
export function readoutsOf(page: Page, draft: ContactDraft, level: Level | null): string[] {
  const { world, drafts, speech } = page;
  if (level === null || draft.status !== "held") return [];
  const told = Math.min(...draft.mentions.map(({ sentence }) => sentence));
  const sides = sidesOf(page, draft);
  return sides.flatMap((side) => {
    const isOnly = drafts.filter((other) => sidesOf(page, other).includes(side)).length === 1;
    if (side === null || !isOnly) return [];
    const offices = officesOf[level].map((template) => world.institution(template, side)?.id);
    const others = sides.filter((other) => other !== side && other !== null);
    return speech
      .filter(({ sentence, stance }) => sentence > told && stance !== "denies")
      .filter((statement) => others.some((other) => other !== null && names(page, statement, other)))
      .flatMap(({ sources }) => sources.filter((id) => offices.includes(id)));
  });
}
