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
  unknownVariable: (name) => `Không có thiết lập nào mang tên biến môi trường ${name}.`,
};

const en: ConfigLabels = {
  columns: { setting: "Setting", value: "Value", from: "From", commands: "For" },
  from: { "command line": "command line", environment: "environment", file: "file", default: "default" },
  unknownVariable: (name) => `The environment's ${name} is no setting of Parley.`,
};

export const configLabels = { vi, en } as const;
