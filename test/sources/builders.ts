import { crc32 as checksum, deflateRawSync } from "node:zlib";

/** A record of a WARC file with its two closing line ends. */
export function warcRecord(headers: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const told = { "Content-Length": String(bytes.length), ...headers };
  const head = Object.entries(told).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** A response record: the page's address, its body, and HTTP headers. */
export function response(
  url: string,
  body: string | Uint8Array,
  http: Readonly<Record<string, string>> = { "Content-Type": "text/html; charset=utf-8" },
  status = "200 OK",
): Buffer {
  const head = Object.entries(http).map(([name, value]) => `${name}: ${value}\r\n`);
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join("")}\r\n`), Buffer.from(body)]);
  return warcRecord(
    {
      "WARC-Type": "response",
      "WARC-Target-URI": url,
      "WARC-Date": "2025-06-06T01:02:03Z",
      "Content-Type": "application/http; msgtype=response",
    },
    block,
  );
}

/** A member of a zip to be made. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** General purpose flags; 0x0800 says that the name is in UTF-8, 1 that the member is locked. */
  readonly flags?: number;
  readonly method?: number;
}

const ENTRY = 46;

/** A zip of the members, deflated unless they name another method. */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0x0800, method = 8 } of members) {
    const [raw, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const fields = fieldsOf({ raw, plain, packed, flags, method });
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, raw, packed]);
    listed.push(listing(fields, raw, offset));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(listed);
  return Buffer.concat([...locals, list, endOf(members.length, list.length, offset)]);
}

interface Packed {
  readonly raw: Buffer;
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly flags: number;
  readonly method: number;
}

/** The fields that a member's own head and the list have in common (APPNOTE 4.3.7, 4.3.12). */
function fieldsOf({ raw, plain, packed, flags, method }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(checksum(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(plain.length, 18);
  fields.writeUInt16LE(raw.length, 22);
  return fields;
}

function listing(fields: Buffer, raw: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(ENTRY);
  entry.set([0x50, 0x4b, 1, 2, 20, 0]);
  entry.set(fields, 6);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, raw]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
