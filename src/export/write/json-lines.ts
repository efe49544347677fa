import type { ReportOf } from "../things.ts";
import type { Write } from "./types.ts";

/** The objects of the contract, one a line. */
export const jsonLines: Write<object> = async function* write(items) {
  for await (const item of items) yield `${JSON.stringify(item)}\n`;
};

/** Reports, each with the id of the contact that it reports. */
export const reportLines: Write<ReportOf> = async function* write(items) {
  for await (const { entry, report } of items) yield `${JSON.stringify({ entry: entry.id, ...report })}\n`;
};
