const vi = {
  title: "Có gì mới",
  intro: "Hồ sơ khác trước ở những chỗ này, kể từ khi các trang mới được thêm vào.",
  since: "Kể từ",
  spans: { last: "lần xem trước", "1d": "1 ngày", "7d": "7 ngày", "30d": "30 ngày" },
  from: (moment: string) => `Tính từ ${moment}.`,
  first: "Đây là lần xem đầu tiên trên trình duyệt này; hãy chọn một khoảng khác.",
  none: "Không có gì thay đổi trong khoảng này.",
  noneHint: "Thêm trang mới, hoặc chọn một khoảng dài hơn.",
  seen: "Đánh dấu đã xem hết",
  pages: (n: number) => `${n} trang mới nói điều này`,
  isNew: "mới",
  nothing: "–",
  decided: "do quyết định",
};

const en: typeof vi = {
  title: "What is new",
  intro: "In this the record differs from before, since new pages came.",
  since: "Since",
  spans: { last: "the last visit", "1d": "1 day", "7d": "7 days", "30d": "30 days" },
  from: (moment) => `Counted from ${moment}.`,
  first: "This is the first visit with this browser; choose another span.",
  none: "Nothing has changed in this span.",
  noneHint: "Add new pages, or choose a longer span.",
  seen: "Mark all as seen",
  pages: (n) => `${n} new ${n === 1 ? "page tells" : "pages tell"} it`,
  isNew: "new",
  nothing: "–",
  decided: "by decision",
};

/** Words of the view of what has changed. */
export const changes = { vi, en };
