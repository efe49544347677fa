import { padded } from "../calendar.ts";
import { numberAt, type Piece } from "./pieces.ts";

/** Offsets by the usual names of zones, in minutes (IANA time zone database, "tz-link": abbreviations in English use). */
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    cest: 120,
    mez: 60,
    mesz: 120,
    eet: 120,
    eest: 180,
    sast: 120,
    cat: 120,
    eat: 180,
    wat: 60,
    msk: 180,
    мск: 180,
    trt: 180,
    gst: 240,
    pkt: 300,
    npt: 345,
    bdt: 360,
    ict: 420,
    wib: 420,
    wita: 480,
    wit: 540,
    sgt: 480,
    myt: 480,
    hkt: 480,
    pht: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    acdt: 630,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    brt: -180,
    art: -180,
    clt: -240,
    clst: -180,
    cot: -300,
    pet: -300,
  }),
);
/** Names that mean another zone in another country. */
const REGIONAL: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    "ist",
    new Map([
      ["in", 330],
      ["ie", 60],
      ["il", 120],
    ]),
  ],
  [
    "cst",
    new Map([
      ["cn", 480],
      ["tw", 480],
      ["us", -360],
      ["com", -360],
      ["ca", -360],
      ["mx", -360],
    ]),
  ],
  ["bst", new Map([["bd", 360]])],
  ["ast", new Map([["sa", 180]])],
]);

/** "-03:30" of -210. */
export function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}

/** Minutes ahead of UTC of an offset, "+07:00", "-0330", "+7". */
export function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d\d)?$/u.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

/** Farthest zones of the world, in hours. */
const FARTHEST = 14;

/** An offset from its sign on: "+7", "+0700", "+07:00". */
function numeric(pieces: readonly Piece[], at: number): string | null {
  const sign = pieces[at]?.text;
  if (sign !== "+" && sign !== "-" && sign !== "−") return null;
  const digits = pieces[at + 1];
  if (digits?.kind !== "number") return null;
  const joined = digits.text.length >= 3;
  const hours = joined ? Number(digits.text.slice(0, -2)) : Number(digits.text);
  const after = pieces[at + 2]?.text === ":" ? numberAt(pieces, at + 3, 2) : 0;
  const minutes = joined ? Number(digits.text.slice(-2)) : after;
  if (!(hours <= FARTHEST && minutes < 60) || digits.text.length > 4) return null;
  return offsetOf((sign === "+" ? 1 : -1) * (hours * 60 + minutes));
}

/**
 * The zone written at a position, as an offset; null where none is. `country`: the last part of the outlet's domain,
 * for names that several countries use.
 */
export function zoneAt(pieces: readonly Piece[], at: number, country: string | null): string | null {
  const open = pieces[at]?.text === "(" || pieces[at]?.text === "," ? at + 1 : at;
  const word = pieces[open];
  const offset = numeric(pieces, open);
  // "14:03 - 19/11": a sign with a space behind it joins two parts.
  if (offset) return pieces[open + 1]?.start === word?.end ? offset : null;
  if (word?.kind !== "word") return null;
  if (word.text === "utc" || word.text === "gmt") return numeric(pieces, open + 1) ?? "+00:00";
  const minutes = REGIONAL.get(word.text)?.get(country ?? "") ?? NAMED.get(word.text);
  return minutes === undefined ? null : offsetOf(minutes);
}
