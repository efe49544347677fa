import { FetchRow, FetchState, type WatchDraft, type Watched } from "../../src/schema/index.ts";
import type { WatchLease } from "../../src/store/watch-lease.ts";
import type { Due, DueQuery, WatchStore } from "../../src/store/watching.ts";
import { storableValue } from "../../src/text/storable.ts";

const keyOf = ({ kind, address }: Pick<FetchRow, "kind" | "address">): string => `${kind} ${address}`;

/** What a record keeps of following, in memory: for tests of days. It passes the same tests as the real one. */
export class MemoryWatch implements WatchStore {
  readonly #now: () => Date;
  readonly #watched = new Map<string, WatchDraft & { readonly since: string }>();
  readonly #rows = new Map<string, FetchRow>();
  #lease: WatchLease | null = null;
  /** Called before anything is kept; a test throws in it. */
  onNote: (rows: readonly FetchRow[]) => void = () => {};

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  /** All rows, for tests that look at them. */
  get rows(): FetchRow[] {
    return [...this.#rows.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  async list(): Promise<Watched[]> {
    return [...this.#watched.values()]
      .sort((a, b) => (a.address < b.address ? -1 : 1))
      .map(({ address, every, since }) => {
        const row = this.#rows.get(keyOf({ kind: "source", address }));
        const { form, title, at, feeds, last, fault, over } = row?.state ?? FetchState.parse({});
        const own = this.rows.filter(({ source }) => source === address);
        const articles = own.filter(({ kind, state }) => kind === "article" && state.version !== null).length;
        const failing = own.filter((each) => each !== row && each.state.fault !== null).length;
        const next = row?.due ?? null;
        return { address, every, since, form, title, at, feeds, last, next, articles, failing, fault, over };
      });
  }

  async follow(drafts: readonly WatchDraft[]): Promise<{ added: number; known: number }> {
    const since = this.#now().toISOString();
    let added = 0;
    for (const { address, every } of drafts) {
      const known = this.#watched.get(address);
      added += known ? 0 : 1;
      this.#watched.set(address, { address, every, since: known?.since ?? since });
      const row = this.#rows.get(keyOf({ kind: "source", address }));
      if (row) this.#keep({ ...row, source: address, due: row.due ?? since });
    }
    for (const address of this.#watched.keys())
      if (!this.#rows.has(keyOf({ kind: "source", address })))
        this.#keep(
          FetchRow.parse({
            kind: "source",
            address,
            source: address,
            host: new URL(address).host,
            due: since,
            state: {},
          }),
        );
    return { added, known: drafts.length - added };
  }

  async stop(address: string): Promise<boolean> {
    if (!this.#watched.delete(address)) return false;
    for (const [key, row] of this.#rows) {
      if (row.source === address) this.#rows.delete(key);
      else if (row.kind === "source")
        this.#keep({ ...row, state: { ...row.state, etag: null, lastModified: null } });
    }
    return true;
  }

  async failures({ limit, source }: { limit?: number; source?: string } = {}) {
    const failing = this.rows.flatMap((row) => {
      const { fault, title } = row.state;
      const { kind, address, due: next } = row;
      return fault && (source ?? row.source) === row.source
        ? [{ ...fault, kind, address, source: row.source, title, next }]
        : [];
    });
    return failing.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0)).slice(0, limit);
  }

  async again(addresses: readonly string[]): Promise<number> {
    const now = this.#now().toISOString();
    const failed = this.rows.filter(
      ({ address, state }) => addresses.includes(address) && state.fault !== null,
    );
    for (const row of failed) this.#keep({ ...row, due: row.due !== null && row.due < now ? row.due : now });
    return failed.length;
  }

  async due({ now, most, perHost, without }: DueQuery): Promise<Due> {
    const waiting = this.rows.filter(({ due }) => due !== null);
    const order = (a: FetchRow, b: FetchRow): number =>
      a.kind !== b.kind ? (a.kind === "source" ? -1 : 1) : (a.due ?? "") < (b.due ?? "") ? -1 : 1;
    const places = new Map<string, number>();
    const rows = waiting
      .filter(({ due, host }) => (due ?? "") <= now && !without.includes(host))
      .sort((a, b) => (a.kind === b.kind && a.due === b.due ? 0 : order(a, b)))
      .filter(({ host }) => {
        const place = (places.get(host) ?? 0) + 1;
        places.set(host, place);
        return place <= perHost;
      })
      .slice(0, most);
    const next = waiting.map(({ due }) => due).sort()[0] ?? null;
    return { rows: rows.map((row) => this.#told(row)), next };
  }

  async known(kind: FetchRow["kind"], addresses: readonly string[]): Promise<FetchRow[]> {
    return addresses.flatMap((address) => {
      const row = this.#rows.get(keyOf({ kind, address }));
      return row ? [this.#told(row)] : [];
    });
  }

  async note(rows: readonly FetchRow[]): Promise<void> {
    this.onNote(rows);
    for (const row of rows) if (this.#watched.has(row.source)) this.#keep(row);
  }

  async hold(lease: WatchLease): Promise<boolean> {
    const held = this.#lease;
    const free = held === null || held.holder === lease.holder || held.until <= lease.now;
    if (free) this.#lease = lease;
    return free;
  }

  async lease() {
    const until = this.#lease?.until ?? null;
    return { running: until !== null && until > this.#now().toISOString(), until };
  }

  #told(row: FetchRow): FetchRow {
    return { ...row, every: this.#watched.get(row.source)?.every ?? null };
  }

  #keep(row: FetchRow): void {
    this.#rows.set(keyOf(row), FetchRow.parse(storableValue({ ...row, every: null })));
  }
}
