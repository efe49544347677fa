import { BlockList } from "node:net";

/** A range of addresses that no page of the open web has, and what it is for. */
type Range = readonly [network: string, prefix: number, what: string];

/**
 * IPv4 ranges that are not asked, from the IANA IPv4 Special-Purpose Address Registry (RFC 6890 and what it lists),
 * with multicast (RFC 5771) and the address by which Azure's machines reach their host (Microsoft's documentation).
 */
const V4: readonly Range[] = [
  ["0.0.0.0", 8, "of this network"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "shared inside a provider's network"],
  ["127.0.0.0", 8, "of this machine"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "for protocols"],
  ["192.0.2.0", 24, "for documentation"],
  ["192.88.99.0", 24, "of relays"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "for measuring networks"],
  ["198.51.100.0", 24, "for documentation"],
  ["203.0.113.0", 24, "for documentation"],
  ["168.63.129.16", 32, "of a cloud's own services"],
  ["224.0.0.0", 4, "for multicast"],
  ["240.0.0.0", 4, "reserved"],
];

/**
 * IPv6 ranges within 2000::/3 that are not asked, from the IANA IPv6 Special-Purpose Address Registry. All that lies
 * outside 2000::/3 is not asked anyway: loopback, unique local, link-local, site-local, multicast, discard.
 */
const V6: readonly Range[] = [
  ["2001::", 23, "for protocols"],
  ["2001:db8::", 32, "for documentation"],
  ["3fff::", 20, "for documentation"],
];

function listOf(
  ranges: readonly Range[],
  family: "ipv4" | "ipv6",
): readonly (readonly [BlockList, string])[] {
  return ranges.map(([network, prefix, what]) => {
    const list = new BlockList();
    list.addSubnet(network, prefix, family);
    return [list, what] as const;
  });
}

const lists = { ipv4: listOf(V4, "ipv4"), ipv6: listOf(V6, "ipv6") };

/** What the special range is for in which an address lies; null where it lies in none. */
export function specialRange(address: string, family: "ipv4" | "ipv6"): string | null {
  return lists[family].find(([list]) => list.check(address, family))?.[1] ?? null;
}
