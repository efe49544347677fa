import { codeOf, type ErrorCode, ParleyError } from "../errors.ts";

interface Known {
  readonly code: ErrorCode;
  readonly sentence: (path: string) => string;
}

const known: Readonly<Record<string, Known>> = {
  ENOENT: { code: "no-such-file", sentence: (path) => `There is no file or folder "${path}".` },
  ENOTDIR: { code: "no-such-file", sentence: (path) => `There is no file or folder "${path}".` },
  ENAMETOOLONG: {
    code: "no-such-file",
    sentence: (path) => `The name "${path}" is longer than a path can be.`,
  },
  EACCES: { code: "unreadable", sentence: (path) => `"${path}" may not be read by this user.` },
  EPERM: { code: "unreadable", sentence: (path) => `"${path}" may not be read by this user.` },
  ELOOP: { code: "link-loop", sentence: (path) => `The symbolic link "${path}" leads round in a circle.` },
};

/** An error of the file system as a sentence about the file; what has no sentence of its own is `unreadable`. */
export function fileError(path: string, cause: unknown): ParleyError {
  const errno = codeOf(cause);
  const entry = known[errno];
  if (entry) return new ParleyError(entry.code, entry.sentence(path), { subject: path, cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ParleyError("unreadable", `"${path}" can't be read: ${reason}.`, { subject: path, cause });
}

/** The error for a symbolic link whose target does not exist. */
export const danglingLink = (path: string): ParleyError =>
  new ParleyError("no-such-file", `The symbolic link "${path}" leads to nothing.`, { subject: path });

/** The error for a symbolic link that leads back into a folder that holds it. */
export const linkLoop = (path: string): ParleyError =>
  new ParleyError("link-loop", `The symbolic link "${path}" leads back into a folder that holds it.`, {
    subject: path,
  });

/** The error for a file above the limit of `maxSize` bytes. */
export const tooLarge = (path: string, maxSize: number): ParleyError =>
  new ParleyError(
    "too-large",
    `"${path}" is larger than the limit of ${inMegabytes(maxSize)} MB for one page.`,
    {
      subject: path,
    },
  );

const inMegabytes = (bytes: number): string => String(Math.round(bytes / 10_000) / 100);
