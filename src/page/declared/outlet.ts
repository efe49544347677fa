import { foldName } from "../../text/title-parts.ts";

/** What the title of the window adds to a headline that another title gives alone, or null. */
function tailOf(titles: readonly string[]): string | null {
  for (const whole of titles) {
    const headline = titles.find((title) => title.length < whole.length && whole.startsWith(title));
    const tail = headline && /^\s*[-–—|]\s+(\S.{0,58}\S)$/u.exec(whole.slice(headline.length))?.[1];
    if (tail) return tail;
  }
  return null;
}

/** A slogan stands behind a sign: "The Daily Ferry - News and Analysis". */
const withSlogan = (long: string, name: string): boolean =>
  long.length > name.length &&
  /^(?:\.com)?\s*[-–—|:,]\s/iu.test(long.slice(name.length)) &&
  long.startsWith(name);

/**
 * The outlet among the names that a page gives: the one that most of the others agree with, alone or before a
 * slogan; the first of equals. The tail that the window's title adds to the headline is one more name.
 */
export function outletAmong(names: readonly string[], titles: readonly string[]): string | null {
  const all = [...names, tailOf(titles)].filter((name): name is string => name !== null);
  let best: string | null = null;
  let most = -1;
  for (const [at, name] of all.entries()) {
    const agree = all.filter(
      (other, index) => index !== at && (foldName(other) === foldName(name) || withSlogan(other, name)),
    );
    if (agree.length > most) [best, most] = [name, agree.length];
  }
  return best;
}
