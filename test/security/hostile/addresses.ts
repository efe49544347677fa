import type { ErrorCode } from "../../../src/errors.ts";
import type { Hostile } from "./types.ts";

/** An address that a feed, a redirect or a user gives, and that must not be asked. */
export interface HostileAddress extends Hostile {
  /** `PORT` stands for the port of a server on this machine that must never be reached. */
  readonly address: string;
  /** What the resolver says, look-up by look-up, the last for ever; a public address when absent. */
  readonly resolves?: readonly (readonly string[])[];
  /** True where a redirect of a server that may be asked leads there. */
  readonly redirected: boolean;
  readonly must: ErrorCode;
}

/** This machine and others that no site of the web lies on, in every spelling that programs take. */
const hosts = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "0177.0.0.01",
  "127.0.0.1.",
  "127。0。0。1",
  "①②⑦.⓪.⓪.①",
  "0",
  "0.0.0.0",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "0xa9fea9fe",
  "100.64.0.1",
  "198.18.0.1",
  "192.0.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "240.0.0.1",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::ffff:10.0.0.1]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "[fe80::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[ff02::1]",
  "[2001:db8::1]",
];

/** The server that redirects lies on this machine too, which is let in for its sake: no redirect there could be refused. */
const isOwn = (host: string): boolean =>
  /^(?:127\.|\[::1\]$|\[::ffff:7f)/.test(new URL(`http://${host}/`).hostname);

const spelt: readonly HostileAddress[] = hosts.flatMap((host) =>
  (isOwn(host) ? [false] : [false, true]).map((redirected) => ({
    name: `${redirected ? "a redirect to" : "the address"} http://${host}`,
    aim: "server-side requests" as const,
    address: `http://${host}:PORT/`,
    redirected,
    must: "forbidden-address" as const,
  })),
);

/** Names that lead inside. */
const names: readonly (readonly [string, string, (readonly string[])[], ErrorCode?])[] = [
  ["a name of a private address", "inside.example", [["10.0.0.5"]]],
  ["a name of this machine", "me.example", [["127.0.0.1"]]],
  ["a name of the cloud's metadata", "metadata.example", [["169.254.169.254"]]],
  ["a name of a public and a private address", "both.example", [["93.184.215.14", "192.168.0.1"]]],
  ["a name of a private and a public address", "both2.example", [["192.168.0.1", "93.184.215.14"]]],
  ["a name that is private over IPv6", "six.example", [["fd00::1"]]],
  ["a name of a mapped address", "mapped.example", [["::ffff:169.254.169.254"]]],
  ["a name of a link-local address with a zone", "zone.example", [["fe80::1%eth0"]]],
  ["a name of something that is no address", "odd.example", [["localhost"]]],
  ["localhost", "localhost", [["127.0.0.1"]]],
  ["a name below localhost", "a.localhost", [["127.0.0.1"]]],
];

const named: readonly HostileAddress[] = names.map(([name, host, resolves]) => ({
  name,
  aim: "server-side requests",
  address: `http://${host}:PORT/`,
  resolves,
  redirected: false,
  must: "forbidden-address",
}));

/** Addresses that are none of the web. */
const schemes: readonly (readonly [string, ErrorCode])[] = [
  ["file:///etc/passwd", "forbidden-address"],
  ["ftp://news.example/", "forbidden-address"],
  ["gopher://news.example:6379/_FLUSHALL", "forbidden-address"],
  ["javascript:alert(1)", "forbidden-address"],
  ["data:text/html,<script>1</script>", "forbidden-address"],
  ["blob:http://news.example/x", "forbidden-address"],
  ["http://news.example@127.0.0.1:PORT/", "forbidden-address"],
  ["http://user:pass@news.example/", "forbidden-address"],
  ["http://news.example:22/", "forbidden-address"],
  ["http://news.example:6379/", "forbidden-address"],
  ["http://news.example:5432/", "forbidden-address"],
  ["http://news.example:4222/", "forbidden-address"],
  ["http://news.example:25/", "forbidden-address"],
  ["http://news.example/\r\nX-Planted: yes", "bad-argument"],
  ["http://news.example/\u0000", "bad-argument"],
  ["http://news.example/ HTTP/1.1\r\nHost: inside", "bad-argument"],
  ["//127.0.0.1:PORT/", "bad-argument"],
  ["http://[::1", "bad-argument"],
  ["http://news.example:99999/", "bad-argument"],
  [`http://news.example/${"a".repeat(100_000)}`, "bad-argument"],
];

const foreign: readonly HostileAddress[] = schemes.map(([address, must]) => ({
  name: `the address ${JSON.stringify(address).slice(0, 60)}`,
  aim: "server-side requests",
  address,
  redirected: false,
  must,
}));

/** Addresses that lead a fetcher to where it must not go. */
export const addresses: readonly HostileAddress[] = [...spelt, ...named, ...foreign];
