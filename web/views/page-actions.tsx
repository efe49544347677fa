import type { JSX } from "preact";
import type { Reading } from "../../src/schema/index.ts";
import type { ListedPage } from "../../src/store/service.ts";
import { notify } from "../decide/notices.ts";
import { decideAtOnce, openForm } from "../decide/request.ts";
import { ReviewChoice } from "../decide/review-choice.tsx";
import { pageLink } from "../format/links.ts";
import { ask, silence } from "../state/ask.ts";
import { useData, valueOr } from "../state/data.ts";
import { useViewKeys } from "../state/keyboard.ts";
import { navigate } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";

type Marks = Pick<ListedPage, "review" | "rejected" | "confidential">;

const unmarked: Marks = { review: null, rejected: false, confidential: false };

/** What people decided on a page as a whole. */
function useMarks(page: string): Marks {
  const listed = valueOr(useData<readonly ListedPage[]>(`/api/pages?page=${encodeURIComponent(page)}`), []);
  return listed.find(({ id }) => id === page) ?? unmarked;
}

async function unreadAfter(page: string | null): Promise<string | null> {
  const after = page === null ? "" : `&after=${encodeURIComponent(page)}`;
  const { ok, text } = await ask(`/api/pages?review=unread&limit=1${after}`);
  const [next] = ok ? (JSON.parse(text) as ListedPage[]) : [];
  return next && next.id !== page ? next.id : null;
}

/** Goes to the next page at which nobody has looked, in the order of the list of pages, and from its end to its beginning. */
async function toNextUnread(page: string, none: string): Promise<void> {
  try {
    const next = (await unreadAfter(page)) ?? (await unreadAfter(null));
    if (next !== null && next !== page) navigate(pageLink(next));
    else notify({ failed: { message: none, hint: null } });
  } catch (error) {
    notify({ failed: silence(error) });
  }
}

/** What can be decided on a page as a whole, by buttons and by keys. `beside`: a list leads to the next one. */
export function PageActions({ reading, beside }: { reading: Reading; beside: boolean }): JSX.Element {
  const { labels } = useSettings();
  const { page: words } = labels.desk;
  const { id } = reading.page;
  const marks = useMarks(id);
  const correct = (): void => openForm({ form: "page", reading, marks });
  const next = (): void => void toNextUnread(id, words.noUnread);
  const review = (state: "read" | "checked"): void =>
    void decideAtOnce({ act: "review-page", page: id, state });
  useViewKeys([
    { key: "r", text: words.markRead, run: () => review("read") },
    { key: "c", text: words.markChecked, run: () => review("checked") },
    ...(beside ? [] : [{ key: "n", text: words.nextUnread, run: next }]),
    { key: "e", text: labels.decide.acts.page, run: correct },
  ]);
  return (
    <>
      <div class="acts">
        <ReviewChoice
          state={marks.review?.state ?? "unread"}
          act={(state) => ({ act: "review-page", page: id, state })}
        />
        <button type="button" class="button" onClick={correct}>
          {labels.decide.acts.page}
        </button>
        {!beside && (
          <button type="button" class="button" onClick={next}>
            {words.nextUnread}
          </button>
        )}
      </div>
      {(marks.rejected || marks.confidential || reading.article.truncated) && (
        <p class="row-meta page-marks">
          {marks.rejected && <span class="flag conflict">{words.rejected}</span>}
          {marks.confidential && <span class="flag confidential">{words.confidential}</span>}
          {reading.article.truncated && <span class="flag overdue">{words.truncated}</span>}
        </p>
      )}
    </>
  );
}
