import type { WorkerCounts } from "../../cluster/worker.ts";

/** Words of `parley add --queue`, `parley work` and `parley failed`. */
export interface QueueLabels {
  /** What became of the pages that were to be queued. */
  readonly queued: (counts: { queued: number; known: number; failed: number }) => string;
  /** More waits than the queue is to hold. */
  readonly waiting: string;
  /** What a worker did. */
  readonly worked: (counts: WorkerCounts) => string;
  readonly noFailures: string;
  readonly requeued: (count: number) => string;
  readonly dropped: (count: number) => string;
  readonly columns: Readonly<Record<"id" | "when" | "code" | "page" | "why", string>>;
}

const vi: QueueLabels = {
  queued: ({ queued, known, failed }) =>
    `${queued} trang đã vào hàng đợi, ${known} trang đã có trong hàng đợi, ${failed} trang lỗi.`,
  waiting: "Hàng đợi đã đầy: đang chờ các máy đọc bớt …",
  worked: ({ added, known, failed }) => `Đã đọc ${added} trang, ${known} trang đã có, ${failed} trang lỗi.`,
  noFailures: "Không có trang nào lỗi.",
  requeued: (count) => `Đã đưa ${count} trang trở lại hàng đợi.`,
  dropped: (count) => `Đã bỏ ${count} trang khỏi danh sách lỗi.`,
  columns: { id: "Số", when: "Lúc", code: "Lỗi", page: "Trang hoặc tệp", why: "Vì sao" },
};

const pages = (count: number): string => (count === 1 ? "1 page" : `${count} pages`);

const en: QueueLabels = {
  queued: ({ queued, known, failed }) =>
    `${pages(queued)} queued, ${known} already in the queue, ${failed} failed.`,
  waiting: "The queue is full: waiting until workers have read some of it …",
  worked: ({ added, known, failed }) => `${pages(added)} read, ${known} already there, ${failed} failed.`,
  noFailures: "No pages failed.",
  requeued: (count) => `${pages(count)} put into the queue again.`,
  dropped: (count) => `${pages(count)} taken off the list.`,
  columns: { id: "Number", when: "When", code: "Error", page: "Page or file", why: "Why" },
};

export const queueLabels = { vi, en } as const;
