import { type CitedSources, citedSources } from "../../export/cite/index.ts";
import { type Names, type Words, wordsIn } from "../../labels/index.ts";
import type { RecordService } from "../../store/service.ts";
import { type Footnotes, footnotes } from "./footnotes.ts";
import { type AnswerWords, answerWordsIn } from "./words.ts";

/** A record as assistants ask it. */
export interface AskedRecord {
  /** Opens the record, or takes the one that is open. What it must not tell is left out of it already. */
  service(): Promise<RecordService>;
  /** The address at which the record's web app is, for links. */
  readonly base: string;
  /** The language of answers where a question names none. */
  readonly lang: "vi" | "en";
  names(lang: "vi" | "en"): Promise<Names>;
  /** Gets errors that nobody foresaw. */
  log(error: unknown): void;
}

/** All that one answer is made with. */
export interface Answer {
  readonly service: RecordService;
  readonly sources: CitedSources;
  readonly notes: Footnotes;
  readonly words: Words;
  readonly around: AnswerWords;
  readonly names: Names;
}

/** What a new answer is made with. */
export async function newAnswer(record: AskedRecord, lang = record.lang): Promise<Answer> {
  const [service, names] = await Promise.all([record.service(), record.names(lang)]);
  const sources = citedSources(service, record.base);
  return {
    service,
    sources,
    notes: footnotes(),
    words: wordsIn(lang),
    around: answerWordsIn(lang),
    names,
  };
}
