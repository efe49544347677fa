const vi = {
  button: "Trích dẫn",
  title: "Trích dẫn",
  format: "Dạng",
  formats: {
    text: "Văn bản",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    annotation: "Web Annotation",
  },
  content: "Nội dung trích dẫn",
  copy: "Sao chép",
  copied: "Đã sao chép.",
  notCopied: "Trình duyệt không cho sao chép; hãy chọn và sao chép bằng tay.",
  download: "Tải về",
  link: "Đường dẫn lâu dài",
  linkWhy: "Mở đúng chỗ này trong hồ sơ.",
  copyLink: "Sao chép đường dẫn",
  close: "Đóng",
};

const en: typeof vi = {
  button: "Cite",
  title: "Cite",
  format: "Format",
  formats: {
    text: "Text",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    annotation: "Web Annotation",
  },
  content: "The citation",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "The browser does not allow copying; select the text and copy it by hand.",
  download: "Download",
  link: "Lasting link",
  linkWhy: "Leads to this very place in the record.",
  copyLink: "Copy the link",
  close: "Close",
};

/** Words of the citation dialog. */
export const cite = { vi, en };
