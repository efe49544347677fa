import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { advisoriesFrom } from "../../scripts/dependencies/advisories.ts";
import { allowed } from "../../scripts/dependencies/allowed.ts";
import { type LockFile, lockFaults, packageName } from "../../scripts/dependencies/lock.ts";

const root = new URL("../../", import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(new URL(name, root), "utf8"));

const sound = {
  version: "1.2.3",
  integrity: `sha512-${"A".repeat(86)}==`,
  license: "MIT",
} as const;

const lockOf = (change: object, name = "some"): LockFile => ({
  lockfileVersion: 3,
  packages: { "": {}, [`node_modules/${name}`]: { ...sound, ...change } },
});

const faultsOf = (change: object, name?: string) => lockFaults(lockOf(change, name), {}, allowed);

describe("the lock file", () => {
  test("of this project has no faults", () => {
    expect(lockFaults(readJson("package-lock.json"), readJson("package.json"), allowed)).toEqual([]);
  });

  const good: readonly [string, object, string?][] = [
    ["without an address", {}],
    ["from a registry", { resolved: "https://registry.example/some/-/some-1.2.3.tgz" }],
    ["of a version before a release", { version: "1.2.3-rc.1" }],
    ["with a choice of licences", { license: "(GPL-3.0-or-later OR MIT)" }],
    ["with two licences", { license: "(MIT AND Zlib)" }],
    ["of development under the MPL", { license: "MPL-2.0", dev: true }],
    ["that may run its script", { hasInstallScript: true }, "esbuild"],
  ];
  test.each(good)("takes a package %s", (_, change, name) => {
    expect(faultsOf(change, name)).toEqual([]);
  });

  const bad: readonly [string, object, RegExp, string?][] = [
    ["from a repository", { resolved: "git+ssh://git@host.example/some.git#1" }, /not come from a registry/u],
    ["over plain http", { resolved: "http://registry.example/some-1.2.3.tgz" }, /not come from a registry/u],
    ["from a file", { resolved: "file:../some.tgz" }, /not come from a registry/u],
    ["that is a link", { link: true }, /is a link/u],
    ["without a digest", { integrity: undefined }, /no SHA-512/u],
    ["with a weak digest", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }, /no SHA-512/u],
    ["without a version", { version: undefined }, /no version/u],
    ["that runs a script", { hasInstallScript: true }, /runs a script/u],
    ["without a licence", { license: undefined }, /licence none/u],
    ["under a licence of its own", { license: "GPL-3.0-only" }, /licence GPL-3.0-only/u],
    ["for users under the MPL", { license: "MPL-2.0" }, /licence MPL-2.0/u],
    ["of which one part is not free", { license: "(MIT AND SSPL-1.0)" }, /SSPL-1.0/u],
    ["that reports", {}, /reports how it is used/u, "@sentry/node"],
  ];
  test.each(bad)("refuses a package %s", (_, change, fault, name) => {
    expect(faultsOf(change, name)).toEqual([expect.stringMatching(fault)]);
  });

  test("belongs to a package.json that names exact versions", () => {
    const versions = [
      "^1.2.3",
      "~1.2.3",
      "latest",
      "*",
      "1.x",
      "git+https://host.example/a.git",
      "file:../a",
    ];
    for (const version of versions)
      expect(lockFaults(lockOf({}), { dependencies: { some: version } }, allowed)).toHaveLength(1);
    expect(lockFaults(lockOf({}), { devDependencies: { some: "1.2.3" } }, allowed)).toEqual([]);
    expect(lockFaults({ ...lockOf({}), lockfileVersion: 2 }, {}, allowed)).toHaveLength(1);
  });
});

describe("what the registry says", () => {
  const report = (severity: string) =>
    JSON.stringify({
      vulnerabilities: { some: { severity, range: "<2", via: [{ title: "Takes too long" }, "other"] } },
    });

  test("is told where it is moderate or worse", () => {
    expect(advisoriesFrom({ status: 1, stdout: report("high"), stderr: "" })).toEqual({
      asked: true,
      found: ["some <2: high: Takes too long; by way of other"],
    });
    expect(advisoriesFrom({ status: 0, stdout: report("low"), stderr: "" })).toEqual({
      asked: true,
      found: [],
    });
  });

  test("is no pass where it says nothing", () => {
    const refused = JSON.stringify({ message: "405 Method Not Allowed - POST https://registry.example/x" });
    const answers = [
      { status: 1, stdout: refused, stderr: "" },
      { status: 1, stdout: "", stderr: "npm warn audit 405 Method Not Allowed" },
      { status: null, stdout: "", stderr: "" },
      { status: 1, stdout: "{", stderr: "network" },
    ];
    expect(answers.map(advisoriesFrom)).toEqual([
      { asked: false, why: "registry answers 405" },
      { asked: false, why: "registry answers 405" },
      { asked: false, why: "npm audit ended with a signal" },
      { asked: false, why: "npm audit ended with 1" },
    ]);
  });
});

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly unknown[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

describe("the bill of materials", () => {
  const make = (): string =>
    execFileSync(process.execPath, [fileURLToPath(new URL("scripts/sbom.mjs", root))], { encoding: "utf8" });
  const text = make();
  const bom = JSON.parse(text);
  const components: readonly Component[] = bom.components;
  const lock: LockFile = readJson("package-lock.json");
  const ofWeb = components.filter(({ properties }) => properties !== undefined);

  test("is the same each time it is made", () => {
    expect(make()).toBe(text);
    expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1 });
    expect(text).not.toMatch(/timestamp|serialNumber/u);
  });

  test("lists exactly the packages that users install, with version, address and hash", () => {
    const shipped = Object.entries(lock.packages)
      .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
      .map(([path, { version, integrity }]) => {
        const hash = Buffer.from(integrity?.slice("sha512-".length) ?? "", "base64").toString("hex");
        const purl = `pkg:npm/${packageName(path).replace("@", "%40")}@${version}`;
        return `${path} ${purl} SHA-512 ${hash}`;
      });
    const listed = components
      .filter(({ properties }) => properties === undefined)
      .map((one) => `${one["bom-ref"]} ${one.purl} ${one.hashes[0]?.alg} ${one.hashes[0]?.content}`);
    expect(listed.sort()).toEqual(shipped.sort());
    for (const { licenses } of components) expect(licenses).toHaveLength(1);
  });

  test("lists what is put into the web app besides", () => {
    const named = readdirSync(new URL("web/", root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .flatMap((entry) => [
        ...readFileSync(`${entry.parentPath}/${entry.name}`, "utf8").matchAll(
          /(?:from|import\()\s*"((?:@[\w-]+\/)?[a-z][\w-]*)[^"]*"/gu,
        ),
      ])
      .map(([, name]) => name);
    const names = components.map(({ name }) => name);
    expect(new Set(named).size).toBeGreaterThan(1);
    for (const name of new Set(named)) expect(names).toContain(name);
    expect(ofWeb.map(({ name }) => name)).toEqual(expect.arrayContaining(["preact", "d3-scale"]));
  });

  test("says of each what it needs, of what is listed", () => {
    const refs = new Set(["parley", ...components.map((one) => one["bom-ref"])]);
    const needed: { ref: string; dependsOn: string[] }[] = bom.dependencies;
    expect(new Set(needed.map(({ ref }) => ref))).toEqual(refs);
    for (const { dependsOn } of needed) for (const ref of dependsOn) expect(refs).toContain(ref);
    const own = Object.keys(readJson("package.json").dependencies).map((name) => `node_modules/${name}`);
    expect(needed.find(({ ref }) => ref === "parley")?.dependsOn).toEqual(own.sort());
  });
});
