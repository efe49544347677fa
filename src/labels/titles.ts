import type { Participant } from "../schema/index.ts";
import { titles } from "../world/data/titles.ts";
import type { World } from "../world/world.ts";
import { type Names, namesFrom } from "./names.ts";

/** Somebody with the office that they held on a day: "Tổng thống Nga Vladimir Putin", "President Vladimir Putin of Russia". */
export type Titled = (someone: Pick<Participant, "id" | "name" | "for">, day: string) => string;

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
