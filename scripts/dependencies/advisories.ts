import { spawnSync } from "node:child_process";

/** What the registry knows against the packages that users install; null where it did not answer, and why. */
export type Advisories =
  | { readonly asked: true; readonly found: readonly string[] }
  | { readonly asked: false; readonly why: string };

/** `npm audit` as it ended. */
export interface AuditRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface AuditReport {
  readonly error?: { readonly code?: string; readonly summary?: string };
  readonly message?: string;
  readonly statusCode?: number;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string; readonly via: readonly unknown[] }>
  >;
}

function parsed(text: string): AuditReport | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const GRAVE = new Set(["moderate", "high", "critical"]);

const titleOf = (via: readonly unknown[]): string =>
  via
    .map((one) =>
      typeof one === "object" && one !== null && "title" in one ? String(one.title) : `by way of ${one}`,
    )
    .join("; ");

/** Reads what `npm audit --json` printed. A registry that has no such service answers with an error, which is no pass. */
export function advisoriesFrom({ stdout, stderr, status }: AuditRun): Advisories {
  const report = parsed(stdout);
  if (!report?.vulnerabilities) {
    const answered = /\b([45]\d\d) [A-Z]/u.exec(`${stderr}\n${report?.message ?? ""}`)?.[1];
    const code = report?.statusCode ?? answered;
    return {
      asked: false,
      why: code ? `registry answers ${code}` : `npm audit ended with ${status ?? "a signal"}`,
    };
  }
  const found = Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => GRAVE.has(severity))
    .map(([name, { severity, range, via }]) => `${name} ${range}: ${severity}: ${titleOf(via)}`);
  return { asked: true, found };
}

/** How long the registry may take, in milliseconds. */
const PATIENCE = 60_000;

/** Asks the registry that npm is set to. Only names and versions of packages leave the machine. */
export function askAdvisories(): Advisories {
  const args = ["audit", "--omit=dev", "--audit-level=moderate", "--json"];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    encoding: "utf8",
    timeout: PATIENCE,
    shell: process.platform === "win32",
  });
  return advisoriesFrom({ status, stdout: stdout ?? "", stderr: stderr ?? "" });
}
