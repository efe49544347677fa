import type { EventPlace } from "../../src/schema/index.ts";
import { world } from "../../src/world/index.ts";
import { washingtonOffset } from "./days.ts";

export { world };

/** Who plays: real states, places and office-holders, so that sides and offices are known; outlets are made up. */

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly vi: string;
  /** Known by name to everybody; others are one page's own. */
  readonly known: boolean;
}

export interface State {
  readonly id: string;
  readonly name: string;
  readonly vi: string;
  readonly offset: number;
  readonly capital: EventPlace;
  readonly cities: readonly EventPlace[];
}

export interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly agency: boolean;
  offset(moment: number): number;
}

/** The states of ten negotiations, with their offsets in hours; the last two of each also mediate in the others of it. */
const negotiations: readonly (readonly [id: string, hours: number][])[] = [
  [
    ["RU", 3],
    ["UA", 2],
    ["US", -5],
    ["TR", 3],
    ["SA", 3],
  ],
  [
    ["IL", 2],
    ["PS", 2],
    ["EG", 2],
    ["LB", 2],
    ["AE", 4],
  ],
  [
    ["KR", 9],
    ["KP", 9],
    ["CN", 8],
    ["JP", 9],
    ["FI", 2],
  ],
  [
    ["IN", 5.5],
    ["PK", 5],
    ["AF", 4.5],
    ["IR", 3.5],
    ["UZ", 5],
  ],
  [
    ["FR", 1],
    ["DE", 1],
    ["GB", 0],
    ["PL", 1],
    ["IT", 1],
  ],
  [
    ["VN", 7],
    ["KH", 7],
    ["TH", 7],
    ["LA", 7],
    ["PH", 8],
  ],
  [
    ["AZ", 4],
    ["AM", 4],
    ["GE", 4],
    ["KZ", 6],
    ["BY", 3],
  ],
  [
    ["ID", 7],
    ["AU", 10],
    ["MY", 8],
    ["NZ", 12],
    ["NL", 1],
  ],
  [
    ["CO", -5],
    ["CU", -5],
    ["MX", -6],
    ["BR", -3],
    ["ES", 1],
  ],
  [
    ["IQ", 3],
    ["SY", 2],
    ["YE", 3],
    ["LY", 2],
    ["GR", 2],
  ],
];

export const NEGOTIATIONS = negotiations.length;

function stateOf([id, hours]: readonly [string, number]): State {
  const names = world.states.get(id)?.names;
  const places = world.data.places.filter((place) => place.state === id);
  const spot = (kind: string): EventPlace[] =>
    places.filter((place) => place.kind === kind).map((place) => ({ name: place.names.en, state: id }));
  const [capital] = spot("capital");
  if (!names || !capital) throw new RangeError(`no capital of ${id}`);
  return { id, name: names.en, vi: names.vi, offset: hours * 60, capital, cities: spot("city").slice(0, 4) };
}

const casts = new Map<number, State[]>();

/** The states of the k-th negotiation; no two negotiations share one. */
export function statesOf(k: number): State[] {
  const states = casts.get(k) ?? (negotiations[k] ?? []).map(stateOf);
  casts.set(k, states);
  return states;
}

const named = new Map(world.data.places.map(({ names, state }) => [`${names.en}|${state}`, names.vi]));

/** The Vietnamese name of a place or, where a state stands for the place, of the state. */
export const placeName = (place: EventPlace): string =>
  named.get(`${place.name}|${place.state}`) ?? world.states.get(place.state ?? "")?.names.vi ?? place.name;

const seats = world.data.places.filter((place) => place.kind === "seat" && place.state !== null);

/** A palace in the capital of a state; null where none is known. */
export function seatOf(state: string): EventPlace | null {
  const seat = seats.find((place) => place.state === state);
  return seat ? { name: seat.names.en, state } : null;
}

function person(id: string | null): Person | null {
  const names = id === null ? undefined : world.persons.get(id)?.names;
  return id === null || !names ? null : { id, name: names.en, vi: names.vi, known: true };
}

type Role = Parameters<typeof world.holder>[1];

const firstOf = (state: string, roles: readonly Role[], day: string): Person | null =>
  roles.map((role) => person(world.holder(state, role, day))).find((found) => found !== null) ?? null;

/** States whose head of government, not of state, leads their foreign affairs. */
const ledByGovernment = new Set(
  "GB DE IL JP IN PK IT KH TH AU NZ MY NL ES GR LB IQ LY AM GE FI PL".split(" "),
);

/** Who leads the state on that day; null where nobody is known. */
export const leaderOf = (state: string, day: string): Person | null =>
  firstOf(
    state,
    ledByGovernment.has(state) ? ["head-of-government"] : ["head-of-state", "head-of-government"],
    day,
  );

export const ministerOf = (state: string, portfolio: "foreign" | "defence", day: string): Person | null =>
  firstOf(state, [`${portfolio}-minister`], day);

export const spokespersonOf = (state: string, day: string): Person | null =>
  firstOf(state, ["spokesperson", "foreign-spokesperson"], day);

export function ministryOf(state: string): { id: string; name: string; vi: string } {
  const found = world.institution("ministry-of-foreign-affairs", state);
  if (!found) throw new RangeError(`no foreign ministry of ${state}`);
  return { id: found.id, name: found.names.en, vi: found.names.vi };
}

/** When somebody came into the office that they hold on that day; null where it is not known to the day. */
export function inOfficeSince(state: string, who: Person, day: string): string | null {
  const term = world
    .termsOf(who.id)
    .find(({ of, from, to }) => of === state && from <= day && (to ?? "9") >= day);
  return term && term.from.length === 10 ? term.from : null;
}

const agencies: readonly [name: string, zone: "hanoi" | "moscow" | "washington"][] = [
  ["TTXVN", "hanoi"],
  ["Xinhua", "hanoi"],
  ["TASS", "moscow"],
  ["Interfax", "moscow"],
  ["AP", "washington"],
  ["Reuters", "washington"],
];

const offsets = { hanoi: () => 420, moscow: () => 180, washington: washingtonOffset } as const;

const titles = [
  "Tin Sáng",
  "Nhật báo Bến Sông",
  "Thời Cuộc",
  "Biển Đông Tin",
  "Ngoại Giao Xanh",
  "Báo Phương Mai",
];
const editions = ["", " Điện tử", " Quốc tế", " Cuối tuần", " 24", " Online", " Thế giới", " Tường thuật"];

const host = (k: number): string => `bao-${k + 1}.example`;

/** Fifty outlets: thirty in Hanoi, ten in Moscow, ten in Washington; six of them agencies. */
export const outlets: readonly Outlet[] = Array.from({ length: 50 }, (_, k) => {
  const agency = agencies[k];
  if (agency) return { name: agency[0], host: host(k), agency: true, offset: offsets[agency[1]] };
  const zone = k < 34 ? "hanoi" : k < 42 ? "moscow" : "washington";
  const name = `${titles[k % titles.length]}${editions[Math.floor(k / titles.length)] ?? ""}`;
  return { name: `${name}`, host: host(k), agency: false, offset: offsets[zone] };
});
