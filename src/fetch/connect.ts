import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { refuseHidden } from "./address.ts";
import type { Resolve } from "./types.ts";

/** Milliseconds after which the next of several addresses is tried beside one that does not answer. */
const NEXT_ADDRESS = 2_500;

const resolveBySystem: Resolve = async (host) =>
  (await systemLookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Resolves as sockets ask for it; fails where any of the addresses is not public. */
function checkedLookup(resolve: Resolve, allowLoopback: boolean): LookupFunction {
  const addressesOf = async (host: string): Promise<{ address: string; family: number }[]> => {
    const found = await resolve(host);
    if (found.length === 0) throw Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" });
    for (const address of found) refuseHidden(host, address, allowLoopback);
    return found.map((address) => ({ address, family: isIP(address) }));
  };
  return (host, options, callback) => {
    addressesOf(host).then(
      (found) => {
        const [first = { address: "", family: 4 }] = found;
        if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, [], 0),
    );
  };
}

/**
 * Opens connections to public addresses only. A name is resolved once a connection, here, and the socket goes to
 * exactly what was judged; addresses that stand in the URL are judged too, and in the end the address that the socket
 * says it reached. So a name that changes its address between two looks gains nothing.
 */
export function guardedConnector(
  allowLoopback: boolean,
  resolve: Resolve = resolveBySystem,
  timeout?: number,
): buildConnector.connector {
  const connect = buildConnector({
    ...(timeout === undefined ? {} : { timeout }),
    lookup: checkedLookup(resolve, allowLoopback),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS,
  });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/gu, "");
    try {
      if (isIP(host) !== 0) refuseHidden(host, host, allowLoopback);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), null);
      return;
    }
    connect(options, (error, socket) => {
      if (error) return callback(error, null);
      try {
        refuseHidden(options.hostname, socket.remoteAddress ?? "", allowLoopback);
        callback(null, socket);
      } catch (refused) {
        socket.destroy();
        callback(refused instanceof Error ? refused : new Error(String(refused)), null);
      }
    });
  };
}
