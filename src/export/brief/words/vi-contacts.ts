import type { EventKind, EventStatus } from "../../../schema/index.ts";
import type { CertaintyParts, ContactParts } from "./types.ts";
import { type PlainDay, whenOf } from "./when.ts";

/** How contacts of a kind are named and told; without a verb they are told as things ("đã có thông điệp giữa …"). */
export const kinds: Readonly<Record<EventKind, { noun: string; verb: string | null; alone: string }>> = {
  call: { noun: "cuộc điện đàm", verb: "điện đàm", alone: "điện đàm" },
  meeting: { noun: "cuộc gặp", verb: "gặp nhau", alone: "có cuộc gặp" },
  talks: { noun: "cuộc đàm phán", verb: "đàm phán", alone: "đàm phán" },
  visit: { noun: "chuyến thăm", verb: null, alone: "" },
  message: { noun: "thông điệp", verb: null, alone: "" },
  agreement: { noun: "thỏa thuận", verb: "đạt thỏa thuận", alone: "đạt thỏa thuận" },
  exchange: { noun: "đợt trao đổi", verb: "tiến hành trao đổi", alone: "tiến hành trao đổi" },
  ceasefire: { noun: "lệnh ngừng bắn", verb: "ngừng bắn", alone: "ngừng bắn" },
};

/** Names one after the other, as the language joins them. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** "ngày 4/6", with the year where it is not the brief's. */
const dayWith =
  (year: number) =>
  (day: PlainDay): string =>
    `${day.day}/${day.month}${day.year === year ? "" : `/${day.year}`}`;

/** A day or span inside a sentence, with its preposition; the year only where it is not the one given. */
export function whenIn(edtf: string, year: number): string {
  const when = whenOf(edtf);
  const plain = dayWith(year);
  switch (when.is) {
    case "day":
      return `${when.clock ? `lúc ${when.clock} ` : ""}${when.isAbout ? "khoảng " : ""}ngày ${plain(when.day)}`;
    case "month":
      return `tháng ${when.month}/${when.year}`;
    case "year":
      return `năm ${when.year}`;
    case "span":
      return `trong khoảng ${plain(when.from)}–${plain(when.to)}`;
    case "other":
      return when.text;
  }
}

/** Between whom, or of whom, a thing is. */
export const between = (who: readonly string[]): string => {
  if (who.length === 0) return "";
  return who.length === 1 ? ` của ${list(who)}` : ` giữa ${list(who)}`;
};

const whereText = ({ place, level }: ContactParts): string =>
  [level === null ? "" : ` ở ${level}`, place === null ? "" : ` tại ${place}`].join("");

const othersText = ({ others }: ContactParts): string =>
  [
    others.mediator.length === 0 ? "" : `, với ${list(others.mediator)} làm trung gian`,
    others.host.length === 0 ? "" : `, do ${list(others.host)} làm chủ nhà`,
    others.guarantor.length === 0 ? "" : `, với ${list(others.guarantor)} bảo đảm`,
  ].join("");

const ordinalText = ({ ordinal }: ContactParts): string => {
  if (ordinal === null) return "";
  return ` (lần thứ ${ordinal.n}${ordinal.since === null ? "" : ` kể từ ${whenIn(ordinal.since, 0).replace(/^ngày /, "")}`})`;
};

type Told = Exclude<EventStatus, "refused" | "cancelled">;

const withVerb: Readonly<Record<Told, (who: string, verb: string) => string>> = {
  held: (who, verb) => `${who} đã ${verb}`,
  ongoing: (who, verb) => `${who} đang ${verb}`,
  planned: (who, verb) => `${who} dự kiến ${verb}`,
  possible: (who, verb) => `${who} có thể ${verb}`,
  proposed: (who, verb) => `có đề nghị để ${who} ${verb}`,
};

const withNoun: Readonly<Record<Told, (noun: string) => string>> = {
  held: (noun) => `đã có ${noun}`,
  ongoing: (noun) => `đang có ${noun}`,
  planned: (noun) => `dự kiến có ${noun}`,
  possible: (noun) => `có thể có ${noun}`,
  proposed: (noun) => `có đề nghị về ${noun}`,
};

function toldText(parts: ContactParts, status: Told): string {
  const { noun, verb, alone } = kinds[parts.kind];
  const { who } = parts;
  if (verb === null || who.length === 0) return withNoun[status](`${noun}${between(who)}`);
  return withVerb[status](list(who), who.length === 1 ? alone : verb);
}

/** A contact as a thing. */
export function nounText(parts: ContactParts, year: number): string {
  const { kind, who, time, ordinal, status } = parts;
  const isOpen = !["held", "ongoing"].includes(status);
  const when = time === null ? "" : isOpen ? `, dự kiến ${whenIn(time, year)}` : ` ${whenIn(time, year)}`;
  const nth = ordinal === null ? "" : ` lần thứ ${ordinal.n}`;
  return `${kinds[kind].noun}${nth}${between(who)}${whereText(parts)}${when}${othersText(parts)}`;
}

/** A contact as a phrase with a verb. */
export function contactText(parts: ContactParts, year: number): string {
  const { status, time, reported } = parts;
  if (status === "refused" || status === "cancelled") {
    const end = status === "refused" ? "bị từ chối" : "bị hủy";
    const noun = nounText(parts, year);
    return `${noun}${noun.includes(",") ? "," : ""} ${end}${reported === null ? "" : `, theo tin ${whenIn(reported, year)}`}`;
  }
  const told = reported === null ? "" : `theo tin ${whenIn(reported, year)}`;
  const what = `${toldText(parts, status)}${whereText(parts)}${othersText(parts)}`;
  if (status === "proposed")
    return `${told === "" ? "" : `${told}, `}${what}${time === null ? "" : ` ${whenIn(time, year)}`}${ordinalText(parts)}`;
  return `${time === null ? told || "chưa rõ ngày" : whenIn(time, year)}, ${what}${ordinalText(parts)}`;
}

/** So many independent sources. */
export const sourceCount = (n: number): string => (n === 1 ? "1 nguồn" : `${n} nguồn độc lập`);

function attestation({ confirming, silent, third, toldBy }: CertaintyParts): string {
  const others = third.length === 0 ? "" : `theo ${list(third)}`;
  if (confirming.length === 0) {
    const told = toldBy.includes("unnamed") ? "theo nguồn giấu tên" : "theo báo chí, không nêu ai nói";
    return `${others || told}; chưa bên nào xác nhận`;
  }
  const sides = confirming.map((side) => `phía ${side}`);
  const own = sides.length === 1 ? `theo ${list(sides)}` : `${list(sides)} cùng xác nhận`;
  const missing = silent.length === 0 ? "" : `${list(silent.map((side) => `phía ${side}`))} chưa xác nhận`;
  return sentences([others === "" ? own : `${own}, và ${others}`, missing]);
}

/** Who confirms a contact, who does not, and how many sources there are. */
export const certainty = (parts: CertaintyParts): string =>
  sentences([
    attestation(parts),
    sourceCount(parts.independent),
    parts.disputed.length === 0 ? "" : `các nguồn vênh nhau về ${list(parts.disputed)}`,
    parts.isDoubtful ? "có thể trùng với một mục khác trong hồ sơ" : "",
    parts.isChecked ? "người giữ hồ sơ đã kiểm tra" : "",
    parts.isConfidential ? "mật" : "",
  ]);
