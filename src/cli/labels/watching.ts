import type { WatchForm } from "../../schema/index.ts";
import type { WatchCounts } from "../../watch/index.ts";

/** Words of `parley watch`. */
export interface WatchLabels {
  readonly forms: Readonly<Record<WatchForm, string>>;
  readonly columns: Readonly<
    Record<"address" | "form" | "articles" | "failing" | "last" | "next" | "why" | "tries", string>
  >;
  readonly nothingFollowed: string;
  readonly nothingFailed: string;
  readonly never: string;
  /** In place of the next time: it is asked no more. */
  readonly over: string;
  readonly stopped: (address: string) => string;
  /** Behind the address of something that moved. */
  readonly moved: (address: string) => string;
  /** The feeds that a followed page declares. */
  readonly feeds: (page: string, feeds: readonly string[]) => string;
  readonly following: (count: number) => string;
  readonly progress: (counts: WatchCounts) => string;
  readonly done: (counts: WatchCounts) => string;
}

const vi: WatchLabels = {
  forms: { feed: "nguồn tin", sitemap: "sơ đồ trang", index: "danh mục sơ đồ", page: "trang" },
  columns: {
    address: "Địa chỉ",
    form: "Loại",
    articles: "Số bài",
    failing: "Lỗi",
    last: "Lần cuối",
    next: "Lần tới",
    why: "Vì sao",
    tries: "Số lần",
  },
  nothingFollowed: "Chưa theo dõi địa chỉ nào; thêm bằng `parley watch ĐỊA_CHỈ`.",
  nothingFailed: "Không có địa chỉ nào lỗi.",
  never: "chưa",
  over: "thôi",
  stopped: (address) => `Không theo dõi ${address} nữa. Các trang đã lấy vẫn còn.`,
  moved: (address) => `đã chuyển đến ${address}`,
  feeds: (page, feeds) => `${page} có nguồn tin: ${feeds.join(" ")}. Theo dõi nguồn tin thì không sót bài.`,
  following: (count) => `Đang theo dõi ${count} địa chỉ. Ctrl-C để dừng.`,
  progress: ({ added, queued, unchanged, failed }) =>
    `${added + queued} bài mới, ${unchanged} không đổi, ${failed} lỗi …`,
  done: ({ added, queued, known, unchanged, failed }) =>
    `Đã lấy ${added + queued} bài mới hoặc bài sửa, ${known} bài đã có, ${unchanged} không đổi, ${failed} lỗi.`,
};

const en: WatchLabels = {
  forms: { feed: "feed", sitemap: "sitemap", index: "sitemaps", page: "page" },
  columns: {
    address: "Address",
    form: "Is",
    articles: "Articles",
    failing: "Failing",
    last: "Last",
    next: "Next",
    why: "Why",
    tries: "Tries",
  },
  nothingFollowed: "Nothing is followed; `parley watch ADDRESS` follows a feed, a sitemap or a page.",
  nothingFailed: "No address failed.",
  never: "never",
  over: "no more",
  stopped: (address) => `${address} is followed no longer. Its pages stay.`,
  moved: (address) => `moved to ${address}`,
  feeds: (page, feeds) =>
    `${page} declares feeds: ${feeds.join(" ")}. Follow one of these instead, and no article is missed.`,
  following: (count) => `Following ${count === 1 ? "1 address" : `${count} addresses`}. Ctrl-C ends it.`,
  progress: ({ added, queued, unchanged, failed }) =>
    `${added + queued} new, ${unchanged} unchanged, ${failed} failed …`,
  done: ({ added, queued, known, unchanged, failed }) =>
    `${added + queued} new or changed articles, ${known} already there, ${unchanged} unchanged, ${failed} failed.`,
};

export const watchLabels = { vi, en } as const;
