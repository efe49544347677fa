import { z } from "zod";

const Id = z.string().min(2);
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Display names. English is canonical: it is what readings print as `name`. */
const Names = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** Further spellings under which something is met in text, of any language, older ones and transliterations included. */
const Spellings = z.array(z.string().min(1)).default([]);

/**
 * A state. `id`: ISO 3166-1 alpha-2. `paired`: forms that stand for it only beside another state
 * ("Mỹ - Trung", "thượng đỉnh Mỹ - Triều"). `article`: English puts "the" before the name inside a sentence.
 */
export const WorldState = z.strictObject({
  id: z.string().length(2),
  names: Names,
  spellings: Spellings,
  paired: Spellings,
  article: z.boolean().default(false),
});

/**
 * A place. `kind`: `capital` of a state (which may stand for the state as a speaker), `seat` of power (a palace
 * that may stand for a body: `standsFor`), `city`, `region`. `state`: ISO code, null for places of no one state.
 */
export const WorldPlace = z.strictObject({
  id: Id,
  kind: z.enum(["capital", "seat", "city", "region"]),
  names: Names,
  spellings: Spellings,
  state: z.string().length(2).nullable(),
  standsFor: z.string().nullable().default(null),
});

/** A body: organisation, institution, armed or political group, news agency or broadcaster (`media`). `for`: the state or body that it acts for; null when for itself. */
export const WorldBody = z.strictObject({
  id: Id,
  kind: z.enum(["organisation", "group", "media"]),
  names: Names,
  spellings: Spellings,
  for: z.string().nullable(),
});

/**
 * A person. `short`: the forms used alone after the first mention ("Putin", "Trump"). `honoured`: those that are
 * also common words or frequent family names, and tell who is meant only behind an honorific ("ông Tập", "bà May");
 * written without it. `gender` tells "ông" from "bà".
 */
export const WorldPerson = z.strictObject({
  id: Id,
  names: Names,
  spellings: Spellings,
  short: Spellings,
  honoured: Spellings,
  gender: z.enum(["f", "m"]).nullable().default(null),
});

export const OfficeRole = z.enum([
  "monarch",
  "supreme-leader",
  "head-of-state",
  "deputy-head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "party-leader",
  "foreign-minister",
  "deputy-foreign-minister",
  "defence-minister",
  "deputy-defence-minister",
  "finance-minister",
  "trade-minister",
  "interior-minister",
  "minister",
  "security-adviser",
  "security-council-secretary",
  "chief-of-staff",
  "intelligence-chief",
  "army-chief",
  "speaker-of-parliament",
  "spokesperson",
  "foreign-spokesperson",
  "envoy",
  "aide",
  "ambassador-un",
  "ambassador",
  "secretary-general",
  "head",
  "high-representative",
  "governor",
  "member",
]);

/**
 * An office with who held it when. `of`: state code or body id. `spokesperson` is that of the head of state or
 * government (of the body, for bodies), `foreign-spokesperson` that of the foreign ministry; `head` leads a body,
 * `member` sits in one (a chamber of parliament, a committee); `minister` is one of another department; `governor`
 * leads a region or a city.
 */
export const WorldOffice = z.strictObject({
  of: z.string(),
  role: OfficeRole,
  holders: z.array(
    z
      .strictObject({
        person: Id,
        from: Day,
        /** Last day of the term, null while it lasts (as far as the data know). */
        to: Day.nullable(),
      })
      // Behind every day that `to` may mean, since days compare as text.
      .refine(({ from, to }) => to === null || from <= `${to}~`, "the term ends before it begins"),
  ),
});

/**
 * An institution that every state has. `names` with `{state}` in the place of the state's name; `words`: how it
 * is called before the state's name, by language; `own`: bodies that take its place in states where it has a
 * name of its own ("Bộ Ngoại giao Mỹ" is the US State Department), by state code. `alone`: without a state's name it
 * is that of the state told last ("Bộ Ngoại giao"); else it counts beside the state's name only ("Cảnh sát Anh").
 */
export const WorldInstitution = z.strictObject({
  id: Id,
  names: z.strictObject({ vi: z.string().includes("{state}"), en: z.string().includes("{state}") }),
  words: z.strictObject({ vi: z.array(z.string()).default([]), en: z.array(z.string()).default([]) }),
  own: z.record(z.string().length(2), Id).default({}),
  alone: z.boolean().default(true),
});

/**
 * A dated landmark that articles tie themselves to: phrases by language, and the day (or span, EDTF) on which it
 * lay. In phrases, `{a/b}` stands for either side; an empty side for nothing.
 */
export const WorldLandmark = z.strictObject({
  id: Id,
  names: Names,
  phrases: z.strictObject({ vi: z.array(z.string()).default([]), en: z.array(z.string()).default([]) }),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/),
  /** `start`: articles that mention it are not older. `day`: "một ngày sau khi …" counts from it. */
  kind: z.enum(["start", "day"]),
});

/** A news outlet: how it signs (furniture, datelines, copyright), its addresses, its agency. */
export const WorldOutlet = z.strictObject({
  id: Id,
  name: z.string(),
  /** How it writes itself in its own pages: "(Ngày Nay) -", "VOV.VN -", "Vietnam+". */
  marks: z.array(z.string()).default([]),
  domains: z.array(z.string()).default([]),
  agency: z.string().nullable().default(null),
});

/** All data about the world, or a user's addition to it (`--world FILE`): a part may be left out. */
export const WorldData = z.strictObject({
  states: z.array(WorldState).default([]),
  places: z.array(WorldPlace).default([]),
  bodies: z.array(WorldBody).default([]),
  institutions: z.array(WorldInstitution).default([]),
  persons: z.array(WorldPerson).default([]),
  offices: z.array(WorldOffice).default([]),
  landmarks: z.array(WorldLandmark).default([]),
  outlets: z.array(WorldOutlet).default([]),
});

export type WorldState = z.infer<typeof WorldState>;
export type WorldPlace = z.infer<typeof WorldPlace>;
export type WorldBody = z.infer<typeof WorldBody>;
export type WorldInstitution = z.infer<typeof WorldInstitution>;
export type WorldPerson = z.infer<typeof WorldPerson>;
export type OfficeRole = z.infer<typeof OfficeRole>;
export type WorldOffice = z.infer<typeof WorldOffice>;
export type WorldLandmark = z.infer<typeof WorldLandmark>;
export type WorldOutlet = z.infer<typeof WorldOutlet>;
export type WorldData = z.infer<typeof WorldData>;

/** Entries as they are written down: what has a default may be left out. */
export type StateEntry = z.input<typeof WorldState>;
export type PlaceEntry = z.input<typeof WorldPlace>;
export type BodyEntry = z.input<typeof WorldBody>;
export type InstitutionEntry = z.input<typeof WorldInstitution>;
export type PersonEntry = z.input<typeof WorldPerson>;
export type OfficeEntry = z.input<typeof WorldOffice>;
export type LandmarkEntry = z.input<typeof WorldLandmark>;
export type OutletEntry = z.input<typeof WorldOutlet>;
export type WorldPart = z.input<typeof WorldData>;
