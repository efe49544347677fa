import type { Origin } from "../../config/types.ts";

/** Words of `parley config`, and of what long-running commands say of their settings. */
export interface ConfigLabels {
  readonly columns: {
    readonly setting: string;
    readonly value: string;
    readonly from: string;
    readonly commands: string;
  };
  readonly from: Readonly<Record<Origin["from"], string>>;
  /** Default values that are told in words, in place of those of the help text. */
  readonly usual: Readonly<Record<string, string>>;
  /** A variable that looks like one of Parley's and is none. */
  readonly unknownVariable: (name: string) => string;
}

const vi: ConfigLabels = {
  columns: { setting: "Thiết lập", value: "Giá trị", from: "Lấy từ", commands: "Dùng cho" },
  from: {
    "command line": "dòng lệnh",
    environment: "biến môi trường",
    file: "tệp",
    default: "mặc định",
  },
  usual: {
    "127.0.0.1, this machine alone": "127.0.0.1, chỉ máy này",
    recognised: "tự nhận ra",
    "text on a terminal, else json": "text khi có người xem, không thì json",
    "warn on a terminal, else info": "warn khi có người xem, không thì info",
    nowhere: "không mở",
    "as it is": "giữ nguyên",
    "parley.json in the record's folder": "parley.json trong thư mục hồ sơ",
  },
  unknownVariable: (name) => `Không có thiết lập nào mang tên biến môi trường ${name}.`,
};

const en: ConfigLabels = {
  columns: { setting: "Setting", value: "Value", from: "From", commands: "For" },
  from: { "command line": "command line", environment: "environment", file: "file", default: "default" },
  usual: {},
  unknownVariable: (name) => `The environment's ${name} is no setting of Parley.`,
};

export const configLabels = { vi, en } as const;
