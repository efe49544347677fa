// What `npm start` and `npm test` need before Parley itself can run. Plain Node without dependencies: on a fresh
// clone there are none yet. Each step looks first whether it is needed, so that the second time is quick.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sbomText } from "./sbom.mjs";

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const at = (...parts) => join(root, ...parts);
const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a program in the clone; its output goes to standard error, so that standard output stays the result's. */
function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  return done.status === 0;
}

/** Ends with a plain sentence and what to do. */
function giveUp(sentence, hint) {
  say(`parley: ${sentence}\n        ${hint}`);
  process.exit(1);
}

export function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20)
    giveUp(
      `This is Node ${process.versions.node}; Parley needs Node 20 or newer.`,
      "Install it from https://nodejs.org.",
    );
}

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** True when every package that the lock file names is installed in that version; those of other platforms may be absent. */
function dependenciesCurrent() {
  const installed = at("node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const have = readJson(installed).packages;
  const wanted = Object.entries(readJson(at("package-lock.json")).packages);
  return wanted.every(([path, { version, optional }]) => {
    if (path === "") return true;
    return have[path] ? have[path].version === version : optional === true;
  });
}

/** Installs the packages of the lock file where they are missing or others. */
export function ensureDependencies() {
  if (dependenciesCurrent()) return;
  say("Installing the packages that Parley needs (npm ci) …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"])) {
    giveUp(
      "The packages could not be installed.",
      "Check the network and the messages above, then run the same command again.",
    );
  }
}

const BUILT_FROM = [
  "src",
  "web",
  "docs",
  "scripts/site",
  "scripts/sbom.mjs",
  "scripts/template.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vite.config.ts",
];
/** Beside the packages and not in dist: it is no part of what is shipped. */
const CACHE = at("node_modules", ".cache", "parley");
const STAMP = join(CACHE, "built");

function* filesUnder(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name));
    else if (entry.isFile()) yield join(path, entry.name);
  }
}

/** Digest of files and folders, by content: times change with every clone. */
function digestOf(names) {
  const hash = createHash("sha256");
  for (const name of names) {
    const files = /\./.test(name) ? [at(name)].filter(existsSync) : filesUnder(at(name));
    for (const file of files)
      hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

const isBuilt = (digest) =>
  existsSync(at("dist", "cli", "main.js")) &&
  existsSync(at("dist", "web", "index.html")) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, "utf8") === digest;

/** What the template of new records is made from. */
const TEMPLATE_FROM = ["src/store", "scripts/template.ts", "package-lock.json"];

/** Puts the template of new records into dist/; it takes seconds to make and rarely changes, so it is kept. */
function placeTemplate(target, tool) {
  const kept = join(CACHE, `template-${digestOf(TEMPLATE_FROM)}`);
  if (!existsSync(kept)) {
    const draft = `${kept}.new`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    tool("tsx/dist/cli.mjs", at("scripts", "template.ts"), draft);
    renameSync(draft, kept);
  }
  cpSync(kept, target, { recursive: true });
}

/** Builds dist/ anew, beside its place: nothing stays of sources that are gone, and a failed build leaves the old one. */
function build() {
  const digest = digestOf(BUILT_FROM);
  const draft = at("dist.new");
  rmSync(draft, { recursive: true, force: true });
  const tool = (name, ...args) => {
    if (run(process.execPath, [at("node_modules", name), ...args])) return;
    rmSync(draft, { recursive: true, force: true });
    giveUp("Parley could not be built.", "See the messages above.");
  };
  tool("typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", draft);
  placeTemplate(join(draft, "store"), tool);
  tool("vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", join(draft, "web"));
  tool("tsx/dist/cli.mjs", at("scripts", "site", "build.ts"), join(draft, "docs"));
  writeFileSync(join(draft, "sbom.cdx.json"), sbomText());
  // npm links the command to this file and makes it executable once only, at installing.
  chmodSync(join(draft, "cli", "main.js"), 0o755);
  rmSync(STAMP, { force: true });
  rmSync(at("dist"), { recursive: true, force: true });
  renameSync(draft, at("dist"));
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, digest);
}

/** Builds where the sources are others than those that dist/ was built from. */
export function ensureBuild() {
  if (isBuilt(digestOf(BUILT_FROM))) return;
  say("Building …");
  build();
}

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const pathFolders = () =>
  (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":").filter((folder) => folder !== "");

const hasChromium = () =>
  CHROMIUM_NAMES.some((name) => pathFolders().some((folder) => existsSync(join(folder, name))));

/** Debian keeps the server's programs of each version in a folder of its own, outside of PATH. */
const DEBIAN_POSTGRES = "/usr/lib/postgresql";

function hasPostgres() {
  const versions = existsSync(DEBIAN_POSTGRES) ? readdirSync(DEBIAN_POSTGRES) : [];
  const folders = [...versions.map((version) => join(DEBIAN_POSTGRES, version, "bin")), ...pathFolders()];
  return folders.some((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

const debianAsRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

const hasNats = () =>
  [...pathFolders(), "/usr/sbin"].some((folder) => existsSync(join(folder, "nats-server")));

/** A program that tests need: installed on Debian as root, otherwise named, and the tests say that they skip. */
function ensureProgram({ isThere, name, debianPackage, tests }) {
  if (isThere()) return;
  if (debianAsRoot()) {
    say(`Installing ${name} for the ${tests} (apt-get) …`);
    const quiet = ["-qq", "-y", "--no-install-recommends"];
    if (run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", ...quiet, debianPackage])) return;
  }
  say(
    `${name} is missing: the ${tests} will be skipped. Install the package \`${debianPackage}\` to run them.`,
  );
}

/** The programs that `npm test` needs besides the packages of npm. */
export function ensureTestPrograms() {
  const chromium = { name: "Chromium", debianPackage: "chromium", tests: "browser tests" };
  ensureProgram({ ...chromium, isThere: hasChromium });
  const postgres = { name: "PostgreSQL", debianPackage: "postgresql", tests: "tests of records on a server" };
  ensureProgram({ ...postgres, isThere: hasPostgres });
  const nats = { name: "NATS", debianPackage: "nats-server", tests: "tests of queues" };
  ensureProgram({ ...nats, isThere: hasNats });
}
