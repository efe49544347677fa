/** An address by which two pages are compared: without scheme, "www.", fragment and closing slash. */
export const plainAddress = (url: string): string =>
  url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "")
    .replace(/#.*$/su, "")
    .replace(/^www\./iu, "")
    .replace(/\/$/u, "")
    .replace(/^[^/?]+/u, (host) => host.toLowerCase());
