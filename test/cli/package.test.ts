import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "parley-package-"));
const app = join(folder, "app");
const page = join(app, "page.txt");

const PAGE = `Ông Putin và ông Zelensky điện đàm

(Bến Cảng) - Ngày 3/2/2025, Điện Kremlin cho biết Tổng thống Nga Vladimir Putin và Tổng thống Ukraine Volodymyr Zelensky đã điện đàm.
`;

/** Runs a program and gives its output; a failure shows what it wrote. */
function run(command: string, args: readonly string[], cwd = app): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/**
 * Installs the tarball into the empty folder. A fresh cache lacks what npm needs to do so without the network;
 * then the tarball is unpacked as npm would, beside links to the packages of this clone.
 */
function install(tarball: string): void {
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", ["install", ...quiet, tarball], { cwd: app });
  if (status === 0) return;
  const modules = join(app, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(join(modules, "parley"), { recursive: true });
  run("tar", ["-xzf", tarball, "-C", join(modules, "parley"), "--strip-components=1"]);
  for (const name of readdirSync(join(root, "node_modules")).filter((each) => !each.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  mkdirSync(join(modules, ".bin"));
  chmodSync(join(modules, "parley", "dist", "cli", "main.js"), 0o755);
  symlinkSync(join("..", "parley", "dist", "cli", "main.js"), join(modules, ".bin", "parley"));
}

beforeAll(() => {
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", private: true, type: "module" }));
  writeFileSync(page, PAGE);
  run(process.execPath, ["scripts/build.mjs"], root);
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
  install(join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? ""));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package, installed into an empty folder", () => {
  const inside = (path: string): boolean => existsSync(join(app, "node_modules", "parley", path));

  it("holds the program, the web app, the types and the samples, and no sources or tests", () => {
    const wanted = [
      "dist/cli/main.js",
      "dist/index.js",
      "dist/index.d.ts",
      "dist/web/index.html",
      "samples",
      "LICENSE",
      "README.md",
    ];
    expect(wanted.filter((path) => !inside(path))).toEqual([]);
    expect(["src", "test", "scripts", "web"].filter(inside)).toEqual([]);
    const store = readdirSync(join(app, "node_modules", "parley", "dist", "store"));
    expect(store.filter((name) => name.startsWith("template-"))).toHaveLength(1);
  });

  it("gives the command", () => {
    const parley = join(app, "node_modules", ".bin", "parley");
    expect(run(parley, ["--version"])).toMatch(/^\d+\.\d+\.\d+\n$/);
    const reading = JSON.parse(run(parley, ["read", "--json", page]));
    expect(reading).toMatchObject({ page: { source: page, language: "vi" } });
  });

  it("gives the library", () => {
    const script = `
      import { readPage } from "parley";
      import { readFileSync } from "node:fs";
      console.log(readPage({ bytes: readFileSync("page.txt"), source: "page.txt" }).page.kind);`;
    expect(run(process.execPath, ["--input-type=module", "-e", script])).toBe("text\n");
  });

  it("gives types that a strict program compiles with", () => {
    const program = `import { readPage, type Reading } from "parley";
      const reading: Reading = readPage({ bytes: new Uint8Array(), source: "a" });
      export const day: string | undefined = reading.article.published?.value;
      // @ts-expect-error A reading has no such field.
      export const nothing = reading.nonsense;`;
    writeFileSync(join(app, "use.ts"), program);
    const options = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      skipLibCheck: true,
      types: [],
    };
    writeFileSync(
      join(app, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["use.ts"] }),
    );
    run(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", app]);
  });
});

describe("npm start", { timeout: 300_000 }, () => {
  const start = (args: readonly string[], cwd: string) =>
    spawnSync(process.execPath, [join(root, "scripts", "start.mjs"), ...args], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "" },
    });

  it("--once PATH adds to ./parley-record and ends after printing the timeline", () => {
    const cwd = mkdtempSync(join(folder, "start-"));
    const first = start(["--once", page], cwd);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stdout).toMatch(/^Day +Kind/);
    expect(first.stderr).toMatch(/1 page added, 0 already there/);
    expect(readdirSync(cwd)).toEqual(["parley-record"]);
    expect(start(["--once", page], cwd).stderr).toMatch(/0 pages added, 1 already there/);
  });

  it("--once without a path shows the samples in a record of their own", () => {
    const cwd = mkdtempSync(join(folder, "start-"));
    const { status, stdout } = start(["--once"], cwd);
    expect(status).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(5);
    expect(readdirSync(cwd)).toEqual(["parley-record-samples"]);
  });

  it("refuses options that it does not know", () => {
    expect(start(["--twice"], app).status).toBe(2);
  });
});
