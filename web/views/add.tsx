import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Faults, isTime } from "../decide/contact-form.ts";
import { TextField } from "../decide/fields.tsx";
import { openForm } from "../decide/request.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { chosenFiles, droppedFiles, type NamedFile } from "./add-files.ts";
import { type Queue, type Said, useQueue } from "./add-queue.ts";
import { Results } from "./add-results.tsx";

const noFaults: Faults = new Set();

/** What can't be of a day and an address. */
const faultsOf = ({ published, url }: Said): Set<string> =>
  new Set([
    ...(published !== "" && !isTime(published) ? ["published"] : []),
    ...(url !== "" && !(URL.canParse(url) && /^https?:/i.test(url)) ? ["url"] : []),
  ]);

const trimmed = ({ outlet, published, url }: Said): Said => ({
  outlet: outlet.trim(),
  published: published.trim(),
  url: url.trim(),
});

function FileButton(props: {
  text: string;
  folder?: boolean;
  onFiles: (files: readonly NamedFile[]) => void;
}): JSX.Element {
  return (
    <label class="button file-button">
      {props.text}
      <input
        type="file"
        multiple
        {...(props.folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          props.onFiles(chosenFiles(event.currentTarget.files));
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}

interface PartProps {
  readonly said: Said;
  /** Checks what is said of the pages; false where it can't be. */
  readonly check: () => boolean;
  readonly queue: Queue;
}

function Files({ said, check, queue }: PartProps): JSX.Element {
  const { add: words } = useSettings().labels;
  const [over, setOver] = useState(false);
  const take = (files: readonly NamedFile[]): void => {
    if (files.length === 0 || !check()) return;
    const shared = { ...trimmed(said), url: "" };
    queue.add(files.map(({ name, file }) => ({ source: name, body: file, said: shared })));
  };
  return (
    <section
      class={`drop ${over ? "drop-over" : ""}`}
      aria-label={words.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <p class="drop-title">{words.drop}</p>
      <p class="quiet">{words.dropHint}</p>
      <div class="acts">
        <FileButton text={words.chooseFiles} onFiles={take} />
        <FileButton text={words.chooseFolder} folder onFiles={take} />
      </div>
    </section>
  );
}

function Paste(props: PartProps & { faults: Faults; onUrl: (url: string) => void }): JSX.Element {
  const { said, check, queue, faults, onUrl } = props;
  const { add: words } = useSettings().labels;
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const [pasted, address] = [text.trim() !== "", said.url.trim()];
    setEmpty(!pasted && address === "");
    if ((!pasted && address === "") || !check()) return;
    const name = address || `${words.pasted} ${new Date().toISOString().slice(0, 19)}`;
    queue.add([{ source: name, body: pasted ? text : null, said: trimmed(said) }]);
    setText("");
    onUrl("");
  };
  return (
    <form class="decide-form" onSubmit={submit} noValidate>
      <TextField
        label={words.pasteText}
        name="text"
        faults={noFaults}
        value={text}
        onInput={setText}
        lines={10}
        most={5_000_000}
        wide
      />
      {empty && (
        <p class="fault" role="alert">
          {words.nothing}
        </p>
      )}
      <TextField
        label={words.address}
        hint={words.addressHint}
        name="url"
        type="url"
        faults={faults}
        value={said.url}
        onInput={onUrl}
        most={8192}
        wide
      />
      <div class="dialog-buttons">
        <button type="submit" class="button main">
          {words.add}
        </button>
      </div>
    </form>
  );
}

function Shared(props: { said: Said; faults: Faults; onChange: (said: Partial<Said>) => void }): JSX.Element {
  const { said, faults, onChange } = props;
  const { labels } = useSettings();
  return (
    <fieldset class="decide-form shared">
      <legend>{labels.add.shared}</legend>
      <TextField
        label={labels.add.outlet}
        name="outlet"
        faults={faults}
        value={said.outlet}
        onInput={(outlet) => onChange({ outlet })}
      />
      <TextField
        label={labels.add.day}
        hint={labels.decide.timeHint}
        name="published"
        faults={faults}
        value={said.published}
        onInput={(published) => onChange({ published })}
        most={40}
      />
    </fieldset>
  );
}

/** Adds pages by files, folders, pasting and addresses, and tells of each what became of it. */
export function AddView(): JSX.Element {
  const { labels } = useSettings();
  const words = labels.add;
  useTitle(words.title);
  const queue = useQueue();
  const [said, setSaid] = useState<Said>({ outlet: "", published: "", url: "" });
  const [faults, setFaults] = useState<Faults>(noFaults);
  const change = (changes: Partial<Said>): void => setSaid((held) => ({ ...held, ...changes }));
  const check = (): boolean => {
    const found = faultsOf(trimmed(said));
    setFaults(found);
    return found.size === 0;
  };
  return (
    <div class="narrow add-view">
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <Shared said={said} faults={faults} onChange={change} />
      <Files said={said} check={check} queue={queue} />
      <Results queue={queue} />
      <h2 class="section-title">{words.paste}</h2>
      <Paste said={said} check={check} queue={queue} faults={faults} onUrl={(url) => change({ url })} />
      <h2 class="section-title">{words.enter}</h2>
      <p class="quiet">{words.enterWhy}</p>
      <p>
        <button type="button" class="button" onClick={() => openForm({ form: "enter" })}>
          {labels.decide.acts.enter}
        </button>
      </p>
    </div>
  );
}
