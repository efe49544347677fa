import { dayText } from "../../../labels/index.ts";
import { vi as fieldWords } from "../../../labels/vi.ts";
import type { BriefWords, ScopeParts, UndertakingLead, UndertakingParts } from "./types.ts";
import {
  between,
  certainty,
  contactText,
  kinds,
  list,
  nounText,
  sourceCount,
  whenIn,
} from "./vi-contacts.ts";

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

function scopeText({ actor, with: other, kind, level, negotiation, track }: ScopeParts): string {
  const who = actor === null ? "" : other === null ? actor : `${actor} và ${other}`;
  return [negotiation ?? "", track ?? "", who, kind ?? "", level ?? ""]
    .filter((part) => part !== "")
    .join(", ");
}

/** What stands around the sentences. */
const fixed = {
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
} as const;

/** Vietnamese. `year`: that of the brief's last day, which its sentences leave out. */
export function vietnamese(year: number): BriefWords {
  const when = (edtf: string): string => whenIn(edtf, year);
  const bare = (edtf: string): string => when(edtf).replace(/^ngày /, "");
  const full = (day: string): string => whenIn(day, 0).replace(/^ngày /, "");
  return {
    ...fixed,
    title: (since, until, scope) => {
      const narrowed = scopeText(scope);
      return `Báo cáo đàm phán ${dayText(`${since}/${until}`, fieldWords)}${narrowed === "" ? "" : `: ${narrowed}`}`;
    },
    intro: (since, until, by, scope) => {
      const narrowed = scopeText(scope);
      const what = by === "told" ? "những điều báo chí đưa tin" : "những điều hồ sơ ghi nhận thêm";
      const about = narrowed === "" ? "" : `, chỉ về ${narrowed}`;
      return `Báo cáo này tóm tắt ${what} từ ngày ${full(since)} đến ngày ${full(until)}${about}. Số ở mỗi câu dẫn tới nguồn ở cuối, kèm nguyên văn.`;
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
