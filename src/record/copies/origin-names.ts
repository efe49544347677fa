import { languages } from "../../language/index.ts";
import type { Article } from "../../schema/index.ts";
import type { World } from "../../world/world.ts";
import { sortedUnique } from "../order.ts";
import { wordsOf } from "./narration.ts";

const plain = (name: string): string => wordsOf(name).join(" ");

/** What packs call it besides: an agency is credited under other names in another language. */
const inPacks = (id: string): string[] =>
  [...languages.values()].flatMap((pack) => pack.names.names[id] ?? []);

/** Spellings of news agencies and other media, folded, to the id of each. */
function mediaNames(world: World): Map<string, string> {
  const media = [...world.bodies.values()].filter((body) => body.kind === "media");
  return new Map(
    media.flatMap(({ id, names, spellings }) =>
      [names.vi, names.en, ...spellings, ...inPacks(id)].map((name): [string, string] => [plain(name), id]),
    ),
  );
}

/** Names of media, of outlets and their signs, folded, to the agency that writes for them, or to the outlet's own id. */
function namesIn(world: World): ReadonlyMap<string, string> {
  const media = mediaNames(world);
  const names = new Map(media);
  for (const outlet of world.outlets) {
    const agency = outlet.agency && (media.get(plain(outlet.agency)) ?? plain(outlet.agency));
    for (const name of [outlet.id, outlet.name, ...outlet.marks]) names.set(plain(name), agency ?? outlet.id);
  }
  return names;
}

const known = new WeakMap<World, ReadonlyMap<string, string>>();

/** The same, made once a world. */
function namesOf(world: World): ReadonlyMap<string, string> {
  const names = known.get(world) ?? namesIn(world);
  known.set(world, names);
  return names;
}

/** Where an article comes from by its own words: where it was taken from, else the agencies it credits, else its outlet. */
function told({ syndicated, credits, outlet }: Article): readonly string[] {
  if (syndicated) return [syndicated.from];
  if (credits.length > 0) return credits;
  return outlet ? [outlet] : [];
}

/** Articles of all languages, which may stand before a name or not. */
const articles: readonly string[] = [...languages.values()].flatMap(
  ({ reading }) => reading.words.article ?? [],
);

const withoutArticle = (folded: string): string => {
  const article = articles.find((word) => folded.startsWith(`${word} `));
  return article === undefined ? folded : folded.slice(article.length + 1);
};

/** Id of an agency or outlet by one of its names; the folded name of an unknown one. An agency's own outlets have its id. */
export function originNameOf(name: string, world: World): string {
  const [folded, names] = [plain(name), namesOf(world)];
  return names.get(folded) ?? names.get(withoutArticle(folded)) ?? folded;
}

/** Ids of the agencies and outlets that an article comes from by its own words; unknown ones by their folded names. */
export function originNamesOf(article: Article, world: World): string[] {
  return sortedUnique(told(article).map((name) => originNameOf(name, world)));
}
