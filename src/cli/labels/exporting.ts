import type { Format } from "../../export/formats.ts";
import type { MadeSite } from "../../export/site/index.ts";
import { plural } from "./plural.ts";
import { sizeEn, sizeVi } from "./size.ts";

/** What the command line says of exports, in one language. */
export interface ExportLabels {
  /** So many items are in a file of so many bytes. */
  readonly written: (items: number, file: string, bytes: number) => string;
  readonly writing: (items: number) => string;
  /** So many files of a site are written; it stands in a folder now. */
  readonly filed: (files: number) => string;
  readonly site: (folder: string, made: MadeSite) => string;
  /** So many items are not in it, since the format has no words for them. */
  readonly leftOut: (items: number, format: Format) => string;
}

/** English and Vietnamese. */
export const exportLabels = {
  en: {
    written: (items, file, bytes) => `${plural(items, "item")} written to ${file} (${sizeEn(bytes)}).`,
    writing: (items) => `${plural(items, "item")} written …`,
    filed: (files) => `${plural(files, "file")} written …`,
    site: (folder, { files, entries, pages }) =>
      `${plural(entries, "contact")} and ${plural(pages, "page")} are in ${folder} now (${plural(files, "file")}); open index.html.`,
    leftOut: (items, format) =>
      `${plural(items, "item")} left out: ${format === "ics" ? "no day is known" : "no day or no code is known"}.`,
  },
  vi: {
    written: (items, file, bytes) => `Đã ghi ${items} mục vào ${file} (${sizeVi(bytes)}).`,
    writing: (items) => `Đã ghi ${items} mục …`,
    filed: (files) => `Đã ghi ${files} tệp …`,
    site: (folder, { files, entries, pages }) =>
      `${entries} lần tiếp xúc và ${pages} trang báo đã ở trong ${folder} (${files} tệp); mở index.html.`,
    leftOut: (items, format) =>
      `Bỏ qua ${items} mục: ${format === "ics" ? "không rõ ngày" : "không rõ ngày hoặc không có mã"}.`,
  },
} as const satisfies Readonly<Record<"en" | "vi", ExportLabels>>;
