import type { Participant } from "../schema/index.ts";
import type { OfficeRole } from "../world/schema.ts";
import type { World } from "../world/world.ts";
import { type Names, namesFrom } from "./names.ts";

/** Somebody with the office that they held on a day: "Tổng thống Nga Vladimir Putin", "President Vladimir Putin of Russia". */
export type Titled = (someone: Pick<Participant, "id" | "name" | "for">, day: string) => string;

interface Title {
  readonly role: OfficeRole;
  readonly vi: string;
  readonly en: string;
  /** What it is called in some states; null: this title is not used there. */
  readonly other: Readonly<Record<string, { readonly vi: string; readonly en: string } | null>>;
}

/** The offices that news names with their holders, the highest first. Where the word is not certain, none is used. */
const titles: readonly Title[] = [
  {
    role: "head-of-state",
    vi: "Tổng thống",
    en: "President",
    other: {
      CN: { vi: "Chủ tịch", en: "President" },
      CU: { vi: "Chủ tịch", en: "President" },
      LA: { vi: "Chủ tịch nước", en: "President" },
      VN: { vi: "Chủ tịch nước", en: "President" },
      ...Object.fromEntries(
        ["AF", "BA", "BF", "CH", "KH", "KP", "LY", "ML", "MM", "NE", "SD", "TD", "TW", "VA"].map(
          (state) => [state, null] as const,
        ),
      ),
    },
  },
  {
    role: "head-of-government",
    vi: "Thủ tướng",
    en: "Prime Minister",
    other: {
      AT: { vi: "Thủ tướng", en: "Chancellor" },
      CN: { vi: "Thủ tướng", en: "Premier" },
      DE: { vi: "Thủ tướng", en: "Chancellor" },
      TW: null,
    },
  },
  {
    role: "foreign-minister",
    vi: "Ngoại trưởng",
    en: "Foreign Minister",
    other: {
      GB: { vi: "Ngoại trưởng", en: "Foreign Secretary" },
      US: { vi: "Ngoại trưởng", en: "Secretary of State" },
    },
  },
  {
    role: "defence-minister",
    vi: "Bộ trưởng Quốc phòng",
    en: "Defence Minister",
    other: { US: { vi: "Bộ trưởng Quốc phòng", en: "Defence Secretary" } },
  },
];

/** Names as they stand inside a sentence: English puts "the" before some states. */
export function namesInSentences(world: World, lang: "vi" | "en"): Names {
  const names = namesFrom(world, lang);
  const articled = (id: string, name: string): string =>
    lang === "en" && world.states.get(id)?.article ? `the ${name}` : name;
  return {
    actor: (ref) => articled(ref.id, names.actor(ref)),
    side: (id) => articled(id, names.side(id)),
    place: names.place,
  };
}

/** Names with offices from the world's data; whoever held none of them for certain on that day keeps the bare name. */
export function titledFrom(world: World, lang: "vi" | "en"): Titled {
  const names = namesInSentences(world, lang);
  return (someone, day) => {
    const name = names.actor(someone);
    const state = world.states.get(someone.for ?? "");
    const held = state && titles.find(({ role }) => world.holder(state.id, role, day) === someone.id);
    const title = held && state ? (state.id in held.other ? held.other[state.id] : held) : null;
    if (!state || !title) return name;
    if (lang === "vi") return `${title.vi} ${state.names.vi} ${name}`;
    return `${title.en} ${name} of ${state.article ? "the " : ""}${state.names.en}`;
  };
}
