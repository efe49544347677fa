import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive. `path`: with slashes, relative. */
export interface ArchivedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** As it stands in the directory at the end of the archive. */
interface Listed {
  readonly head: Buffer;
  readonly name: Buffer;
  readonly offset: number;
}

/** Version 4.5 of the format (APPNOTE.TXT of PKWARE), which knows more than 65,535 files. */
const VERSION = 45;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Bytes below which deflating gains nothing. */
const SMALL = 64;
/** 1 January 1980, the first day that the format knows: equal files give equal archives. */
const FIRST_DAY = 0x0021;
const MANY = 0xffff;
const FAR = 0xffffffff;

/** What the local header and the directory say alike of a file: version, flags, method, time, checksum, sizes, name. */
function headOf(file: ArchivedFile, packed: Uint8Array, name: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF8_NAMES, 2);
  head.writeUInt16LE(packed === file.bytes ? STORED : DEFLATED, 4);
  head.writeUInt16LE(FIRST_DAY, 8);
  head.writeUInt32LE(crc32(file.bytes), 10);
  head.writeUInt32LE(packed.byteLength, 14);
  head.writeUInt32LE(file.bytes.byteLength, 18);
  head.writeUInt16LE(name.byteLength, 22);
  return head;
}

const signed = (signature: number, ...parts: readonly Buffer[]): Buffer => {
  const sign = Buffer.alloc(4);
  sign.writeUInt32LE(signature);
  return Buffer.concat([sign, ...parts]);
};

/** A file in the directory; one that begins beyond 4 GB says where in an extra field. */
function directoryEntry({ head, name, offset }: Listed): Buffer {
  const isFar = offset >= FAR;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const told = Buffer.from(head);
  told.writeUInt16LE(extra.byteLength, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(isFar ? FAR : offset, 10);
  return signed(0x02014b50, version(), told, rest, name, extra);
}

function version(): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  return made;
}

/** The end of the archive, in the large form that holds any number of files, and in the small one that all readers seek. */
function ending(files: number, size: number, offset: number): Buffer {
  const large = Buffer.alloc(52);
  large.writeBigUInt64LE(44n, 0);
  large.writeUInt16LE(VERSION, 8);
  large.writeUInt16LE(VERSION, 10);
  for (const [at, value] of [
    [20, files],
    [28, files],
    [36, size],
    [44, offset],
  ] as const)
    large.writeBigUInt64LE(BigInt(value), at);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(offset + size), 4);
  locator.writeUInt32LE(1, 12);
  const small = Buffer.alloc(18);
  small.writeUInt16LE(Math.min(files, MANY), 4);
  small.writeUInt16LE(Math.min(files, MANY), 6);
  small.writeUInt32LE(Math.min(size, FAR), 8);
  small.writeUInt32LE(Math.min(offset, FAR), 12);
  return Buffer.concat([signed(0x06064b50, large), signed(0x07064b50, locator), signed(0x06054b50, small)]);
}

/** A zip archive, file by file: what is held is one file and the list of names. Equal files give equal bytes. */
export async function* zipOf(files: AsyncIterable<ArchivedFile>): AsyncGenerator<Uint8Array> {
  const listed: Listed[] = [];
  let offset = 0;
  for await (const file of files) {
    const packed = file.bytes.byteLength < SMALL ? file.bytes : deflateRawSync(file.bytes);
    const name = Buffer.from(file.path);
    const head = headOf(file, packed, name);
    const local = signed(0x04034b50, head, name);
    listed.push({ head, name, offset });
    offset += local.byteLength + packed.byteLength;
    yield local;
    yield packed;
  }
  let size = 0;
  for (const one of listed) {
    const entry = directoryEntry(one);
    size += entry.byteLength;
    yield entry;
  }
  yield ending(listed.length, size, offset);
}
