import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a size, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Megabytes in use. */
  used(): number;
  /** Megabytes that are free. */
  free(): number;
  /** Gives it another size, in megabytes, with what is on it. */
  resize(size: number): void;
  remove(): void;
}

const MB = 1_048_576;

const mount = (...args: readonly string[]): boolean => spawnSync("mount", args).status === 0;

/** Makes a disk of so many megabytes; null where this process may not mount one (root on Linux may). */
export function smallDisk(size: number): SmallDisk | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "parley-disk-"));
  if (!mount("-t", "tmpfs", "-o", `size=${size}m,mode=1777`, "none", folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const room = () => statfsSync(folder);
  return {
    folder,
    used: () => ((room().blocks - room().bfree) * room().bsize) / MB,
    free: () => (room().bavail * room().bsize) / MB,
    resize: (megabytes) => {
      if (!mount("-o", `remount,size=${Math.ceil(megabytes)}m`, folder))
        throw new Error(`${folder} could not be given another size.`);
    },
    remove: () => {
      spawnSync("umount", [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
