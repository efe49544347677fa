import type { TokenScope } from "../../schema/index.ts";

/** Words of `parley token` and of what `parley serve` says of the token. */
export interface TokenLabels {
  readonly scopes: Readonly<Record<TokenScope, string>>;
  /** Told on a terminal, above the token itself. */
  readonly made: (name: string, scope: string) => string;
  readonly revoked: (name: string) => string;
  readonly none: string;
  readonly columns: { readonly name: string; readonly scope: string; readonly made: string };
}

const vi: TokenLabels = {
  scopes: { read: "chỉ đọc", write: "đọc và ghi", admin: "toàn quyền" },
  made: (name, scope) => `Mã truy cập “${name}” (${scope}). Hãy lưu lại ngay: mã chỉ hiện một lần này.`,
  revoked: (name) => `Đã thu hồi mã truy cập “${name}”.`,
  none: "Chưa có mã truy cập nào; tạo bằng `parley token make TÊN`.",
  columns: { name: "Tên", scope: "Quyền", made: "Tạo lúc" },
};

const en: TokenLabels = {
  scopes: { read: "reading only", write: "reading and writing", admin: "everything" },
  made: (name, scope) => `The token “${name}” (${scope}). Keep it now: it is told this once.`,
  revoked: (name) => `The token “${name}” opens nothing any more.`,
  none: "No tokens have been made; `parley token make NAME` makes one.",
  columns: { name: "Name", scope: "Opens", made: "Made" },
};

export const tokenLabels = { vi, en } as const;
