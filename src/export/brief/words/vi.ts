import { dayText } from "../../../labels/index.ts";
import { vi as fieldWords } from "../../../labels/vi.ts";
import type { EventKind, EventStatus } from "../../../schema/index.ts";
import type {
  BriefWords,
  CertaintyParts,
  ContactParts,
  ScopeParts,
  UndertakingLead,
  UndertakingParts,
} from "./types.ts";
import { type PlainDay, whenOf } from "./when.ts";

/** How contacts of a kind are named and told; without a verb they are told as things ("đã có thông điệp giữa …"). */
const kinds: Readonly<Record<EventKind, { noun: string; verb: string | null; alone: string }>> = {
  call: { noun: "cuộc điện đàm", verb: "điện đàm", alone: "điện đàm" },
  meeting: { noun: "cuộc gặp", verb: "gặp nhau", alone: "có cuộc gặp" },
  talks: { noun: "cuộc đàm phán", verb: "đàm phán", alone: "đàm phán" },
  visit: { noun: "chuyến thăm", verb: null, alone: "" },
  message: { noun: "thông điệp", verb: null, alone: "" },
  agreement: { noun: "thỏa thuận", verb: "đạt thỏa thuận", alone: "đạt thỏa thuận" },
  exchange: { noun: "đợt trao đổi", verb: "tiến hành trao đổi", alone: "tiến hành trao đổi" },
  ceasefire: { noun: "lệnh ngừng bắn", verb: "ngừng bắn", alone: "ngừng bắn" },
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("; ");

/** "ngày 4/6", with the year where it is not the brief's. */
const dayWith =
  (year: number) =>
  (day: PlainDay): string =>
    `${day.day}/${day.month}${day.year === year ? "" : `/${day.year}`}`;

function whenIn(edtf: string, year: number): string {
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

const between = (who: readonly string[]): string => {
  if (who.length === 0) return "";
  return who.length === 1 ? ` của ${list(who)}` : ` giữa ${list(who)}`;
};

function circumstances({ others, place, level }: ContactParts): string {
  return [
    level === null ? "" : ` ở ${level}`,
    place === null ? "" : ` tại ${place}`,
    others.mediator.length === 0 ? "" : `, với ${list(others.mediator)} làm trung gian`,
    others.host.length === 0 ? "" : `, do ${list(others.host)} làm chủ nhà`,
    others.guarantor.length === 0 ? "" : `, với ${list(others.guarantor)} bảo đảm`,
  ].join("");
}

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

function nounText(parts: ContactParts, year: number): string {
  const { kind, who, time, ordinal, status } = parts;
  const isOpen = !["held", "ongoing"].includes(status);
  const when = time === null ? "" : isOpen ? `, dự kiến ${whenIn(time, year)}` : ` ${whenIn(time, year)}`;
  const nth = ordinal === null ? "" : ` lần thứ ${ordinal.n}`;
  return `${kinds[kind].noun}${nth}${between(who)}${circumstances(parts)}${when}`;
}

function contactText(parts: ContactParts, year: number): string {
  const { status, time, reported } = parts;
  if (status === "refused" || status === "cancelled") {
    const end = status === "refused" ? "bị từ chối" : "bị hủy";
    const noun = nounText(parts, year);
    return `${noun}${noun.includes(",") ? "," : ""} ${end}${reported === null ? "" : `, theo tin ${whenIn(reported, year)}`}`;
  }
  const told = reported === null ? "" : `theo tin ${whenIn(reported, year)}`;
  const what = `${toldText(parts, status)}${circumstances(parts)}`;
  if (status === "proposed")
    return `${told === "" ? "" : `${told}, `}${what}${time === null ? "" : ` ${whenIn(time, year)}`}${ordinalText(parts)}`;
  return `${time === null ? told || "chưa rõ ngày" : whenIn(time, year)}, ${what}${ordinalText(parts)}`;
}

const sourceCount = (n: number): string => (n === 1 ? "1 nguồn" : `${n} nguồn độc lập`);

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

const certainty = (parts: CertaintyParts): string =>
  sentences([
    attestation(parts),
    sourceCount(parts.independent),
    parts.disputed.length === 0 ? "" : `các nguồn vênh nhau về ${list(parts.disputed)}`,
    parts.isDoubtful ? "có thể trùng với một mục khác trong hồ sơ" : "",
    parts.isChecked ? "người giữ hồ sơ đã kiểm tra" : "",
    parts.isConfidential ? "mật" : "",
  ]);

const acts: Readonly<Record<UndertakingParts["act"], (to: string | null) => string>> = {
  offer: (to) => (to === null ? "đề nghị" : `đề nghị với ${to}`),
  demand: (to) => (to === null ? "yêu cầu" : `yêu cầu ${to}`),
  promise: (to) => (to === null ? "cam kết" : `cam kết với ${to}`),
  threat: (to) => (to === null ? "đe dọa" : `đe dọa ${to}`),
  acceptance: (to) => (to === null ? "chấp nhận" : `chấp nhận với ${to}`),
  refusal: (to) => (to === null ? "từ chối" : `từ chối với ${to}`),
};

const through = (name: string, voices: readonly string[]): string =>
  voices.length === 0 ? name : `${name} (qua ${list(voices)})`;

function leadText(lead: UndertakingLead, year: number): string {
  const day = lead.day === null ? null : whenIn(lead.day, year);
  switch (lead.is) {
    case "told":
      return day === null ? "" : `theo tin ${day}, `;
    case "due":
      return `đến hạn ${day ?? ""}: `;
    case "overdue":
      return `quá hạn ${day ?? ""}, chưa có tin là đã thực hiện: `;
    case "state":
      return `${fieldWords.states[lead.state]}${day === null ? "" : ` (tin ${day})`}: `;
  }
}

function undertakingText(parts: UndertakingParts, lead: UndertakingLead, year: number): string {
  const isDueTold = lead.is === "due" || lead.is === "overdue";
  const due = parts.due === null || isDueTold ? "" : `, hạn ${whenIn(parts.due, year)}`;
  const condition = parts.condition === null ? "" : `, với điều kiện: “${parts.condition}”`;
  const who = through(parts.actor, parts.through);
  return `${leadText(lead, year)}${who} ${acts[parts.act](parts.to)}: “${parts.content}”${condition}${due}`;
}

function scopeText({ actor, with: other, kind, level }: ScopeParts): string {
  const who = actor === null ? "" : other === null ? actor : `${actor} và ${other}`;
  return [who, kind ?? "", level ?? ""].filter((part) => part !== "").join(", ");
}

/** Vietnamese. `year`: that of the brief's last day, which its sentences leave out. */
export function vietnamese(year: number): BriefWords {
  const when = (edtf: string): string => whenIn(edtf, year);
  const bare = (edtf: string): string => when(edtf).replace(/^ngày /, "");
  const full = (day: string): string => whenIn(day, 0).replace(/^ngày /, "");
  return {
    sections: {
      new: { title: "Việc mới", none: "Không có lần tiếp xúc nào mới được đưa tin." },
      changed: { title: "Thay đổi", none: "Những lần tiếp xúc đã biết không có gì thay đổi." },
      onesided: { title: "Chỉ một phía nói", none: "Không có việc nào chỉ một phía nói." },
      promised: { title: "Cam kết, đề nghị và hạn", none: "Không có cam kết, đề nghị nào mới hay đến hạn." },
      unconfirmed: { title: "Chưa rõ kết quả", none: "Không có việc nào đã định mà quá ngày chưa có tin." },
      shifts: { title: "Đổi lập trường", none: "Không bên nào đổi lập trường." },
      conflicts: { title: "Các nguồn vênh nhau", none: "Không có điều gì các nguồn còn kể khác nhau." },
    },
    figures: {
      pages: "Trang báo đăng trong thời gian này",
      outlets: "Cơ quan báo chí",
      new: "Lần tiếp xúc mới được đưa tin",
      changed: "Thay đổi",
      onesided: "Việc chỉ một phía nói",
      promised: "Cam kết, đề nghị mới hoặc đến hạn",
      unconfirmed: "Việc quá ngày chưa rõ kết quả, số lần còn thiếu",
      shifts: "Lần đổi lập trường",
      conflicts: "Điều các nguồn còn kể khác nhau",
    },
    sourcesTitle: "Nguồn",
    figuresTitle: "Tóm tắt",
    nothingTitle: "Không có gì mới",
    title: (since, until, scope) => {
      const narrowed = scopeText(scope);
      return `Báo cáo đàm phán ${dayText(`${since}/${until}`, fieldWords)}${narrowed === "" ? "" : `: ${narrowed}`}`;
    },
    intro: (since, until, by, scope) => {
      const narrowed = scopeText(scope);
      const what = by === "told" ? "những điều báo chí đưa tin" : "những điều hồ sơ ghi nhận thêm";
      const about = narrowed === "" ? "" : `, chỉ về ${narrowed}`;
      return `Báo cáo này tóm tắt ${what} từ ngày ${full(since)} đến ngày ${full(until)}${about}. Số trong ngoặc vuông dẫn tới nguồn ở cuối, kèm nguyên văn.`;
    },
    when,
    list,
    contact: (parts) => contactText(parts, year),
    noun: (parts) => nounText(parts, year),
    certainty,
    through,
    onesided: (noun, side, silent) => {
      const missing =
        silent.length === 0 ? "" : `; ${list(silent.map((each) => `phía ${each}`))} chưa xác nhận`;
      return `${noun}: chỉ phía ${side} nói${missing}`;
    },
    statusWas: (contact, before) => `${contact}; trước đó hồ sơ ghi: ${before}`,
    fieldWas: (noun, fields) =>
      `${noun}: ${fields.map(([name, was, is]) => `${name} ${was === "" ? "nay là" : `từ ${was} thành`} ${is === "" ? "chưa rõ" : is}`).join("; ")}`,
    nowAlso: (noun, now, before) =>
      `${noun}: nay ${list(now.map((side) => `phía ${side}`))} cũng xác nhận${before.length === 0 ? "" : `, trước đó chỉ có ${list(before.map((side) => `phía ${side}`))}`}`,
    gone: (noun) => `${noun}: không còn trong hồ sơ, vì trang kể việc này đã được sửa, thay hoặc loại`,
    settled: (noun, about, value) =>
      `${noun}: các nguồn không còn vênh nhau về ${about}${value === null ? "" : `; kết luận là ${value}`}`,
    undertaking: (parts, lead) => undertakingText(parts, lead, year),
    unconfirmed: (noun, due) => `${noun}: đã quá ${when(due)} mà chưa có tin là diễn ra, bị hủy hay hoãn`,
    gap: ({ kind, who }, missing, since, [after, before]) => {
      const span = [
        after === null ? "" : `sau ${when(after)}`,
        before === null ? "" : `trước ${when(before)}`,
      ];
      const counted = since === null ? "" : ` (đếm từ ${full(since)})`;
      const days = span.filter((part) => part !== "").join(" và ");
      return `còn thiếu ${kinds[kind].noun} lần thứ ${list(missing.map(String))}${between(who)}${counted}, ${days}; chưa trang nào trong hồ sơ kể`;
    },
    shift: ({ actor, topic, before, after, beforeDays: [from, to], afterDay, through: voices }) => {
      const held = from === to ? bare(from) : `${bare(from)}–${bare(to)}`;
      const said = voices.length === 0 ? "" : `, qua lời ${list(voices)}`;
      return `về ${topic}, ${actor} chuyển từ ${fieldWords.stances[before]} (${held}) sang ${fieldWords.stances[after]} (${bare(afterDay)})${said}`;
    },
    conflict: (about, noun) =>
      `về ${fieldWords.conflictAbout[about]}${noun === null ? "" : ` của ${noun}`}: `,
    or: " hay ",
    sources: sourceCount,
    older: (section, count) =>
      section === "unconfirmed"
        ? `Ngoài ra còn ${count} việc quá ngày từ trước thời gian này.`
        : `Ngoài ra còn ${count} điều các nguồn kể khác nhau từ trước thời gian này.`,
    sourceLine: {
      frozen: "bản lưu",
      inRecord: "xem trong hồ sơ",
      back: "trở lại chỗ dẫn",
    },
  };
}
