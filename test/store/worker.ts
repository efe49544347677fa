import { setTimeout } from "node:timers/promises";
import { openStore } from "../../src/store/index.ts";
import { smallWorld } from "../record/builders.ts";
import { inputOf, jsonEngine } from "./fake-engine.ts";

// A process of its own for tests: opens the record and tells so; with "add" it goes on to add pages, telling
// each that is in the record. It ends when it is killed.
const [directory = "", task = "", round = ""] = process.argv.slice(2);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function addForever(): Promise<void> {
  for (let k = 0; ; k++) {
    const day = new Date(Date.UTC(2025, Number(round), 2 * k)).toISOString().slice(0, 10);
    const body = `Trang ${k} của lượt ${round}.`;
    const events = [{ with: ["RU", "UA"], day, level: "leaders" as const }];
    const [result] = await store.add([inputOf({ source: `${round}-${k}.txt`, body, events })]);
    say(result?.state === "added" ? result.page : "failed");
  }
}

const store = await openStore({ record: directory, create: true, engine: jsonEngine, world: smallWorld() });
say("open");
if (task === "add") await addForever();
else await setTimeout(600_000);
