import { connectRecord } from "../../src/serve/client.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { readEndpoint } from "../../src/store/endpoint.ts";
import type { RecordService } from "../../src/store/service.ts";
import { recordServiceSuite } from "../store/service-suite.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";

/** A record in its folder, seen through the process that serves it. Closing ends the serving and the store. */
async function overHttp(): Promise<RecordService> {
  const directory = await temporaryFolder();
  const store = await openTestStore(directory);
  const aborter = new AbortController();
  const { signal } = aborter;
  const { closed } = await serveRecord(store, { port: 0, host: "127.0.0.1", directory, signal });
  const endpoint = await readEndpoint(directory);
  if (!endpoint) throw new Error("no endpoint was written");
  const close = async (): Promise<void> => {
    aborter.abort();
    await closed;
    await store.close();
  };
  return { ...connectRecord(endpoint), close };
}

recordServiceSuite("over HTTP", overHttp);
