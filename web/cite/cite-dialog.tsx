import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../parts/notices.tsx";
import { type Failed, read, refusal, silence } from "../state/ask.ts";
import { useSettings } from "../state/settings.ts";
import {
  type Cited,
  type CiteFormat,
  citationPath,
  citeFormats,
  fileName,
  fileTypes,
  linkOf,
} from "./cited.ts";

type Answer = { readonly state: "loading" } | { readonly state: "ready"; readonly text: string } | Failed;

async function fetchText(path: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await read(path, { signal, accept: "*/*" });
    const text = await response.text();
    return response.ok ? { state: "ready", text } : refusal(response.status, text);
  } catch (error) {
    return silence(error);
  }
}

/** The answer at a path as it comes, whatever its form. */
function useText(path: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: "loading" });
  useEffect(() => {
    const controller = new AbortController();
    setAnswer({ state: "loading" });
    void fetchText(path, controller.signal).then((next) => {
      if (!controller.signal.aborted) setAnswer(next);
    });
    return () => controller.abort();
  }, [path]);
  return answer;
}

function Formats(props: { chosen: CiteFormat; choose: (format: CiteFormat) => void }): JSX.Element {
  const { cite } = useSettings().labels;
  return (
    <fieldset class="cite-formats">
      <legend>{cite.format}</legend>
      {citeFormats.map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="cite-format"
            checked={format === props.chosen}
            onChange={() => props.choose(format)}
          />
          <span>{cite.formats[format]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function save(text: string, of: Cited, format: CiteFormat): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${fileTypes[format].type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(of, format);
  link.click();
  URL.revokeObjectURL(url);
}

/** Copies, where the browser allows it; else selects the field, so that the person can. */
async function copied(text: string, field: HTMLTextAreaElement | HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    return false;
  }
}

function Text({ of, format }: { of: Cited; format: CiteFormat }): JSX.Element {
  const { labels, language } = useSettings();
  const answer = useText(citationPath(of, format, language, window.location.origin));
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => setSaid(""), [format]);
  if (answer.state === "failed") return <Failure of={answer} />;
  const text = answer.state === "ready" ? answer.text : "";
  const copy = async (): Promise<void> =>
    setSaid((await copied(text, field.current)) ? labels.cite.copied : labels.cite.notCopied);
  return (
    <>
      <textarea
        ref={field}
        class={`cite-text cite-${format}`}
        aria-label={labels.cite.content}
        aria-busy={answer.state === "loading"}
        readOnly
        spellcheck={false}
        value={answer.state === "loading" ? labels.loading : text}
      />
      <p class="cite-acts">
        <button type="button" class="button" disabled={text === ""} onClick={copy}>
          {labels.cite.copy}
        </button>
        <button type="button" class="button" disabled={text === ""} onClick={() => save(text, of, format)}>
          {labels.cite.download}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

function LastingLink({ of }: { of: Cited }): JSX.Element {
  const { cite } = useSettings().labels;
  const link = window.location.origin + linkOf(of);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> =>
    setSaid((await copied(link, field.current)) ? cite.copied : cite.notCopied);
  return (
    <div class="cite-link">
      <label class="field">
        <span>
          {cite.link}: {cite.linkWhy}
        </span>
        <input ref={field} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" class="button" onClick={copy}>
        {cite.copyLink}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** How to cite something, over the app: in several formats, with a lasting link. Escape closes it. */
export function CiteDialog({ of, onClose }: { of: Cited; onClose: () => void }): JSX.Element {
  const { cite } = useSettings().labels;
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<CiteFormat>("text");
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // The keys of the app rest while the dialog is open.
    <dialog
      ref={dialog}
      class="cite-dialog"
      aria-labelledby="cite-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="cite-title">{cite.title}</h2>
      <Formats chosen={format} choose={setFormat} />
      <Text of={of} format={format} />
      <LastingLink of={of} />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {cite.close}
      </button>
    </dialog>
  );
}
