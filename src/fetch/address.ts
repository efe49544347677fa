import { isIP } from "node:net";
import { ParleyError } from "../errors.ts";
import { forbidden, told } from "./failure.ts";
import { isLoopback, notPublic } from "./public-address.ts";

/** Longest address that is asked, in UTF-16 code units; what browsers and servers take. */
const LONGEST = 8192;

/** The only ports below 1024 that are asked. */
const LOW_PORTS = new Set([80, 443]);

/**
 * Ports from 1024 on that are not asked: those of the Fetch Standard's list of bad ports, and those on which databases,
 * queues and managers of machines listen by default.
 */
const BAD_PORTS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080, 1433, 1434, 1521, 1883, 2181, 2375, 2376, 2377, 2379, 2380, 3306, 3389, 4222, 5432, 5433, 5672, 5900,
  5984, 5985, 5986, 6379, 6432, 6443, 8500, 9042, 9092, 9200, 9300, 10250, 11211, 15672, 27017, 27018,
]);

/** True for an argument that names an address rather than a file; whether it is one that is asked is another question. */
export const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]+:\/\//iu.test(text);

/**
 * The address as a URL without fragment, as far as can be judged before its name is resolved: http or https, no user
 * and password, a port that pages have, no IP address that is not public. Throws `bad-argument` for what is no address
 * and `forbidden-address` for one that is not asked.
 */
export function checkedAddress(address: string, allowLoopback: boolean, base?: string): URL {
  const url = parsedAddress(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw forbidden(url.href, "only http and https are");
  if (url.username !== "" || url.password !== "")
    throw forbidden(withoutUser(url), "it holds a user or a password");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if ((port < 1024 && !LOW_PORTS.has(port)) || BAD_PORTS.has(port))
    throw forbidden(url.href, `port ${port} is not one of web servers`);
  url.hash = "";
  const literal = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(literal) !== 0) refuseHidden(url.href, literal, allowLoopback);
  return url;
}

function parsedAddress(address: string, base: string | undefined): URL {
  const fault = faultIn(address);
  if (fault === null) {
    try {
      return new URL(address, base);
    } catch {
      // Told below.
    }
  }
  const subject = told(printable(address));
  throw new ParleyError("bad-argument", `"${subject}" is no address${fault ? `: ${fault}` : ""}.`, {
    subject,
  });
}

/** URL parsers drop line ends and tabs; an address that holds them was made to deceive one of two parsers. */
function faultIn(address: string): string | null {
  if (address.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  return hasControls(address) ? "it holds control characters" : null;
}

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
const hasControls = (text: string): boolean => [...text].some((sign) => isControl(sign.charCodeAt(0)));
const printable = (text: string): string =>
  [...text.slice(0, LONGEST)].map((sign) => (isControl(sign.charCodeAt(0)) ? "\ufffd" : sign)).join("");

/** What an error tells must not hold the password. */
function withoutUser(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}

/** Throws `forbidden-address` where an IP address is not public; `shown`: what the user asked for. */
export function refuseHidden(shown: string, ip: string, allowLoopback: boolean): void {
  const what = notPublic(ip);
  if (what === null || (allowLoopback && isLoopback(ip))) return;
  const leads = shown.includes(ip) ? "" : `it leads to ${ip}, and `;
  throw forbidden(shown, `${leads}${leads ? "that address" : "its address"} is ${what}`);
}
