import { fromBuffer } from "yauzl";

/** Reads an archive with a library of others: its files by path. */
export function unzipped(archive: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("error", reject);
      zip.on("end", () => resolve(files));
      zip.on("entry", (entry) =>
        zip.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part);
          files.set(entry.fileName, Buffer.concat(parts).toString());
          zip.readEntry();
        }),
      );
      zip.readEntry();
    });
  });
}
