import { ParleyError } from "../../errors.ts";
import {
  type CitationFormat,
  type CiteTarget,
  type Citing,
  citationFile,
  citationFormats,
  citationOf,
  citedSources,
  spanFrom,
} from "../../export/cite/index.ts";
import { withoutConfidential } from "../../export/confidential.ts";
import { wordsIn } from "../../labels/index.ts";
import type { Citation } from "../../schema/index.ts";
import { baseOf } from "../base.ts";
import type { CommandContext, CommandRun } from "../context.ts";

/** `parley cite`: an entry, an utterance or a sentence as a citation, with a lasting link to the frozen page. */
export const run: CommandRun = async (context, [id = "", ...passage]) => {
  const { io, services, settings } = context;
  const service = await services.openRecord(settings.record, { create: false, own: settings });
  try {
    const shown = settings.confidential ? service : withoutConfidential(service);
    const sources = citedSources(shown, await baseOf(context));
    const naming = { words: wordsIn(settings.lang), names: await services.names(settings.lang, settings) };
    const citing = { service: shown, sources, ...naming };
    const citation = await cited(id, passage.join(" "), citing);
    const { text } = await citationFile(citation, formatOf(context), { words: naming.words, sources });
    await io.out(text);
    return 0;
  } finally {
    await service.close();
  }
};

function formatOf({ settings }: CommandContext): CitationFormat {
  const named = citationFormats.find((format) => format === settings.format);
  return named ?? (settings.json ? "json" : "text");
}

/** Pages have a colon in their ids, entries and utterances none; an entry's id is sought before an utterance's key. */
async function cited(id: string, passage: string, citing: Citing): Promise<Citation> {
  if (id.includes(":")) return citationOf(pageTarget(id, passage), citing);
  if (passage !== "")
    throw new ParleyError("bad-argument", "Only of a page can some words be cited.", { subject: id });
  const entry = await citing.service.entry(id);
  if (entry) return citationOf({ entry: entry.id }, citing);
  if (await citing.service.utterance(id)) return citationOf({ utterance: id }, citing);
  throw new ParleyError("not-found", `The record holds no entry, utterance or page "${id}".`, {
    subject: id,
  });
}

function pageTarget(page: string, passage: string): CiteTarget {
  if (passage === "") {
    const message = "Say which words of the page: START-END, or the words themselves.";
    throw new ParleyError("bad-argument", message, { subject: page });
  }
  const at = spanFrom(passage);
  return at ? { page, at } : { page, words: passage };
}
