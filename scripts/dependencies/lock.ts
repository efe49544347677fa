/** A package as the lock file (version 3) tells it. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The parts of package.json that name packages. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What may be in the lock file besides what every package must be. */
export interface Allowed {
  /** Packages that run a script when they are installed. */
  readonly installScripts: ReadonlySet<string>;
  /** SPDX ids of licences of whatever users install. */
  readonly licences: ReadonlySet<string>;
  /** SPDX ids besides, of what only development needs and nobody is given. */
  readonly developmentLicences: ReadonlySet<string>;
  /** Packages that report usage, by name or by the beginning of it ("@sentry/"). */
  readonly reporting: readonly string[];
}

const EXACT = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.-]{1,60})?$/u;
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/u;

export const packageName = (path: string): string => path.split("node_modules/").at(-1) ?? path;

function pinFaults(manifest: Manifest): string[] {
  const named = { ...manifest.peerDependencies, ...manifest.optionalDependencies };
  const all = Object.entries({ ...named, ...manifest.devDependencies, ...manifest.dependencies });
  return all
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${name}: "${version}" in package.json is no exact version`);
}

/** Any of the alternatives of a licence will do, and all of its parts must. */
function isLicensed(license: string, allowed: ReadonlySet<string>): boolean {
  const bare = license.replace(/^\((.*)\)$/su, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some((one) => isLicensed(one, allowed));
  if (bare.includes(" AND ")) return bare.split(" AND ").every((one) => isLicensed(one, allowed));
  return allowed.has(bare);
}

function originFaults({ version, resolved, integrity, link }: LockedPackage): string[] {
  const faults: string[] = [];
  if (link) faults.push("is a link to a folder");
  if (!EXACT.test(version ?? "")) faults.push(`has no version of the registry ("${version ?? ""}")`);
  // Left out where npm writes no addresses: then it is the registry that npm is set to.
  if (resolved !== undefined && !/^https:\/\/[^/]+\/.*\.tgz$/su.test(resolved))
    faults.push(`does not come from a registry over https ("${resolved}")`);
  if (!INTEGRITY.test(integrity ?? "")) faults.push("has no SHA-512 by which it could be known");
  return faults;
}

function packageFaults(name: string, locked: LockedPackage, allowed: Allowed): string[] {
  const { hasInstallScript, license = "none", dev, devOptional } = locked;
  const faults = originFaults(locked);
  if (hasInstallScript && !allowed.installScripts.has(name))
    faults.push("runs a script when it is installed");
  if (allowed.reporting.some((one) => (one.endsWith("/") ? name.startsWith(one) : name === one)))
    faults.push("reports how it is used");
  const isForUsers = !dev && !devOptional;
  const licences = isForUsers
    ? allowed.licences
    : new Set([...allowed.licences, ...allowed.developmentLicences]);
  if (!isLicensed(license, licences)) faults.push(`has the licence ${license}`);
  return faults;
}

/** What is wrong with the packages of a project, a sentence each; nothing where all is well. Asks no network. */
export function lockFaults(lock: LockFile, manifest: Manifest, allowed: Allowed): string[] {
  const faults = pinFaults(manifest);
  if (lock.lockfileVersion !== 3) faults.push(`the lock file has version ${lock.lockfileVersion}, not 3`);
  for (const [path, locked] of Object.entries(lock.packages))
    if (path !== "")
      for (const fault of packageFaults(packageName(path), locked, allowed)) faults.push(`${path} ${fault}`);
  return faults;
}
