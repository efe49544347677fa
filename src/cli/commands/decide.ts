import { userInfo } from "node:os";
import { ParleyError } from "../../errors.ts";
import { DecisionDraft } from "../../schema/index.ts";
import type { CommandRun } from "../context.ts";
import { acts } from "../deciding/acts.ts";

/** Throws `bad-argument` for what no decision may say: an address that is none, a name without letters. */
function draftOf(said: object): DecisionDraft {
  const draft = DecisionDraft.safeParse(said);
  if (draft.success) return draft.data;
  const [fault] = draft.error.issues;
  const message = `This can't be decided: ${fault?.path.join(".")}: ${fault?.message}.`;
  throw new ParleyError("bad-argument", message);
}

/** `parley decide`: adds a decision to the log, by whom and why, and brings the record up to it. */
export const run: CommandRun = async ({ io, services, settings, labels }, [word = "", ...targets]) => {
  const make = acts[word];
  if (!make) {
    const message = `"${word}" can't be decided; there are ${Object.keys(acts).join(", ")}.`;
    throw new ParleyError("bad-argument", message, { subject: word });
  }
  const given = { ...settings.decision, published: settings.published };
  const service = await services.openRecord(settings.record, { create: word === "enter", own: settings });
  try {
    const { by, reason } = settings.decision;
    const act = await make(service, targets, given);
    const signature = { at: new Date().toISOString(), by: by ?? userInfo().username, reason };
    const decision = await service.decide(draftOf({ ...act, ...signature }));
    await io.out(
      settings.json ? `${JSON.stringify(decision)}\n` : `${labels.deciding.decided(decision.id)}\n`,
    );
    return 0;
  } finally {
    await service.close();
  }
};
