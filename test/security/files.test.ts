import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeProject } from "../../src/cli/make-project.ts";
import { serveRecord } from "../../src/serve/serve.ts";
import { writeBackup } from "../../src/store/backup/backup.ts";
import { ofSamples } from "../../src/world/negotiations/index.ts";
import { openTestStore, temporaryFolder } from "../store/temporary.ts";

/** Records are made in seconds, or in a minute where the machine is busy; in milliseconds. */
const MAKING = 120_000;

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe.skipIf(process.platform === "win32")("files of a record", { timeout: MAKING }, () => {
  test("are its owner's alone", async () => {
    const folder = await temporaryFolder();
    const directory = join(folder, "record");
    const file = join(folder, "record.jsonl.gz");
    const service = await openTestStore(directory);
    const stop = new AbortController();
    const options = { port: 0, host: "127.0.0.1", directory, signal: stop.signal };
    const { closed } = await serveRecord(service, options);
    const modes = ["", "token", "endpoint.json"].map((name) => modeOf(join(directory, name)));
    expect(modes).toEqual(["700", "600", "600"]);
    await writeBackup(service.backup(), file);
    expect(modeOf(file)).toBe("600");
    stop.abort();
    await closed;
    expect(existsSync(join(directory, "endpoint.json"))).toBe(false);
    await service.close();
  });

  test("are so too where the project file makes the folder", async () => {
    const directory = join(await temporaryFolder(), "record");
    await makeProject(join(directory, "parley.json"), ofSamples);
    expect(modeOf(directory)).toBe("700");
  });
});
