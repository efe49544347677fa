import type { BackfillCounts } from "../../schema/index.ts";
import { plural } from "./plural.ts";

/** Words of `parley backfill`. */
export interface BackfillLabels {
  readonly columns: Readonly<
    Record<"file" | "state" | "records" | "kept" | "dropped" | "added" | "known" | "failed", string>
  >;
  readonly nothing: string;
  readonly finished: string;
  /** Part of the file that was read, 0 to 1; null where its size is not known. */
  readonly reading: (share: number | null) => string;
  readonly stopped: (share: number | null, reason: string) => string;
  /** By whose names pages are let through; nobody where there is no project. */
  readonly filter: (sides: readonly string[]) => string;
  readonly progress: (file: string, share: number | null, counts: BackfillCounts) => string;
  readonly done: (files: number, counts: BackfillCounts) => string;
  /** Tasks that were handed to workers, and those that the queue knew. */
  readonly queued: (queued: number, known: number) => string;
}

const percent = (share: number | null): string => (share === null ? "?" : `${Math.floor(100 * share)} %`);

const droppedOf = ({ dropped: { noPage, language, noParty } }: BackfillCounts): number =>
  noPage + language + noParty;

const vi: BackfillLabels = {
  columns: {
    file: "Tệp",
    state: "Tình trạng",
    records: "Bản ghi",
    kept: "Giữ",
    dropped: "Bỏ",
    added: "Mới",
    known: "Đã có",
    failed: "Lỗi",
  },
  nothing: "Chưa đọc kho lưu trữ nào; đọc bằng `parley backfill TỆP`.",
  finished: "xong",
  reading: (share) => `đã đọc ${percent(share)}`,
  stopped: (share, reason) => `dừng ở ${percent(share)}: ${reason}`,
  filter: (sides) =>
    sides.length === 0
      ? "Không có đàm phán nào trong hồ sơ dự án: mọi trang đều được giữ."
      : `Chỉ giữ trang có nêu: ${sides.join(", ")}.`,
  progress: (file, share, counts) =>
    `${file}: ${percent(share)}, ${counts.records} bản ghi, ${counts.kept} trang được giữ …`,
  done: (files, counts) =>
    `${files} tệp: ${counts.records} bản ghi, bỏ ${droppedOf(counts)}; ${counts.added} trang mới, ${counts.known} trang đã có, ${counts.failed} lỗi.`,
  queued: (queued, known) => `${queued} phần việc đã vào hàng đợi, ${known} đã có trong hàng đợi.`,
};

const en: BackfillLabels = {
  columns: {
    file: "File",
    state: "State",
    records: "Records",
    kept: "Kept",
    dropped: "Dropped",
    added: "New",
    known: "Known",
    failed: "Failed",
  },
  nothing: "No archive was read yet; `parley backfill FILE` reads one.",
  finished: "done",
  reading: (share) => `${percent(share)} read`,
  stopped: (share, reason) => `stopped at ${percent(share)}: ${reason}`,
  filter: (sides) =>
    sides.length === 0
      ? "The project has no negotiations: every page is kept."
      : `Only pages are kept that name: ${sides.join(", ")}.`,
  progress: (file, share, counts) =>
    `${file}: ${percent(share)}, ${plural(counts.records, "record")}, ${plural(counts.kept, "page")} kept …`,
  done: (files, counts) =>
    `${plural(files, "file")}: ${plural(counts.records, "record")}, ${droppedOf(counts)} dropped; ${plural(counts.added, "page")} added, ${counts.known} already there, ${counts.failed} failed.`,
  queued: (queued, known) => `${plural(queued, "task")} queued, ${known} already in the queue.`,
};

export const backfillLabels = { vi, en } as const;
