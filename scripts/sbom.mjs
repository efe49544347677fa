// The packages that Parley ships with, as CycloneDX 1.5 (ECMA-424), from the lock file alone: the same lock file gives the
// same bytes, without a clock, a network or installed packages. npm's own `npm sbom --omit=dev` is not used: of npm 11.19
// it leaves out packages that are needed at run time and by the tests as well (zod, pg-protocol, debug …).
// Usage: npm run sbom [file]
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = "node_modules/";

/** "node_modules/a/node_modules/@b/c" → "@b/c". An alias tells its own name. */
const nameOf = (path, entry) => entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

const purlOf = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** Packages whose code stands in the web app's own files, where the build puts it; npm installs them for no user. */
export const bundled = ["@observablehq/plot", "preact"];

/** Paths of the packages that are installed for users: what only development needs is left out. */
export const installedPaths = (lock) =>
  Object.keys(lock.packages).filter((path) => {
    const { dev, devOptional } = lock.packages[path];
    return path !== "" && !dev && !devOptional;
  });

/** Paths of some packages and of all that these need. */
function withNeeded(lock, names) {
  const paths = new Set(names.map((name) => FOLDER + name));
  for (const path of paths) {
    const { dependencies = {} } = lock.packages[path];
    for (const name of Object.keys(dependencies)) {
      const needed = found(lock.packages, path, name);
      if (needed !== null) paths.add(needed);
    }
  }
  return paths;
}

/** "sha512-…" in base64, as npm writes it, in hexadecimal. */
function hashesOf(integrity) {
  const found = /^sha512-([A-Za-z0-9+/=]{88})$/.exec(integrity ?? "");
  return found ? [{ alg: "SHA-512", content: Buffer.from(found[1], "base64").toString("hex") }] : [];
}

function licencesOf(license) {
  if (!license) return [];
  return /[ ()]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** Where a package finds another one: in its own folder, else in those around it, as Node looks for it. */
function found(packages, from, name) {
  for (let folder = from; ; ) {
    const path = folder === "" ? FOLDER + name : `${folder}/${FOLDER}${name}`;
    if (packages[path]) return path;
    if (folder === "") return null;
    const outer = folder.lastIndexOf(`/${FOLDER}`);
    folder = outer < 0 ? "" : folder.slice(0, outer);
  }
}

function neededBy(lock, path, shipped) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = lock.packages[path];
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const paths = names.map((name) => found(lock.packages, path, name));
  return [...new Set(paths.filter((each) => each !== null && shipped.has(each)))].sort();
}

/** Two copies of one version lie at two paths, and are one component each. */
const refOf = (path) => path || "parley";

const componentOf = (lock, path, installed) => {
  const entry = lock.packages[path];
  const name = nameOf(path, entry);
  return {
    type: "library",
    "bom-ref": refOf(path),
    name,
    version: entry.version,
    scope: entry.optional ? "optional" : "required",
    hashes: hashesOf(entry.integrity),
    licenses: licencesOf(entry.license),
    purl: purlOf(name, entry.version),
    ...(installed.has(path) ? {} : { properties: [{ name: "parley:part", value: "web app" }] }),
  };
};

/** The bill of materials of a lock file (version 3). */
export function sbomOf(lock) {
  const { name, version, license } = lock.packages[""];
  const installed = new Set(installedPaths(lock));
  const paths = [...new Set([...installed, ...withNeeded(lock, bundled)])].sort();
  const shipped = new Set(paths);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": refOf(""),
        name,
        version,
        licenses: licencesOf(license),
        purl: purlOf(name, version),
      },
    },
    components: paths.map((path) => componentOf(lock, path, installed)),
    dependencies: ["", ...paths].map((path) => ({
      ref: refOf(path),
      dependsOn: neededBy(lock, path, shipped).map(refOf),
    })),
  };
}

/** The bill of materials of this project, as the bytes of its file. */
export const sbomText = () =>
  `${JSON.stringify(sbomOf(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"))), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (file === undefined) process.stdout.write(sbomText());
  else writeFileSync(file, sbomText());
}
