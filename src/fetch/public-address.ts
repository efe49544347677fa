import { isIPv4, isIPv6 } from "node:net";
import { specialRange } from "./ranges.ts";

/**
 * Why an IP address is not asked ("private", "of this machine", …); null for a public one. An IPv6 address that
 * carries an IPv4 address is judged by that. What is no IP address is refused.
 */
export function notPublic(address: string): string | null {
  if (isIPv4(address)) return specialRange(address, "ipv4");
  // A zone ("fe80::1%eth0") belongs to link-local addresses only, and says nothing of the rest.
  const bare = address.replace(/%.*$/su, "");
  return isIPv6(bare) ? notPublicV6(bare) : "no address";
}

/** True for this machine's own addresses: 127.0.0.0/8, ::1 and ::ffff:127.0.0.0/104. */
export function isLoopback(address: string): boolean {
  if (isIPv4(address)) return address.startsWith("127.");
  if (!isIPv6(address)) return false;
  const groups = groupsOf(address);
  if (groups.slice(0, 7).every((group) => group === 0)) return groups[7] === 1;
  return isMapped(groups) && isLoopback(innerV4(groups, 6));
}

function notPublicV6(address: string): string | null {
  const groups = groupsOf(address);
  const [first = 0, second = 0] = groups;
  if (isMapped(groups)) return specialRange(innerV4(groups, 6), "ipv4");
  // NAT64, RFC 6052: the gateway asks the inner address.
  if (first === 0x64 && second === 0xff9b && groups.slice(2, 6).every((group) => group === 0))
    return specialRange(innerV4(groups, 6), "ipv4");
  if (groups.slice(0, 7).every((group) => group === 0) && groups[7] === 1) return "of this machine";
  // Global unicast is 2000::/3 (RFC 4291, section 2.4).
  if (first >> 13 !== 1) return kindOutside(first);
  const special = specialRange(address, "ipv6");
  if (special !== null) return special;
  // 6to4, RFC 3056, and ISATAP, RFC 5214: routers unpack the inner address.
  if (first === 0x2002) return specialRange(innerV4(groups, 1), "ipv4");
  const isatap = ((groups[4] ?? 0) & 0xfdff) === 0 && groups[5] === 0x5efe;
  return isatap ? specialRange(innerV4(groups, 6), "ipv4") : null;
}

function kindOutside(first: number): string {
  if (first >> 9 === 0xfc >> 1) return "private";
  if (first >> 6 === 0xfe80 >> 6) return "link-local";
  if (first >> 6 === 0xfec0 >> 6) return "of a site";
  return first >> 8 === 0xff ? "for multicast" : "reserved";
}

const isMapped = (groups: readonly number[]): boolean =>
  groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;

/** The IPv4 address in two groups, dotted. */
function innerV4(groups: readonly number[], at: number): string {
  const [high = 0, low = 0] = groups.slice(at, at + 2);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
}

/** The eight groups of an IPv6 address. `URL` writes it in one form, without dots. */
function groupsOf(address: string): number[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const before = head === "" ? [] : head.split(":");
  const behind = tail === undefined || tail === "" ? [] : tail.split(":");
  const between = tail === undefined ? 0 : 8 - before.length - behind.length;
  return [...before, ...Array<string>(between).fill("0"), ...behind].map((group) =>
    Number.parseInt(group, 16),
  );
}
