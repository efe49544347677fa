import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Act, ReviewState } from "../../src/schema/index.ts";
import { reviewStates } from "../../src/schema/vocabulary.ts";
import { useSettings } from "../state/settings.ts";
import { decideAtOnce } from "./request.ts";

/** How far somebody has looked at an entry or page; another state is decided at once. */
export function ReviewChoice(props: { state: ReviewState; act: (state: ReviewState) => Act }): JSX.Element {
  const { reviewed, reviewState } = useSettings().labels.decide;
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="unseen">{reviewState}</legend>
      {reviewStates.map((state) => (
        <label key={state} class={state === props.state ? "segment chosen" : "segment"}>
          <input
            type="radio"
            name={name}
            checked={state === props.state}
            onChange={() => void decideAtOnce(props.act(state))}
          />
          {reviewed[state]}
        </label>
      ))}
    </fieldset>
  );
}
