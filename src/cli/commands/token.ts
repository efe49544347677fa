import { ParleyError } from "../../errors.ts";
import { TokenDraft } from "../../schema/index.ts";
import type { RecordService } from "../../store/service.ts";
import type { CommandContext, CommandRun } from "../context.ts";
import { table } from "../layout/table.ts";

/** One act of `parley token` on an open record. */
type Act = (service: RecordService, context: CommandContext, name: string) => Promise<void>;

const make: Act = async (service, { io, settings, labels: { tokens } }, name) => {
  const draft = TokenDraft.safeParse({ name, scope: settings.scope });
  if (!draft.success) {
    const why = draft.error.issues[0]?.message ?? "is no name";
    throw new ParleyError("bad-argument", `A token's name ${why}.`, { subject: name });
  }
  const made = await service.makeToken(draft.data);
  if (settings.json) await io.out(`${JSON.stringify(made)}\n`);
  else {
    if (io.progress) io.err(`${tokens.made(made.name, tokens.scopes[made.scope])}\n`);
    await io.out(`${made.token}\n`);
  }
};

const list: Act = async (service, { io, settings, labels: { tokens } }) => {
  const all = await service.tokens();
  if (settings.json) for (const token of all) await io.out(`${JSON.stringify(token)}\n`);
  else if (all.length === 0) io.err(`${tokens.none}\n`);
  else {
    const { name, scope, made } = tokens.columns;
    const cells = all.map((token) => [token.name, tokens.scopes[token.scope], token.made]);
    const rows = cells.map((row) => row.map((text) => ({ text })));
    const columns = [name, scope, made].map((title) => ({ title }));
    await io.out(`${table(columns, rows, io.width)}\n`);
  }
};

const revoke: Act = async (service, { io, settings, labels: { tokens } }, name) => {
  if (!(await service.revokeToken(name)))
    throw new ParleyError("not-found", `There is no token named "${name}".`, { subject: name });
  await io.out(settings.json ? `${JSON.stringify({ revoked: name })}\n` : `${tokens.revoked(name)}\n`);
};

const acts: Readonly<Record<string, Act>> = { make, list, revoke };

/** `parley token`: makes, lists and revokes tokens for those who use the served record. */
export const run: CommandRun = async (context, [what = "", name = "", ...more]) => {
  const act = Object.hasOwn(acts, what) ? acts[what] : undefined;
  if (!act || (act === list) !== (name === "") || more.length > 0)
    throw new ParleyError("bad-argument", "Write `token make NAME`, `token list` or `token revoke NAME`.");
  const service = await context.services.openRecord(context.settings.record, {
    create: false,
    own: context.settings,
  });
  try {
    await act(service, context, name);
    return 0;
  } finally {
    await service.close();
  }
};
