const vi = {
  title: "Báo cáo",
  language: "Ngôn ngữ của báo cáo",
  languages: { vi: "Tiếng Việt", en: "English" },
  span: "Khoảng thời gian",
  week: "7 ngày cuối",
  month: "30 ngày cuối",
  take: "Lấy về",
  html: "HTML",
  docx: "DOCX",
  print: "In",
  figures: "Tóm tắt",
  nothing: "Không có gì mới",
  sources: "Nguồn",
  back: "Trở lại chỗ dẫn",
  inRecord: "Mở trong hồ sơ",
  original: "Trang gốc",
  noOutlet: "không rõ báo",
};

const en: typeof vi = {
  title: "Report",
  language: "Language of the report",
  languages: { vi: "Tiếng Việt", en: "English" },
  span: "Span of days",
  week: "Last 7 days",
  month: "Last 30 days",
  take: "Take away",
  html: "HTML",
  docx: "DOCX",
  print: "Print",
  figures: "In short",
  nothing: "Nothing new",
  sources: "Sources",
  back: "Back to where it is cited",
  inRecord: "Open in the record",
  original: "Original page",
  noOutlet: "outlet unknown",
};

/** The words of the report's view. */
export const brief = { vi, en };
