/** Host and path of an address: what is left when protocol, "www.", query, fragment and a closing slash are gone. */
const essence = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:)?\/\//u, "")
    .replace(/^(?:www|m|amp)\./u, "")
    .replace(/[?#].*$/su, "")
    .replace(/\/$/u, "");

/** True for two ways to write the address of one page. */
export const sameAddress = (a: string, b: string): boolean => {
  const [one, other] = [essence(a), essence(b)];
  return one !== "" && one === other;
};

const PATH_DAY = /[/_-](20\d\d|199\d)([/_.-])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?=[/.]|$))(?!\d)/u;
/** Ids that begin with the day go on with the time of day, down to milliseconds at some outlets. */
const PATH_DAY_CLOSED =
  /[/_-](20\d\d|199\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6}|\d{9})?(?!\d)/u;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const PATH_MONTH =
  /\/(20\d\d|199\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?!\d)/u;

const two = (part: string): string => part.padStart(2, "0");

/** The day in the path of an address ("/2019/11/19/", "-20191119"), ISO 8601, or null. Times of day and plain months are none. */
export function dayOfAddress(address: string): string | null {
  const path = address
    .toLowerCase()
    .slice(0, 2000)
    // Archives put the day of the capture and the address of the page behind their own.
    .split(/\/web\/\d{14}[a-z_]*\//u)
    .slice(-1)
    .join("")
    .replace(/^(?:[a-z]+:\/\/)?[^/]*/u, "")
    .replace(/[?#].*$/su, "")
    .slice(0, 400);
  const named = PATH_MONTH.exec(path);
  if (named) {
    const month = MONTHS.indexOf(named[2] ?? "") + 1;
    return `${named[1]}-${two(String(month))}-${two(named[3] ?? "")}`;
  }
  const parted = PATH_DAY.exec(path);
  if (parted) return `${parted[1]}-${two(parted[3] ?? "")}-${two(parted[4] ?? "")}`;
  const closed = PATH_DAY_CLOSED.exec(path);
  return closed ? `${closed[1]}-${closed[2]}-${closed[3]}` : null;
}
