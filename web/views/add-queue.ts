import { useRef, useState } from "preact/hooks";
import type { AddResult } from "../../src/store/service.ts";
import type { ServerEvent } from "../state/event-stream.ts";
import { writeWithEvents } from "../state/write.ts";
import { base64Of } from "./add-files.ts";

/** What is said of a page besides its words; empty where nothing is. */
export interface Said {
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
}

interface Refused {
  readonly message: string;
  readonly hint: string | null;
  /** One of src/errors.ts; null where the server named none. */
  readonly code: string | null;
}

/** A page that is to be added, with what became of it. */
export interface Queued {
  readonly n: number;
  readonly source: string;
  /** Null where the server fetches it from its address. */
  readonly body: Blob | string | null;
  readonly said: Said;
  readonly state: "waiting" | "working" | AddResult["state"];
  /** Id and headline of what was added. */
  readonly page: string | null;
  readonly title: string | null;
  readonly refused: Refused | null;
}

/** So many pages and bytes go in one request, so that a lost one costs little. */
const AT_ONCE = 20;
const BYTES_AT_ONCE = 6_000_000;

const sizeOf = ({ body }: Queued): number => (typeof body === "string" ? body.length : (body?.size ?? 0));

/** The next pages that go together: at least one. */
function nextBatch(queue: readonly Queued[]): Queued[] {
  const batch: Queued[] = [];
  let bytes = 0;
  for (const one of queue.filter(({ state }) => state === "waiting").slice(0, AT_ONCE)) {
    bytes += sizeOf(one);
    if (batch.length > 0 && bytes > BYTES_AT_ONCE) break;
    batch.push(one);
  }
  return batch;
}

async function contentOf(body: Queued["body"]): Promise<object> {
  if (body === null) return {};
  return typeof body === "string" ? { text: body } : { bytes: await base64Of(body) };
}

async function uploadOf({ source, body, said }: Queued): Promise<object> {
  return {
    source,
    ...(await contentOf(body)),
    ...(said.url ? { url: said.url } : {}),
    ...(said.published ? { published: said.published } : {}),
    ...(said.outlet ? { declared: { outlet: said.outlet } } : {}),
  };
}

type Change = (n: number, changes: Partial<Queued>) => void;

const became = (result: AddResult): Partial<Queued> =>
  result.state === "failed"
    ? { state: "failed", refused: result.error }
    : { state: result.state, page: result.page, title: result.title };

/** Tells of each page of a batch what the server tells of it. */
function hear({ name, data }: ServerEvent, batch: readonly Queued[], change: Change): void {
  if (name !== "page" && name !== "error") return;
  const told: unknown = JSON.parse(data);
  if (name === "page") {
    const { n, result } = told as { n: number; result: AddResult };
    const one = batch[n - 1];
    if (one) change(one.n, became(result));
    return;
  }
  const { detail, hint, code } = told as { detail: string; hint: string | null; code: string | null };
  for (const { n } of batch) change(n, { state: "failed", refused: { message: detail, hint, code } });
}

/** Sends a batch; pages of which nothing was told have failed. False where the person gave no token. */
async function sendBatch(batch: readonly Queued[], change: Change, signal: AbortSignal): Promise<boolean> {
  for (const { n } of batch) change(n, { state: "working", refused: null });
  const pages = await Promise.all(batch.map(uploadOf));
  const written = await writeWithEvents("/api/pages", { pages }, (event) => hear(event, batch, change), {
    signal,
  });
  const refused = written.state === "failed" ? written : null;
  for (const { n } of batch) change(n, { state: "failed", ...(refused ? { refused } : {}) });
  return !(written.state === "failed" && written.message === "");
}

/** The pages to be added, and what can be done with them. */
export interface Queue {
  readonly items: readonly Queued[];
  readonly busy: boolean;
  readonly add: (pages: readonly Pick<Queued, "source" | "body" | "said">[]) => void;
  readonly retry: (n: number | null) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** What a page that was told of already stays: only what waits or is on its way can fail afterwards. */
const settled: ReadonlySet<Queued["state"]> = new Set(["added", "known", "failed"]);

/** Adds pages some at a time, in order, and tells of each what became of it. */
export function useQueue(): Queue {
  const [items, setItems] = useState<readonly Queued[]>([]);
  const [busy, setBusy] = useState(false);
  const held = useRef<readonly Queued[]>([]);
  const controller = useRef<AbortController | null>(null);
  const put = (next: readonly Queued[]): void => {
    held.current = next;
    setItems(next);
  };
  const change: Change = (n, changes) =>
    put(
      held.current.map((one) =>
        one.n !== n || (changes.state === "failed" && settled.has(one.state)) ? one : { ...one, ...changes },
      ),
    );
  const run = async (): Promise<void> => {
    if (controller.current) return;
    controller.current = new AbortController();
    const { signal } = controller.current;
    setBusy(true);
    for (let batch = nextBatch(held.current); batch.length > 0; batch = nextBatch(held.current))
      if (!(await sendBatch(batch, change, signal)) || signal.aborted) break;
    controller.current = null;
    setBusy(false);
  };
  return {
    items,
    busy,
    add: (pages) => {
      const first = 1 + Math.max(0, ...held.current.map(({ n }) => n));
      const fresh = pages.map((page, k) => ({
        ...page,
        ...{ n: first + k, state: "waiting" as const, page: null, title: null, refused: null },
      }));
      put([...held.current, ...fresh]);
      void run();
    },
    retry: (n) => {
      const again = ({ state, n: own }: Queued): boolean => state === "failed" && (n === null || own === n);
      put(held.current.map((one) => (again(one) ? { ...one, state: "waiting", refused: null } : one)));
      void run();
    },
    stop: () => controller.current?.abort(),
    clear: () => put(held.current.filter(({ state }) => !settled.has(state))),
  };
}
