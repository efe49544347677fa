#!/usr/bin/env node
import { processIo } from "./process-io.ts";
import { commands } from "./registry.ts";
import { runCommandLine } from "./run.ts";
import { services } from "./services.ts";

const { io, end } = processIo();
// Ended here and not by an empty event loop: whatever a command left open must not keep it alive.
await end(await runCommandLine(process.argv.slice(2), io, services, commands));
