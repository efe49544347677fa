const vi = {
  title: "Các lần tiếp xúc theo thời gian",
  label: (contacts: number, from: string, to: string) =>
    `Biểu đồ: ${contacts} lần tiếp xúc từ ${from} đến ${to}, xếp theo làn. Danh sách bên dưới nêu từng lần.`,
  by: "Xếp làn theo",
  modes: { pair: "Cặp bên", kind: "Loại", level: "Cấp" },
  noLevel: "Chưa rõ cấp",
  noParties: "Chưa rõ các bên",
  others: (n: number) => `${n} nhóm khác`,
  doubtful: "Có thể trùng lần khác",
  undated: (n: number) => `${n} lần chưa rõ ngày không có trên biểu đồ.`,
  zoomIn: "Phóng to",
  zoomOut: "Thu nhỏ",
  whole: "Toàn bộ",
  earlier: "Lùi về trước",
  later: "Tới sau",
  keys: "kéo để đi, Ctrl và con lăn để phóng to",
  legend: "Chú giải",
  legendOpen: {
    onesided: "chỉ một phía nói",
    disputed: "các nguồn vênh nhau",
    due: "đã quá hạn, chưa rõ kết quả",
    doubtful: "có thể trùng lần khác",
    gap: "lần còn thiếu",
    pile: "nhiều lần, cao theo số lần",
  },
  windowed: (from: string, to: string) => `Danh sách theo biểu đồ: ${from} – ${to}`,
  table: "Bảng các làn",
  lane: "Làn",
  number: "Số lần",
  first: "Từ",
  last: "Đến",
  hide: "Ẩn biểu đồ",
  show: "Hiện biểu đồ",
  saved: {
    title: "Bộ lọc đã lưu",
    none: "Chưa lưu bộ lọc nào.",
    name: "Tên bộ lọc",
    save: "Lưu bộ lọc đang dùng",
    remove: (name: string) => `Xóa bộ lọc ${name}`,
    nothing: "Chọn điều kiện rồi mới lưu được.",
  },
};

const en: typeof vi = {
  title: "Contacts over time",
  label: (contacts, from, to) =>
    `Chart: ${contacts} contacts from ${from} to ${to} in lanes. The list below names each of them.`,
  by: "Lanes by",
  modes: { pair: "Parties", kind: "Kind", level: "Level" },
  noLevel: "No level known",
  noParties: "No parties known",
  others: (n) => `${n} other groups`,
  doubtful: "May be the same as another",
  undated: (n) => `${n} without a known day are not in the chart.`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "All",
  earlier: "Earlier",
  later: "Later",
  keys: "drag to move, Ctrl and the wheel to zoom",
  legend: "Legend",
  legendOpen: {
    onesided: "one side only says so",
    disputed: "reports disagree",
    due: "overdue, nothing heard",
    doubtful: "may be the same as another",
    gap: "one is missing",
    pile: "many, the taller the more",
  },
  windowed: (from, to) => `The list follows the chart: ${from} – ${to}`,
  table: "Table of the lanes",
  lane: "Lane",
  number: "Contacts",
  first: "From",
  last: "To",
  hide: "Hide the chart",
  show: "Show the chart",
  saved: {
    title: "Saved filters",
    none: "No filter is saved yet.",
    name: "Name of the filter",
    save: "Save the present filter",
    remove: (name) => `Delete the filter ${name}`,
    nothing: "Choose conditions first, then save them.",
  },
};

/** Words of the chart of lanes and of saved filters. */
export const lanes = { vi, en };

const takeAwayVi = {
  title: "Mang ra",
  why: "Những lần tiếp xúc khớp bộ lọc, trừ phần đánh dấu mật.",
  csv: "Bảng tính (CSV)",
  calendar: "Lịch (iCalendar)",
  lines: "Dữ liệu (JSON Lines)",
  linked: "Dữ liệu liên kết (JSON-LD)",
  parquet: "Dữ liệu cột (Parquet)",
  site: "Trang tĩnh để chia sẻ (ZIP)",
  feed: "Tin mới (Atom)",
  brief: "Báo cáo",
};

const takeAwayEn: typeof takeAwayVi = {
  title: "Take away",
  why: "The contacts that match the filter, without what is marked confidential.",
  csv: "Spreadsheet (CSV)",
  calendar: "Calendar (iCalendar)",
  lines: "Data (JSON Lines)",
  linked: "Linked data (JSON-LD)",
  parquet: "Columns of data (Parquet)",
  site: "A site to share (ZIP)",
  feed: "Feed of news (Atom)",
  brief: "Report",
};

/** Words of what leaves the record. */
export const takeAway = { vi: takeAwayVi, en: takeAwayEn };
