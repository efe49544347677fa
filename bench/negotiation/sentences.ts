import type { EventKind, EventTime } from "../../src/schema/index.ts";
import { placeName } from "./cast.ts";
import { writtenDay } from "./days.ts";
import { capital, phrase } from "./grammar.ts";
import type { Random } from "./random.ts";
import type { Saying, Thread } from "./sayings.ts";
import type { Named, Told, ToldParticipant } from "./told.ts";

/** What a stretch of a sentence is to the findings. `ref`: which one, in the order of the draft. */
export interface Mark {
  readonly as: "event" | "outcome" | "cue" | "statement" | "undertaking";
  readonly ref: number;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const words: Readonly<Record<EventKind, { noun: string; verbs: readonly string[] }>> = {
  call: { noun: "cuộc điện đàm", verbs: ["điện đàm", "trao đổi qua điện thoại", "có cuộc điện đàm"] },
  meeting: { noun: "cuộc gặp", verbs: ["gặp nhau", "hội kiến", "có cuộc gặp"] },
  talks: { noun: "vòng đàm phán", verbs: ["đàm phán", "tiến hành đàm phán", "ngồi vào bàn đàm phán"] },
  visit: { noun: "chuyến thăm", verbs: ["tiến hành chuyến thăm", "thực hiện chuyến thăm"] },
  message: { noun: "thông điệp", verbs: ["trao thông điệp", "gửi thư cho nhau", "chuyển thư"] },
  exchange: { noun: "đợt trao đổi tù binh", verbs: ["trao đổi tù binh", "tiến hành trao đổi người bị giữ"] },
  agreement: { noun: "thỏa thuận", verbs: ["ký thỏa thuận", "đạt thỏa thuận"] },
  ceasefire: { noun: "lệnh ngừng bắn", verbs: ["bắt đầu ngừng bắn", "thực hiện lệnh ngừng bắn"] },
};

const titles = {
  leaders: "nhà lãnh đạo",
  ministers: "bộ trưởng",
  officials: "đại diện",
  experts: "chuyên gia",
};
const groups = {
  leaders: "lãnh đạo ",
  ministers: "bộ trưởng ",
  officials: "quan chức ",
  experts: "chuyên gia ",
};

const sideNames = (told: Told): Map<string, string> =>
  new Map(told.contact.sides.map(({ id, vi }) => [id, vi]));

function partyName(told: Told, party: ToldParticipant): string {
  const side = sideNames(told).get(party.for ?? "") ?? "";
  if (party.kind !== "person") return told.level === null ? party.vi : `${groups[told.level]}${party.vi}`;
  return `${told.level === null ? "ông" : titles[told.level]} ${told.level === null ? "" : `${side} `}${party.vi}`;
}

const parties = (told: Told): string =>
  told.participants
    .filter(({ role }) => role === "party")
    .map((party) => partyName(told, party))
    .join(" và ");

function when(random: Random, time: EventTime | null): string {
  if (time === null) return random.pick(["", "mới đây", "vừa qua"]);
  const [from = "", to] = time.value.split("/");
  if (time.precision === "year") return `năm ${from}`;
  if (time.precision === "month") return `trong tháng ${Number(from.slice(5))}/${from.slice(0, 4)}`;
  if (to !== undefined) return `từ ngày ${writtenDay(from, false)} đến ${writtenDay(to, true)}`;
  const zone = { place: " (giờ địa phương)", outlet: " (giờ của chúng tôi)", none: "" }[time.zone ?? "none"];
  return `${random.pick(["ngày", "hôm"])} ${writtenDay(from, random.chance(0.5))}${zone}`;
}

function ordinal({ ordinal: told }: Told): string {
  if (told === null) return "";
  return `, lần thứ ${told.n}${told.since === null ? "" : ` kể từ ngày ${writtenDay(told.since, true)}`}`;
}

function circumstances(random: Random, told: Told): string {
  const mediator = told.participants.find(({ role }) => role === "mediator");
  const host = told.participants.find(({ role }) => role === "host");
  return [
    when(random, told.time),
    told.place === null ? "" : `tại ${placeName(told.place)}`,
    mediator ? `với trung gian của ${mediator.vi}` : "",
    host ? `do ${host.vi} chủ nhà` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function told(random: Random, event: Told): string {
  const { noun, verbs } = words[event.kind];
  const [who, verb, around] = [parties(event), random.pick(verbs), circumstances(random, event)];
  const number = ordinal(event);
  switch (event.status) {
    case "held":
      return random.pick([
        `${who} đã ${verb} ${around}${number}`,
        `${noun} giữa ${who} diễn ra ${around}${number}`,
        `${around}, ${who} ${verb}${number}`,
      ]);
    case "ongoing":
      return random.pick([
        `${who} đang ${verb} ${around}${number}`,
        `${noun} giữa ${who} đang diễn ra ${around}${number}`,
      ]);
    case "planned":
      if (event.movedFrom !== null)
        return `${noun} giữa ${who}, trước đó định ${when(random, event.movedFrom)}, được hoãn sang ${around}${number}`;
      return random.pick([
        `${who} sẽ ${verb} ${around}${number}`,
        `${noun} giữa ${who} được ấn định ${around}${number}`,
      ]);
    case "proposed":
      return `một bên đề nghị ${who} ${verb} ${around}`;
    case "possible":
      return `${who} có thể ${verb} ${around}`;
    case "refused":
      return `${noun} giữa ${who} ${around} bị bác bỏ${number}`;
    case "cancelled":
      return `${noun} giữa ${who} ${around} không diễn ra${number}`;
  }
}

const tidy = (text: string): string =>
  capital(text.replace(/ +/g, " ").replace(/ ,/g, ",").replace(/^, /, "").trim());

/** The sentence that tells a contact; all of it is evidence. */
export function eventSentence(random: Random, event: Told, ref: number): Sentence {
  const [source] = event.attested;
  const base = tidy(told(random, event));
  const text = source
    ? `${base}, ${source.vi} ${random.pick(["cho biết", "xác nhận", "thông báo"])}.`
    : `${base}.`;
  return { text, marks: [{ as: "event", ref, start: 0, end: text.length }] };
}

const results = {
  agreed: ["Các bên đạt được thỏa thuận về", "Kết quả là một thỏa thuận về"],
  partial: ["Các bên nhất trí một phần về", "Mới có đồng thuận bước đầu về"],
  none: ["Các bên không đạt được kết quả nào về", "Không có đồng thuận nào về"],
} as const;

/** What came of a contact, in a sentence of its own; null where the story does not tell it. */
export function outcomeSentence(random: Random, event: Told, ref: number): Sentence | null {
  if (event.outcome === null) return null;
  const text = `${random.pick(results[event.outcome])} ${phrase(random, "matter")}.`;
  return { text, marks: [{ as: "outcome", ref, start: 0, end: text.length }] };
}

function marked(parts: readonly (string | readonly [text: string, as: Mark["as"]])[], ref: number): Sentence {
  let text = "";
  const marks: Mark[] = [];
  for (const part of parts) {
    const [piece, as] = typeof part === "string" ? [part, null] : part;
    if (as !== null) marks.push({ as, ref, start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}

const day = (moment: string): string => writtenDay(moment, false);

/** Words as somebody said them, in quotation marks or told by the outlet. `on`: the day, where the story tells it. */
export function saidSentence(
  random: Random,
  saying: Saying,
  content: string,
  on: string | null,
  ref: number,
): Sentence {
  const { vi } = saying.speaker;
  const [said, at] = [
    random.pick(["nói", "tuyên bố", "phát biểu", "nhấn mạnh"]),
    on === null ? "" : ` ngày ${day(on)}`,
  ];
  return random.chance(0.5)
    ? marked([`“`, [capital(content), "statement"], `”, ${vi} `, [said, "cue"], `${at}.`], ref)
    : marked([`${capital(vi)}${at} `, [said, "cue"], `: “`, [capital(content), "statement"], `”.`], ref);
}

/** The same in other words, without quotation marks. */
export function paraphraseSentence(random: Random, saying: Saying, on: string | null, ref: number): Sentence {
  const said = random.pick(["cho rằng", "khẳng định", "nêu rõ"]);
  const at = on === null ? "" : ` ngày ${day(on)}`;
  return marked(
    [`${capital(saying.speaker.vi)}${at} `, [said, "cue"], " ", [saying.paraphrase, "statement"], "."],
    ref,
  );
}

const acts = { offer: "đề nghị", demand: "yêu cầu", promise: "cam kết" } as const;

const dueText = ({ due }: Thread): string => (due === null ? "" : ` trước ngày ${writtenDay(due, true)}`);

export function threadSentence(thread: Thread, ref: number): Sentence {
  const start = `${capital(thread.actor.vi)} ${acts[thread.act]}`;
  const to = thread.act === "promise" ? ` với ${thread.to.vi} ` : ` ${thread.to.vi} `;
  return marked([start, to, [`${thread.deed}${dueText(thread)}`, "undertaking"], "."], ref);
}

export function answerSentence(thread: Thread, actor: Named, accepted: boolean, ref: number): Sentence {
  const verb = accepted ? "chấp nhận" : "bác bỏ";
  const what = `${acts[thread.act]} của ${thread.actor.vi} về việc ${thread.deed}`;
  return marked([`${capital(actor.vi)} ${verb} `, [what, "undertaking"], "."], ref);
}
