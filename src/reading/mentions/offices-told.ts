import type { TitleWord } from "../../language/reading-words.ts";
import { slug } from "../actors.ts";
import type { PersonReference } from "./types.ts";

/** One name is the other, or an end of it: "Zhang Jun", "Jun". */
const isSame = (a: PersonReference, b: PersonReference): boolean => {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  const [one, other] = [slug(a.name), slug(b.name)];
  return one === other || one.endsWith(`-${other}`) || other.endsWith(`-${one}`);
};

/**
 * The offices that a page gives to somebody by name: a lead often tells the office alone, "Đại sứ Trung Quốc tại Mỹ",
 * and the text behind it the name. Filled before the page is read.
 */
export class OfficesTold {
  /** By office and side; null where two persons are told by the same. */
  readonly #holders = new Map<string, PersonReference | null>();

  add(reference: PersonReference): void {
    const { title, side, name } = reference;
    if (!title?.role || side === null || !/[\s-]/u.test(name)) return;
    const key = `${title.role}|${side}`;
    const known = this.#holders.get(key);
    if (known === null) return;
    if (known && !isSame(known, reference)) this.#holders.set(key, null);
    else if (!known || known.name.length < name.length) this.#holders.set(key, reference);
  }

  holder({ role }: TitleWord, side: string): PersonReference | null {
    return role === null ? null : (this.#holders.get(`${role}|${side}`) ?? null);
  }
}
