import type { Decision, Rejection } from "../../schema/index.ts";
import { plural } from "./plural.ts";

/** What the command line says of decisions, in one language. */
export interface DecidingLabels {
  /** A decision is in the log; so many of another log are. */
  readonly decided: (id: string) => string;
  readonly importedDecisions: (counts: { added: number; known: number }) => string;
  /** What is done by a decision, as its line in the log begins. */
  readonly decisions: Readonly<Record<Decision["act"], string>>;
  readonly decisionStates: Readonly<Record<"undone" | "superseded", string>>;
  readonly contradicts: string;
  readonly dangling: string;
  /** In place of an outlet or page: somebody knew of it. */
  readonly byHand: string;
  /** Above the decisions that shape an entry. */
  readonly decidedBy: string;
  /** Who looked at an entry, how far, and how many of its reports have come since. */
  readonly reviewed: (state: string, by: string, day: string, unseen: number) => string;
  readonly confidential: string;
  readonly notConfidential: string;
  /** In lists: something that is kept out of exports. */
  readonly secret: string;
  /** A page, statement or contact that counts no more, and a page that counts again. */
  readonly counts: Readonly<Record<"rejected" | "taken", string>>;
  /** Why an id leads to no entry. */
  readonly rejected: (rejection: Rejection) => string;
}

const rejectionsEn = {
  contact: "Rejected",
  page: "Its page was rejected",
  note: "The note was taken back",
  version: "The newer version of its page no longer tells it",
  reading: "Its page, as it is read now, does not tell it",
} as const;

const en: DecidingLabels = {
  decided: (id) => `Decided (${id.slice(0, 12)}).`,
  importedDecisions: ({ added, known }) => `${plural(added, "decision")} added, ${known} already there.`,
  decisionStates: { undone: "taken back", superseded: "superseded" },
  contradicts: "contradicts",
  dangling: "no longer on record:",
  decisions: {
    merge: "one contact:",
    split: "apart:",
    correct: "correct",
    reject: "no contact:",
    confirm: "confirm",
    page: "page",
    role: "role of a line of",
    statement: "statement",
    enter: "entered by hand:",
    "review-page": "review of page",
    review: "review of",
    undo: "take back",
  },
  byHand: "entered by hand",
  decidedBy: "Decisions",
  reviewed: (state, by, day, unseen) =>
    `Review: ${state}, ${by}, ${day}${unseen === 0 ? "" : `; ${plural(unseen, "report")} since`}`,
  confidential: "confidential: kept out of exports",
  notConfidential: "not confidential",
  secret: "confidential",
  counts: { rejected: "counts no more", taken: "counts again" },
  rejected: ({ of, by, at, reason }) =>
    `${rejectionsEn[of]}${by === null ? "" : ` by ${by} on ${at?.slice(0, 10)}`}${reason === null ? "." : `: ${reason}`}`,
};

const rejectionsVi = {
  contact: "Đã bị loại",
  page: "Trang của mục này đã bị loại",
  note: "Ghi chép đã được rút lại",
  version: "Bản mới hơn của trang không còn kể mục này",
  reading: "Trang, theo cách đọc hiện nay, không kể mục này",
} as const;

const vi: DecidingLabels = {
  decided: (id) => `Đã ghi quyết định (${id.slice(0, 12)}).`,
  importedDecisions: ({ added, known }) => `${added} quyết định mới, ${known} quyết định đã có.`,
  decisionStates: { undone: "đã rút lại", superseded: "đã được thay thế" },
  contradicts: "mâu thuẫn với",
  dangling: "không còn trong hồ sơ:",
  decisions: {
    merge: "là một cuộc:",
    split: "tách riêng:",
    correct: "sửa",
    reject: "loại bỏ",
    confirm: "xác nhận",
    page: "trang",
    role: "vai trò của một dòng trong",
    statement: "phát ngôn",
    enter: "ghi tay:",
    "review-page": "đánh dấu trang",
    review: "đánh dấu",
    undo: "rút lại",
  },
  byHand: "ghi tay",
  decidedBy: "Quyết định",
  reviewed: (state, by, day, unseen) =>
    `Xem xét: ${state}, ${by}, ${day}${unseen === 0 ? "" : `; thêm ${unseen} tin từ đó`}`,
  confidential: "mật: không đưa vào bản xuất",
  notConfidential: "không mật",
  secret: "mật",
  counts: { rejected: "không còn tính", taken: "tính lại" },
  rejected: ({ of, by, at, reason }) =>
    `${rejectionsVi[of]}${by === null ? "" : `: ${by}, ngày ${at?.slice(0, 10)}`}${reason === null ? "." : ` (${reason})`}`,
};

/** By language. */
export const decidingLabels = { en, vi } as const;
