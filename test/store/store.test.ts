import { recordServiceSuite } from "./service-suite.ts";
import { openTestStore, temporaryFolder } from "./temporary.ts";

recordServiceSuite("store in this process", async () => openTestStore(await temporaryFolder()));
