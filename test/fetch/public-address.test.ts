import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkedAddress } from "../../src/fetch/address.ts";
import { isLoopback, notPublic } from "../../src/fetch/public-address.ts";

/** First and last address of each range, and what lies just outside of it where that is public. */
const ranges: readonly (readonly [first: string, last: string, ...outside: string[]])[] = [
  ["0.0.0.0", "0.255.255.255", "1.0.0.0"],
  ["10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"],
  ["100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0"],
  ["127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0"],
  ["169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0"],
  ["172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0"],
  ["192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"],
  ["192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"],
  ["192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0"],
  ["192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0"],
  ["198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0"],
  ["198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0"],
  ["203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0"],
  ["168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17"],
  ["224.0.0.0", "239.255.255.255", "223.255.255.255"],
  ["240.0.0.0", "255.255.255.255"],
  ["::", "::"],
  ["::1", "::1"],
  ["::7f00:1", "::ffff:0:ffff"],
  ["::ffff:10.0.0.0", "::ffff:10.255.255.255", "::ffff:9.255.255.255", "::ffff:11.0.0.0"],
  ["64:ff9b::127.0.0.1", "64:ff9b::127.255.255.255", "64:ff9b::128.0.0.0"],
  ["64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff"],
  ["100::", "100::ffff:ffff:ffff:ffff"],
  ["2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:200::"],
  ["2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db7::", "2001:db9::"],
  ["2002:a00::", "2002:aff:ffff::", "2002:808:808::1"],
  ["2002:7f00:1::", "2002:7fff:ffff::", "2002:8000::"],
  ["3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "3ffe::", "3fff:1000::"],
  ["4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:127.0.0.1", "2606:4700::5efe:8.8.8.8"],
  ["fe80::1%eth0", "::1%lo"],
];

describe("addresses that are not public", () => {
  it.each(ranges)("are refused from %s to %s, and not beside", (first, last, ...outside) => {
    expect([first, last].map((each) => [each, notPublic(each) !== null])).toEqual([
      [first, true],
      [last, true],
    ]);
    expect(outside.filter((each) => notPublic(each) !== null)).toEqual([]);
  });

  it("leave well-known public ones", () => {
    const open = ["1.1.1.1", "8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4001::200e"];
    expect(open.filter((each) => notPublic(each) !== null)).toEqual([]);
  });

  it("include whatever is no address", () => {
    expect(["", "localhost", "1.2.3", "1.2.3.4.5", "::g", "[::1]"].map(notPublic)).not.toContain(null);
  });

  it("say what they are", () => {
    const kinds = [
      "127.0.0.1",
      "::1",
      "10.1.2.3",
      "fd00::1",
      "fe80::1",
      "169.254.169.254",
      "::ffff:127.0.0.1",
    ];
    expect(kinds.map(notPublic)).toEqual([
      "of this machine",
      "of this machine",
      "private",
      "private",
      "link-local",
      "link-local",
      "of this machine",
    ]);
  });
});

describe("isLoopback", () => {
  it("means this machine and nothing else", () => {
    expect(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"].every(isLoopback)).toBe(true);
    const others = ["10.0.0.1", "::", "::2", "fe80::1", "::ffff:10.0.0.1", "128.0.0.1", "localhost"];
    expect(others.some(isLoopback)).toBe(false);
  });
});

/** IPv4 addresses of the ranges that attackers want most. */
const hidden = fc
  .tuple(
    fc.constantFrom([127], [10], [192, 168], [169, 254], [172, 16], [172, 31], [100, 100], [0]),
    fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
  )
  .map(([start, rest]) => [...start, ...rest].slice(0, 4));

const octal = (part: number): string => `0${part.toString(8)}`;
const hex = (part: number): string => `0x${part.toString(16)}`;
const fullWidth = (text: string): string =>
  text.replace(/[0-9a-fx.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const escaped = (text: string): string =>
  [...text].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");

/** One number for the last parts, as `inet_aton` takes it. */
const joined = (parts: readonly number[]): number => parts.reduce((sum, part) => sum * 256 + part, 0);

const v6 = (parts: readonly number[]): readonly [string, string] => {
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
};

/** All ways to write an IPv4 address into a URL that its parser takes. */
const spellings: readonly ((parts: readonly number[]) => string)[] = [
  (parts) => parts.join("."),
  (parts) => parts.map(octal).join("."),
  (parts) => parts.map(hex).join("."),
  (parts) => String(joined(parts)),
  (parts) => hex(joined(parts)),
  (parts) => octal(joined(parts)),
  ([a = 0, ...rest]) => `${a}.${joined(rest)}`,
  ([a = 0, b = 0, ...rest]) => `${hex(a)}.${octal(b)}.${joined(rest)}`,
  (parts) => `${parts.join(".")}.`,
  (parts) => fullWidth(parts.join(".")),
  (parts) => parts.join("。"),
  (parts) => escaped(parts.join(".")),
  (parts) => `[::ffff:${parts.join(".")}]`,
  (parts) => `[0:0:0:0:0:FFFF:${v6(parts).join(":")}]`,
  (parts) => `[64:ff9b::${parts.join(".")}]`,
  (parts) => `[2002:${v6(parts).join(":")}::1]`,
  (parts) => `[2606:4700::5efe:${parts.join(".")}]`,
  (parts) => `[::${parts.join(".")}]`,
];

describe("a private address in an address of the web", () => {
  it("is refused however it is spelled", () => {
    const spelled = fc.tuple(
      hidden,
      fc.constantFrom(...spellings),
      fc.constantFrom("http://", "https://", "HTTP:", "http:\\\\", " http:///", "https:/"),
      fc.constantFrom("", ":80", ":8080", ":00443"),
      fc.constantFrom("/", "", "/a?b=c", "#x", "\\a"),
    );
    fc.assert(
      fc.property(spelled, ([parts, spell, scheme, port, path]) => {
        const address = `${scheme}${spell(parts)}${port}${path}`;
        expect(() => checkedAddress(address, false)).toThrow(
          expect.objectContaining({ code: "forbidden-address" }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused under the tests' switch, but for this machine", () => {
    expect(checkedAddress("http://0x7f.1:8080/", true).href).toBe("http://127.0.0.1:8080/");
    expect(checkedAddress("http://[::1]/", true).href).toBe("http://[::1]/");
    for (const address of [
      "http://10.0.0.1/",
      "http://169.254.169.254/latest",
      "http://[fe80::1]/",
      "http://0/",
    ])
      expect(() => checkedAddress(address, true)).toThrow(/is not asked/u);
  });
});
