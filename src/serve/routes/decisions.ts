import { Decision, DecisionDraft, LoggedDecision } from "../../schema/index.ts";
import { json } from "../api/forms.ts";
import { listRoute } from "../api/list.ts";
import { route } from "../api/route.ts";
import { DecisionsQuery } from "../queries.ts";
import { DecisionUpload } from "../uploads.ts";
import { DecisionImport } from "../wire.ts";

const megabyte = 1024 * 1024;

const exampleDraft = {
  act: "review-page",
  page: "sha256:9f86d081",
  state: "read",
  at: "2025-06-05T08:00:00.000Z",
  by: "lan",
  reason: null,
};

const exampleDecision = { ...exampleDraft, id: "0f3c5a7e9b1d2f4a6c8e0b2d4f6a8c0e" };

/** What people decide, kept and undoable. */
export const decisionRoutes = [
  listRoute({
    path: "/decisions",
    operation: "decisions",
    tag: "decisions",
    summary: "List the decisions, with what became of each",
    item: LoggedDecision,
    query: DecisionsQuery,
    example: "/decisions?newest=true&limit=20",
    fetch: async (service, { newest }) => {
      const log = await service.decisions();
      return newest ? log.toReversed() : log;
    },
  }),
  route({
    method: "post",
    path: "/decisions",
    operation: "decide",
    tag: "decisions",
    summary: "Decide what pages leave open or tell wrongly",
    description:
      "Merge, split, correct, reject or confirm entries, correct pages, roles of lines and statements, enter a contact, note a review, undo. Every decision is kept. docs/decisions.md tells each act.",
    scope: "write",
    body: { schema: DecisionDraft, most: megabyte },
    answers: [json(Decision, "The decision with its id.")],
    example: { path: "/decisions", body: exampleDraft },
    answer: async ({ body, context }, { service }) => context.json(await service.decide(body)),
  }),
  route({
    method: "post",
    path: "/decisions/import",
    operation: "importDecisions",
    tag: "decisions",
    summary: "Add decisions of another log, all or none",
    scope: "write",
    body: { schema: DecisionUpload, most: 64 * megabyte },
    answers: [json(DecisionImport, "How many are new.")],
    example: { path: "/decisions/import", body: { decisions: [exampleDecision] } },
    answer: async ({ body, context }, { service }) =>
      context.json(await service.importDecisions(body.decisions)),
  }),
];
