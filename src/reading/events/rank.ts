import type { OfficeRole } from "../../world/schema.ts";
import type { World } from "../../world/world.ts";
import type { ActorRegistry } from "../actors.ts";
import { namedLeader } from "./leaders.ts";

/** What ranks need. `today`: the publication day, YYYY-MM-DD, or null. */
interface RankContext {
  readonly world: World;
  readonly registry: ActorRegistry;
  readonly today: string | null;
}

const leading: ReadonlySet<OfficeRole> = new Set([
  "monarch",
  "supreme-leader",
  "head-of-state",
  "head-of-government",
  "head",
]);

/** The offices that a person holds on the day of the page; all that are known where it tells none. */
const rolesOf = ({ world, today }: RankContext, id: string): OfficeRole[] =>
  world
    .termsOf(id)
    .filter(({ from, to }) => today === null || (from <= today && (to === null || today <= to)))
    .map(({ role }) => role);

const isLeader = (context: RankContext, id: string): boolean =>
  rolesOf(context, id).some((role) => leading.has(role));

/** Both lead their states, or hold the same office: they are counterparts. */
function areEqual(context: RankContext, a: string, b: string): boolean {
  if (isLeader(context, a) || isLeader(context, b)) return isLeader(context, a) && isLeader(context, b);
  const roles = new Set(rolesOf(context, a));
  return rolesOf(context, b).some((role) => roles.has(role));
}

/** Who speaks for somebody else: a spokesperson, a palace, the state itself. */
function isVoice(context: RankContext, id: string): boolean {
  const isPerson = context.registry.kindOf(id) === "person";
  return !isPerson || rolesOf(context, id).some((role) => role === "spokesperson" || role === "aide");
}

/**
 * Who takes part for a side of which only the speaker is told: "ông Trump nói cuộc gặp tới với ông Kim …" he himself,
 * whose partner is his equal; "ông Peskov nói cuộc gặp với ông Trump …" the one whom he speaks for. Else the side.
 */
export function speakerAsParty(context: RankContext, speaker: string, partners: readonly string[]): string {
  const { registry } = context;
  const side = registry.sideOf(speaker) ?? speaker;
  const [partner, ...others] = partners;
  if (partner === undefined || others.length > 0 || registry.kindOf(partner) !== "person")
    return registry.add(side);
  if (registry.kindOf(speaker) === "person" && areEqual(context, speaker, partner)) return speaker;
  const leader =
    context.today !== null && isVoice(context, speaker) && isLeader(context, partner)
      ? namedLeader(context, side, context.today)
      : null;
  return leader ?? registry.add(side);
}
