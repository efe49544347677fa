const vi = {
  title: "Nguồn tin",
  intro:
    "Các tòa soạn và hãng tin có trong hồ sơ: bao nhiêu trang, bao nhiêu tự viết, ai đưa tin trước, tin nào chỉ mình họ có.",
  none: "Chưa có nguồn tin nào.",
  chart: "Trang tự viết và trang lấy lại",
  name: "Tòa soạn, hãng tin",
  pages: "Trang",
  original: "Tự viết",
  taken: "Lấy lại",
  given: "Được lấy lại",
  first: "Đưa trước tiên",
  alone: "Chỉ mình có",
  days: "Từ – đến",
  showAll: (n: number) => `Hiện cả ${n} nguồn`,
};

const en: typeof vi = {
  title: "Sources",
  intro:
    "The outlets and agencies on record: how many pages, how many of their own, who was first, what nobody else reports.",
  none: "No sources yet.",
  chart: "Pages of their own and pages taken from others",
  name: "Outlet or agency",
  pages: "Pages",
  original: "Own",
  taken: "Taken",
  given: "Taken by others",
  first: "First with",
  alone: "Alone with",
  days: "From – to",
  showAll: (n) => `Show all ${n} sources`,
};

/** Words of the view of outlets and agencies. */
export const sources = { vi, en };
