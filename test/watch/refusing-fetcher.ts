import { type Fetcher, FetchFailure } from "../../src/fetch/index.ts";

/** A fetcher for which every host is down: nothing is asked of the network. */
export const refusingFetcher: Fetcher = {
  get: async (address) => {
    throw new FetchFailure(`${address} could not be fetched: nothing listens there.`, {
      kind: "connection",
      subject: address,
    });
  },
  close: async () => {},
};
