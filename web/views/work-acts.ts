import type { Entry } from "../../src/schema/index.ts";
import { reportsOf } from "../decide/acts.ts";
import { notify } from "../decide/notices.ts";
import { decideAtOnce, openForm } from "../decide/request.ts";
import { lastMade } from "../decide/send.ts";
import { ask, refusal, silence } from "../state/ask.ts";
import type { WorkItem } from "./work-items.ts";

/** What a key asks for of the chosen item. */
type Wish = "checked" | "read" | "merge" | "reject";

async function entryOf(id: string): Promise<Entry | null> {
  try {
    const { ok, status, text } = await ask(`/api/entries/${encodeURIComponent(id)}`);
    if (ok) return JSON.parse(text) as Entry;
    notify({ failed: refusal(status, text) });
  } catch (error) {
    notify({ failed: silence(error) });
  }
  return null;
}

async function onEntry(id: string, wish: Wish): Promise<void> {
  const entry = await entryOf(id);
  if (entry === null) return;
  const reports = reportsOf(entry);
  if (wish === "merge") openForm({ form: "merge", entry });
  else if (wish === "reject") openForm({ form: "act", act: { act: "reject", reports } });
  else await decideAtOnce({ act: "review", reports, state: wish });
}

async function onPage(page: string, wish: Wish): Promise<void> {
  if (wish === "reject") openForm({ form: "act", act: { act: "page", page, values: { rejected: true } } });
  else if (wish !== "merge") await decideAtOnce({ act: "review-page", page, state: wish });
}

/** Does what a key asks for of an item; what can't be decided on it does nothing. */
export async function actOn(item: WorkItem | null, wish: Wish): Promise<void> {
  if (item?.kind === "entry") await onEntry(item.id, wish);
  if (item?.kind === "page") await onPage(item.id, wish);
}

/** Takes the last decision of this window back. */
export async function undoLast(none: string): Promise<void> {
  const decision = lastMade();
  if (decision) await decideAtOnce({ act: "undo", decision: decision.id });
  else notify({ failed: { message: none, hint: null } });
}
