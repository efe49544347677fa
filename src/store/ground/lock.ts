import { createHash } from "node:crypto";
import { type FileHandle, open, stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { ParleyError } from "../../errors.ts";

/** A held lock. The system frees it when the process ends, however it ends. */
export interface Lock {
  release(): Promise<void>;
}

/** open(2) flags that Node does not name: O_EXLOCK and O_NONBLOCK of macOS and the BSDs (sys/fcntl.h). */
const BSD_EXCLUSIVE = 0x20 | 0x4;
/** UV_FS_O_EXLOCK of libuv: opened without sharing (docs.libuv.org, "File open constants"). */
const WINDOWS_EXCLUSIVE = 0x10000000;
const READ_WRITE = 2;
const CREATE: Readonly<Record<string, number>> = { win32: 0x100 };
const BSD_CREATE = 0x200;

const held = (directory: string, cause: unknown): ParleyError =>
  new ParleyError("store-locked", `Another process holds the record in ${directory}.`, {
    subject: directory,
    cause,
  });

/** Device and inode name a folder however it is reached: by a link, another spelling or another mount. */
async function socketName(directory: string): Promise<string> {
  const { dev, ino } = await stat(directory, { bigint: true });
  const digest = createHash("sha256").update(`${dev}:${ino}`).digest("hex");
  return `\0parley-record-${digest.slice(0, 32)}`;
}

function listen(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once("error", reject);
    server.listen({ path: name, exclusive: true }, () => {
      server.off("error", reject);
      resolve(server.unref());
    });
  });
}

const errorCode = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : null;

/** Linux: an abstract socket has one owner per network namespace and vanishes with its process. */
async function lockBySocket(directory: string): Promise<Lock> {
  try {
    const server = await listen(await socketName(directory));
    return { release: () => new Promise((resolve) => server.close(() => resolve())) };
  } catch (error) {
    throw errorCode(error) === "EADDRINUSE" ? held(directory, error) : error;
  }
}

/** Elsewhere: a file that is opened exclusively; the system closes it with the process. */
async function lockByFile(directory: string): Promise<Lock> {
  const create = CREATE[process.platform] ?? BSD_CREATE;
  const exclusive = process.platform === "win32" ? WINDOWS_EXCLUSIVE : BSD_EXCLUSIVE;
  let file: FileHandle;
  try {
    file = await open(join(directory, "lock"), READ_WRITE | create | exclusive, 0o600);
  } catch (error) {
    const taken = ["EAGAIN", "EWOULDBLOCK", "EBUSY", "EACCES", "EPERM"].includes(String(errorCode(error)));
    throw taken ? held(directory, error) : error;
  }
  return { release: () => file.close() };
}

/**
 * Takes the record's folder for this process alone; must come before anything in it is opened. Throws
 * `store-locked` while another process, or another opening in this one, holds it.
 *
 * Linux, macOS and Windows are served. Not seen on Linux: a process in another container (network namespace)
 * that shares the folder, and another machine on a network file system.
 */
export const lockRecord = (directory: string): Promise<Lock> =>
  process.platform === "linux" ? lockBySocket(directory) : lockByFile(directory);
