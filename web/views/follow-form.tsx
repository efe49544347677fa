import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Faults } from "../decide/contact-form.ts";
import { ChoiceField, TextField } from "../decide/fields.tsx";
import { isFollowable } from "../format/follow.ts";
import { follow } from "../state/following.ts";
import { useSettings } from "../state/settings.ts";
import type { Tell } from "./followed-said.tsx";

/** Seconds between two looks that somebody may choose. */
const intervals = [300, 1800, 3600, 21_600, 86_400] as const;

const none: Faults = new Set();
const bad: Faults = new Set(["follow"]);

/** Asks for an address and how often it is looked at, and follows it. */
export function FollowForm({ tell }: { tell: Tell }): JSX.Element {
  const { followed: words } = useSettings().labels;
  const [address, setAddress] = useState("");
  const [every, setEvery] = useState<string>("");
  const [faults, setFaults] = useState<Faults>(none);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wanted = address.trim();
    setFaults(isFollowable(wanted) ? none : bad);
    if (busy || !isFollowable(wanted)) return;
    setBusy(true);
    const written = await follow(wanted, every === "" ? null : Number(every));
    setBusy(false);
    if (written.state === "failed") return tell({ failed: written });
    setAddress("");
    tell({ text: written.value.added > 0 ? words.added(wanted) : words.known(wanted) });
  };
  return (
    <form class="decide-form follow-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={words.address}
        hint={words.addressHint}
        name="follow"
        type="url"
        faults={faults}
        value={address}
        onInput={setAddress}
        most={4000}
      />
      <ChoiceField
        label={words.every}
        hint={words.usualHint}
        name="every"
        faults={none}
        value={every}
        none={words.usual}
        choices={intervals.map((seconds) => [String(seconds), words.everyMinutes(seconds / 60)])}
        onChange={setEvery}
      />
      <button type="submit" class="button main" disabled={busy}>
        {words.add}
      </button>
    </form>
  );
}
