import type { Aim, HostileBytes } from "./types.ts";

const health = "GET /api/health HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n";

/** A request that nobody may make: hidden in another one, it would be let through with that one's token. */
const hidden = "GET /api/tokens HTTP/1.1\r\nHost: HOST\r\nX-Hidden: yes\r\n\r\n";

const bytes = (
  aim: Aim,
  name: string,
  text: string,
  answered: RegExp = /^HTTP\/1\.1 400 /,
  answers = 1,
): HostileBytes => ({ aim, name, bytes: text, answered, answers });

const smuggled = (name: string, head: string, body: string, answered?: RegExp): HostileBytes =>
  bytes(
    "request smuggling",
    name,
    `POST /api/readings HTTP/1.1\r\nHost: HOST\r\nAuthorization: Bearer TOKEN\r\nContent-Type: application/json\r\n${head}\r\n\r\n${body}`,
    answered,
  );

const chunked = `0\r\n\r\n${hidden}`;

/** Heads that two readers may understand in two ways. */
const smuggling: readonly HostileBytes[] = [
  smuggled("length and chunks", `Content-Length: ${chunked.length}\r\nTransfer-Encoding: chunked`, chunked),
  smuggled("chunks and length", `Transfer-Encoding: chunked\r\nContent-Length: 4`, chunked),
  smuggled("two lengths", `Content-Length: 0\r\nContent-Length: ${hidden.length}`, hidden),
  smuggled("two equal lengths", `Content-Length: 2\r\nContent-Length: 2`, "{}"),
  smuggled("a list of lengths", "Content-Length: 2, 2", "{}"),
  smuggled("a length with a sign", "Content-Length: +2", "{}"),
  smuggled("a negative length", "Content-Length: -1", "{}"),
  smuggled("a length in hex", "Content-Length: 0x2", "{}"),
  smuggled("a length beyond all", `Content-Length: ${"9".repeat(30)}`, "{}"),
  smuggled("a space before the colon", `Content-Length : ${hidden.length}`, hidden),
  smuggled("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", chunked),
  smuggled("a coding that is none", "Transfer-Encoding: xchunked", chunked),
  smuggled("chunked with a control sign", "Transfer-Encoding: \u000bchunked", chunked),
  smuggled("a chunk of negative size", "Transfer-Encoding: chunked", "-1\r\n{}\r\n0\r\n\r\n"),
  smuggled(
    "a chunk whose size is too large for a number",
    "Transfer-Encoding: chunked",
    `${"F".repeat(20)}\r\n{}`,
  ),
  smuggled("a chunk size with a line feed alone", "Transfer-Encoding: chunked", "2\n{}\r\n0\r\n\r\n"),
  smuggled("a folded header", "X-Folded: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 2", "{}"),
  smuggled("a header without a name", ": value\r\nContent-Length: 2", "{}"),
  smuggled("NUL in a header", "X-A: a\u0000b\r\nContent-Length: 2", "{}"),
  smuggled("a line feed alone between headers", "X-A: a\nX-B: b\r\nContent-Length: 2", "{}"),
  smuggled("a carriage return alone in a header", "X-A: a\rX-B: b\r\nContent-Length: 2", "{}"),
];

const line = (name: string, text: string, answered?: RegExp): HostileBytes =>
  bytes("method tricks", name, text, answered);

/** First lines that are none. */
const lines: readonly HostileBytes[] = [
  line("no request at all", "nonsense\r\n\r\n"),
  line("a handshake of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
  line("HTTP/2 in plain", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  line("HTTP/0.9", "GET /api/health\r\n\r\n"),
  line("HTTP/9.9", health.replace("HTTP/1.1", "HTTP/9.9")),
  line("a sign too much in the version", "GET /api/health HTTP/1.1x\r\nHost: HOST\r\n\r\n"),
  line("a method that is none", health.replace("GET", "G@T")),
  line("a method of ten thousand letters", health.replace("GET", "G".repeat(10_000))),
  line(
    "a proxy's CONNECT",
    "CONNECT internal.example:22 HTTP/1.1\r\nHost: HOST\r\n\r\n",
    /^($|HTTP\/1\.1 [45])/,
  ),
  line(
    "a proxy's request for another host",
    "GET http://internal.example/ HTTP/1.1\r\nHost: internal.example\r\n\r\n",
    /^HTTP\/1\.1 (400|403) /,
  ),
  line(
    "another host in the address than in Host",
    "GET http://internal.example/api/timeline HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 (400|403) /,
  ),
  line(
    "another scheme in the address",
    "GET file:///etc/passwd HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 [45]/,
  ),
  line(
    "an asterisk",
    "OPTIONS * HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 (204|4\d\d) /,
  ),
  line("no Host", "GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n", /^HTTP\/1\.1 (400|403) /),
  line(
    "two Hosts",
    "GET /api/health HTTP/1.1\r\nHost: rebound.example\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 (400|403) /,
  ),
  line(
    "an upgrade to WebSocket",
    "GET /api/events HTTP/1.1\r\nHost: HOST\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n",
    /^HTTP\/1\.1 (?!101)/,
  ),
  line(
    "an upgrade to HTTP/2",
    "GET /api/health HTTP/1.1\r\nHost: HOST\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n",
    /^HTTP\/1\.1 (?!101)/,
  ),
  line(
    "a path with raw bytes",
    "GET /api/entries/\u00ff\u00fe HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
    /^HTTP\/1\.1 4/,
  ),
  line("a path with a tab", "GET /api/\thealth HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"),
  line("a path that is none", "GET api/health HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"),
];

/** Heads beyond the limits. */
const large: readonly HostileBytes[] = [
  bytes(
    "slow loris",
    "an address of 100 kB",
    `GET /${"a".repeat(100_000)} HTTP/1.1\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ),
  bytes(
    "slow loris",
    "a header of 100 kB",
    `GET / HTTP/1.1\r\nHost: HOST\r\nX-A: ${"a".repeat(100_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 /,
  ),
  bytes(
    "slow loris",
    "10,000 headers",
    `GET / HTTP/1.1\r\nHost: HOST\r\n${"X-A: a\r\n".repeat(10_000)}\r\n`,
    /^HTTP\/1\.1 431 /,
  ),
  bytes("slow loris", "a head that never ends", `GET / HTTP/1.1\r\nHost: HOST\r\nX-A: `, /^$/, 0),
  bytes(
    "slow loris",
    "a body that never comes",
    `POST /api/readings HTTP/1.1\r\nHost: HOST\r\nAuthorization: Bearer TOKEN\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    /^$/,
    0,
  ),
  bytes(
    "slow loris",
    "1,000 requests at once on one connection",
    health.replace("Connection: close\r\n", "").repeat(999) + health,
    /^HTTP\/1\.1 200 /,
    1_000,
  ),
];

/** What attacks the server below HTTP. */
export const sockets: readonly HostileBytes[] = [...smuggling, ...lines, ...large];
