import type { AuditAction, AuditActor, AuditWay } from "../../schema/index.ts";
import type { ChainFault } from "../../store/audit-chain.ts";

/** Words of `parley audit`. */
export interface AuditLabels {
  readonly actions: Readonly<Record<AuditAction, string>>;
  readonly actors: Readonly<Record<AuditActor["by"], (name: string) => string>>;
  readonly ways: Readonly<Record<AuditWay, string>>;
  /** What stands before a value of the detail, where it is not called by its own name. */
  readonly details: Readonly<Record<string, string>>;
  readonly none: string;
  /** The chain is whole; `head`: hash of its last line. */
  readonly sound: (lines: number, head: string) => string;
  readonly broken: Readonly<Record<ChainFault["fault"], (n: number) => string>>;
  /** The hash that was remembered is none of the log's lines. */
  readonly forgotten: (head: string) => string;
}

const vi: AuditLabels = {
  actions: {
    "add-pages": "thêm bài",
    decide: "quyết định",
    undo: "hủy quyết định",
    "import-decisions": "nhập quyết định",
    "make-token": "tạo mã truy cập",
    "revoke-token": "thu hồi mã truy cập",
    backup: "sao lưu",
    restore: "khôi phục",
    reread: "đọc lại bài",
    "set-negotiations": "đổi danh sách đàm phán",
    follow: "theo dõi nguồn",
    "stop-following": "thôi theo dõi nguồn",
    "fetch-again": "lấy lại chỗ lỗi",
    "start-serving": "bắt đầu phục vụ",
    "stop-serving": "ngừng phục vụ",
    refuse: "bị từ chối",
  },
  actors: {
    own: () => "mã riêng của hồ sơ",
    token: (name) => `mã “${name}”`,
    user: (name) => name || "người dùng máy",
    nobody: () => "không rõ ai",
  },
  ways: { local: "máy này", api: "API", mcp: "MCP" },
  details: {
    act: "hình thức",
    by: "người quyết định",
    pages: "số bài",
    added: "số quyết định",
    changed: "thay đổi",
    failed: "lỗi",
    made: "sao lưu lúc",
    replaced: "thay nhật ký có mã băm",
    scope: "quyền",
    negotiations: "đàm phán",
    host: "máy",
    port: "cổng",
    from: "từ",
    method: "phương thức",
    code: "mã lỗi",
    status: "trạng thái",
    unnoted: "lần không ghi",
    every: "cách nhau (giây)",
    addresses: "số địa chỉ",
  },
  none: "Nhật ký kiểm tra chưa có dòng nào.",
  sound: (lines, head) => `Nhật ký nguyên vẹn: ${lines} dòng, dòng cuối ${head}.`,
  broken: {
    missing: (n) => `Nhật ký bị đứt: thiếu dòng trước dòng ${n}.`,
    detached: (n) => `Nhật ký bị đứt: dòng ${n} không nối tiếp dòng trước nó.`,
    changed: (n) => `Nhật ký bị đứt: dòng ${n} đã bị sửa.`,
  },
  forgotten: (head) => `Không dòng nào có mã băm ${head}: nhật ký đã bị cắt hoặc viết lại.`,
};

const en: AuditLabels = {
  actions: {
    "add-pages": "added pages",
    decide: "decided",
    undo: "took back a decision",
    "import-decisions": "took in decisions",
    "make-token": "made a token",
    "revoke-token": "revoked a token",
    backup: "took a backup",
    restore: "restored a backup",
    reread: "read pages again",
    "set-negotiations": "changed the negotiations",
    follow: "followed a source",
    "stop-following": "followed a source no longer",
    "fetch-again": "had failed addresses fetched again",
    "start-serving": "began to serve",
    "stop-serving": "ended serving",
    refuse: "was refused",
  },
  actors: {
    own: () => "the record's own token",
    token: (name) => `token “${name}”`,
    user: (name) => name || "a user of the machine",
    nobody: () => "somebody",
  },
  ways: { local: "this machine", api: "API", mcp: "MCP" },
  details: { replaced: "in place of the log that ended with", unnoted: "not noted" },
  none: "The audit log has no lines yet.",
  sound: (lines, head) => `The log is whole: ${lines} ${lines === 1 ? "line" : "lines"}, the last ${head}.`,
  broken: {
    missing: (n) => `The log is broken: lines are missing before line ${n}.`,
    detached: (n) => `The log is broken: line ${n} does not follow the one before it.`,
    changed: (n) => `The log is broken: line ${n} was changed.`,
  },
  forgotten: (head) => `No line has the hash ${head}: the log was cut or written anew.`,
};

export const auditLabels = { vi, en } as const;
