import { z } from "zod";
import { faultsOf, refuseFaults } from "../errors.ts";
import { Negotiation, OwnTopics, Topic, WatchDraft } from "../schema/index.ts";
import { buildWorld } from "../world/index.ts";
import type { WorldPart } from "../world/schema.ts";
import type { World } from "../world/world.ts";

/** Ids of things that stand once. */
function repeated(ids: readonly string[]): string | undefined {
  return ids.find((id, k) => ids.indexOf(id) !== k);
}

const distinct =
  (what: string) =>
  (items: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
    const id = repeated(items.map((item) => item.id));
    if (id !== undefined) context.addIssue(`"${id}" is the id of two ${what}`);
  };

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

/** "30m", "2h" or "1d" in seconds. */
const Interval = z
  .string()
  .regex(/^\d{1,5}[mhd]$/, 'must be written "30m", "2h" or "1d"')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0))
  .pipe(
    z
      .int()
      .min(60)
      .max(30 * 86_400),
  );

/** An address that is followed, alone or with how often it is looked at. */
const Followed = z.union([
  WatchDraft.shape.address.transform((address) => ({ address, every: null })),
  z.strictObject({ address: WatchDraft.shape.address, every: Interval.nullable().default(null) }),
]);

/**
 * What a record is about, as data: `parley.json`. `negotiations` with their parties and tracks; `world`: what is to be
 * known of people, bodies, places, landmarks and outlets besides what comes with Parley; `topics`: words of further ones;
 * `watch`: addresses that are followed.
 */
export const Project = z.strictObject({
  negotiations: z
    .array(Negotiation.superRefine(({ tracks }, context) => distinct("tracks")(tracks, context)))
    .max(200)
    .superRefine(distinct("negotiations"))
    .default([]),
  // Checked where it joins the world: what an addition leaves out must not be filled in.
  world: z.custom<WorldPart>((given) => typeof given === "object" && given !== null).default({}),
  topics: OwnTopics.default({}),
  /** What `parley watch` follows besides what the record follows. */
  watch: z.array(Followed).max(10_000).default([]),
});

export type Project = z.infer<typeof Project>;

/** What is said of a project that does not fit. */
const UNFIT = "The project does not fit";

/** Checks a project by itself. Throws ParleyError `bad-argument` that names each field at fault by its path. */
export function checkedProject(given: unknown): Project {
  const checked = Project.safeParse(given);
  refuseFaults(UNFIT, faultsOf(checked.error?.issues), checked.error);
  // Only where there is a fault is there no data.
  return checked.data ?? { negotiations: [], world: {}, topics: {}, watch: [] };
}

const isSide = (world: World, id: string): boolean =>
  world.states.has(id) || world.bodies.has(id) || world.institutionById(id) !== null;

/** The id of the state or body that somebody meant who wrote its name. */
function meant(world: World, name: string): string {
  const folded = name.toLowerCase();
  const found = world.names.find(
    ({ text, kind }) => (kind === "state" || kind === "body") && text.toLowerCase() === folded,
  );
  return found ? `; its id is "${found.id}"` : "";
}

/** Sides of a negotiation and its tracks that nobody knows, by their paths. */
function unknownSides({ negotiations }: Project, world: World): string[] {
  const lists = negotiations.flatMap((one, n) => {
    const path = `negotiations.${n}`;
    const own = (["parties", "core", "mediators"] as const).map(
      (name) => [`${path}.${name}`, one[name]] as const,
    );
    const tracks = one.tracks.map((track, t) => [`${path}.tracks.${t}.parties`, track.parties] as const);
    return [...own, ...tracks];
  });
  return lists.flatMap(([path, ids]) =>
    ids.flatMap((id, k) =>
      isSide(world, id) ? [] : [`${path}.${k}: there is no state or body "${id}"${meant(world, id)}`],
    ),
  );
}

/** Sides in whose absence nothing could belong to the negotiation: those of `core` are parties. */
const strayCore = ({ negotiations }: Project): string[] =>
  negotiations.flatMap(({ core, parties }, n) =>
    core.flatMap((id, k) =>
      parties.includes(id) ? [] : [`negotiations.${n}.core.${k}: "${id}" is none of its parties`],
    ),
  );

/** Topics that neither Parley nor the project knows. */
function unknownTopics({ negotiations, topics }: Project): string[] {
  const known = new Set<string>([...Topic.options, ...Object.keys(topics)]);
  const isKnown = (topic: string): boolean => known.has(topic);
  const faults = (path: string, ids: readonly string[]): string[] =>
    ids.flatMap((id, k) =>
      isKnown(id) ? [] : [`${path}.${k}: there is no topic "${id}"; give its words under "topics"`],
    );
  return negotiations.flatMap((one, n) => [
    ...faults(`negotiations.${n}.topics`, one.topics),
    ...one.tracks.flatMap((track, t) => faults(`negotiations.${n}.tracks.${t}.topics`, track.topics)),
  ]);
}

/**
 * The world with what a project adds to it. Throws ParleyError `bad-argument` where that does not fit, or the project
 * names a side or a topic that nobody knows.
 */
export function worldOf(project: Project): World {
  const world = buildWorld(project.world);
  refuseFaults(UNFIT, [...strayCore(project), ...unknownSides(project, world), ...unknownTopics(project)]);
  return world;
}
