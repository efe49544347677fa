import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { More } from "../parts/more.tsx";
import { Empty } from "../parts/notices.tsx";
import { useViewKeys } from "../state/keyboard.ts";
import { goBack, navigate, useLocation, withParameters } from "../state/router.ts";
import { useSettings } from "../state/settings.ts";
import { useTitle } from "../state/title.ts";
import { actOn, undoLast } from "./work-acts.ts";
import { WorkLine } from "./work-item.tsx";
import { type Tab, tabs, useWork, type WorkItem, type WorkList } from "./work-items.ts";
import { WorkPanel } from "./work-panel.tsx";

/** Items that were passed over, as long as the window is open. */
const skipped = new Set<string>();

const tabOf = (name: string | null): Tab => tabs.find((tab) => tab === name) ?? "unread";

function Tabs({ lists, current }: { lists: Readonly<Record<Tab, WorkList>>; current: Tab }): JSX.Element {
  const { work } = useSettings().labels;
  return (
    <nav class="work-tabs" aria-label={work.title}>
      {tabs.map((tab) => {
        const { count, pages } = lists[tab];
        const more = tab !== "unread" && pages.more;
        return (
          <a key={tab} href={`/work?tab=${tab}`} aria-current={tab === current ? "page" : undefined}>
            {work.tabs[tab]}{" "}
            <span class="count">{pages.state === "loading" ? "…" : `${count}${more ? "+" : ""}`}</span>
          </a>
        );
      })}
    </nav>
  );
}

/** The chosen item, and how to choose another; the address names it, so that work goes on where it was left. */
interface Choice {
  readonly item: WorkItem | null;
  readonly open: boolean;
  readonly choose: (item: WorkItem | undefined, open: boolean) => void;
  readonly step: (by: 1 | -1) => void;
}

const focusLine = (id: string): void => {
  const lines = [...document.querySelectorAll<HTMLElement>(".work-line")];
  const line = lines.find(({ dataset }) => dataset.id === id);
  line?.focus();
  line?.scrollIntoView({ block: "nearest" });
};

function useChoice(items: readonly WorkItem[]): Choice {
  const location = useLocation();
  const named = location.query.get("at");
  const open = location.query.get("open") === "1";
  const found = items.findIndex(({ id }) => id === named);
  // Where an item was done, the one that stands in its place is next.
  const place = useRef(0);
  if (found >= 0) place.current = found;
  const at = found >= 0 ? found : Math.min(place.current, items.length - 1);
  const item = items[at] ?? null;
  const choose = (next: WorkItem | undefined, opened: boolean): void => {
    if (next === undefined) return;
    navigate(withParameters(location, { at: next.id, open: opened ? "1" : "" }), { replace: true });
  };
  const step = (by: 1 | -1): void => {
    const onList = document.activeElement?.closest(".work-line") || open;
    const next = onList ? items[at + by] : item;
    choose(next ?? undefined, open);
    if (next) focusLine(next.id);
  };
  return { item, open: open && item !== null, choose, step };
}

function useWorkKeys(choice: Choice, skip: () => void): void {
  const { work } = useSettings().labels;
  const { item, open, choose, step } = choice;
  const wish = (name: Parameters<typeof actOn>[1]) => () => void actOn(item, name);
  const leave = (): void => (open && item ? choose(item, false) : goBack());
  const { keys } = useSettings().labels;
  useViewKeys([
    { key: "j", text: keys.move, run: () => step(1) },
    { key: "k", text: keys.move, run: () => step(-1) },
    { key: "s", text: work.keys.skip, run: skip },
    { key: "u", text: work.keys.undo, run: () => void undoLast(work.nothingToUndo) },
    { key: "Escape", text: keys.back, run: leave },
    ...tabs.map((tab, n) => ({
      key: String(n + 1),
      text: work.keys.tabs,
      run: () => navigate(`/work?tab=${tab}`),
    })),
    ...(open
      ? []
      : [
          { key: "c", text: work.keys.checked, run: wish("checked") },
          { key: "r", text: work.keys.read, run: wish("read") },
          { key: "m", text: work.keys.merge, run: wish("merge") },
          { key: "x", text: work.keys.reject, run: wish("reject") },
        ]),
  ]);
}

function Lines({ tab, list, choice }: { tab: Tab; list: WorkList; choice: Choice }): JSX.Element {
  const { work } = useSettings().labels;
  const { item, choose } = choice;
  if (list.items.length === 0 && !list.pages.more && !list.pages.failed)
    return <Empty title={work.done[tab]} />;
  return (
    <>
      <ol>
        {list.items.map((one) => (
          <WorkLine key={one.id} item={one} chosen={one.id === item?.id} onOpen={() => choose(one, true)} />
        ))}
      </ol>
      <More of={list.pages} />
    </>
  );
}

function Worked({ tab, list, again }: { tab: Tab; list: WorkList; again: () => void }): JSX.Element {
  const { labels } = useSettings();
  const { work } = labels;
  const items = list.items.filter(({ id }) => !skipped.has(id));
  const passed = list.items.length - items.length;
  const choice = useChoice(items);
  const { item, open, choose } = choice;
  useWorkKeys(choice, () => {
    if (item) skipped.add(item.id);
    again();
  });
  useEffect(() => {
    if (item && document.activeElement === document.body) focusLine(item.id);
  }, [item?.id]);
  return (
    <div class={`work-desk ${open ? "work-open" : ""}`}>
      <div class="work-list">
        <p class="quiet">{work.why[tab]}</p>
        {passed > 0 && (
          <p>
            {work.skipped(passed)}{" "}
            <button
              type="button"
              class="link"
              onClick={() => {
                skipped.clear();
                again();
              }}
            >
              {work.showSkipped}
            </button>
          </p>
        )}
        <Lines tab={tab} list={{ ...list, items }} choice={choice} />
      </div>
      <section class="work-panel" aria-label={work.aside}>
        {open && item ? (
          <>
            <button type="button" class="button work-close" onClick={() => choose(item, false)}>
              {labels.keys.close}
            </button>
            <WorkPanel key={item.id} item={item} />
          </>
        ) : (
          <p class="quiet work-hint">{work.selectHint}</p>
        )}
      </section>
    </div>
  );
}

/** Where the record is open, worked through by keyboard: each list with the chosen item beside it. */
export function WorkView(): JSX.Element {
  const { labels } = useSettings();
  const [, setRound] = useState(0);
  const tab = tabOf(useLocation().query.get("tab"));
  const lists = useWork();
  useTitle(labels.work.title);
  const list = lists[tab];
  return (
    <div class="work-view">
      <h1>{labels.work.title}</h1>
      <p class="intro">{labels.work.intro}</p>
      <Tabs lists={lists} current={tab} />
      {list.pages.state === "loading" ? (
        <p class="loading" aria-busy="true">
          {labels.loading}
        </p>
      ) : (
        <Worked key={tab} tab={tab} list={list} again={() => setRound((n) => n + 1)} />
      )}
    </div>
  );
}
