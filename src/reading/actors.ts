import type { Actor, ActorRef } from "../schema/index.ts";
import { UNNAMED } from "../schema/vocabulary.ts";
import { withoutMarks } from "../text/marks.ts";
import type { Span } from "../text/span.ts";
import type { World } from "../world/world.ts";

type Draft = Omit<Actor, "mentions">;

const OTHER = /[^a-z0-9]+/g;

/** Lower-case ASCII words joined by hyphens. */
export const slug = (name: string): string =>
  withoutMarks(name.toLowerCase()).replace(OTHER, "-").replace(/^-|-$/g, "");

/** What the world knows about an id; null when it knows nothing. */
function known(world: World, id: string): Draft | null {
  const state = world.states.get(id);
  if (state) return { id, name: state.names.en, names: state.names, kind: "state", for: id, known: true };
  const body = world.bodies.get(id);
  if (body) {
    const kind = body.kind === "group" ? "group" : "organisation";
    return { id, name: body.names.en, names: body.names, kind, for: body.for ?? id, known: true };
  }
  const person = world.persons.get(id);
  if (person)
    return { id, name: person.names.en, names: person.names, kind: "person", for: null, known: true };
  const institution = world.institutionById(id);
  return institution && { ...institution, name: institution.names.en, kind: "organisation", known: true };
}

/** All actors of one page with their mentions, in the order in which they first appear. */
export class ActorRegistry {
  readonly #drafts = new Map<string, { draft: Draft; mentions: Map<number, Span> }>();
  readonly #world: World;
  readonly #language: string;

  /** `language`: that of the page, in which it gives names of its own. */
  constructor(world: World, language: string) {
    this.#world = world;
    this.#language = language;
  }

  /** Makes sure that the actor is there. `draft` says who it is where the world does not know the id. */
  add(id: string, draft?: Omit<Draft, "id">): string {
    if (this.#drafts.has(id)) return id;
    const made = known(this.#world, id) ?? (draft ? { id, ...draft } : null);
    if (!made) throw new RangeError(`unknown actor "${id}"`);
    this.#drafts.set(id, { draft: made, mentions: new Map() });
    return id;
  }

  /** Somebody of whom only the page tells: never the same as anybody of another page. */
  addUnknown(name: string, kind: Actor["kind"], side: string | null, pageHash: string): string {
    const id = `${slug(name) || kind}-${pageHash}`;
    return this.add(id, { name, names: this.#namesOf(name), kind, for: side, known: false });
  }

  /** A page's own name for somebody, under the language of the page where names have it. */
  #namesOf(name: string): Draft["names"] {
    const open: Draft["names"] = { vi: null, en: null };
    return this.#language in open ? { ...open, [this.#language]: name } : open;
  }

  /** Whoever speaks without a name: one actor for the whole page. */
  addUnnamed(): string {
    const names = { vi: "nguồn tin giấu tên", en: "unnamed sources" };
    return this.add(UNNAMED, { name: names.en, names, kind: "group", for: null, known: false });
  }

  mention(id: string, span: Span): void {
    this.#drafts.get(id)?.mentions.set(span.start, { start: span.start, end: span.end });
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  get(id: string): Draft | null {
    return this.#drafts.get(id)?.draft ?? null;
  }

  /** Says for whom a person acts, unless that is known already. */
  setSide(id: string, side: string | null): void {
    const entry = this.#drafts.get(id);
    if (entry && side !== null && entry.draft.for === null) entry.draft = { ...entry.draft, for: side };
  }

  kindOf(id: string): Actor["kind"] | null {
    return this.get(id)?.kind ?? null;
  }

  /** The state or body that the actor acts for. */
  sideOf(id: string): string | null {
    return this.get(id)?.for ?? null;
  }

  ref(id: string): ActorRef {
    return { id, name: this.get(id)?.name ?? id };
  }

  /** Actors that are mentioned at least once. */
  list(): Actor[] {
    return [...this.#drafts.values()]
      .filter(({ mentions }) => mentions.size > 0)
      .map(({ draft, mentions }) => ({
        ...draft,
        mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
      }));
  }
}
