import type { Queue, QueueOptions } from "../cluster/index.ts";
import type { Fetcher } from "../fetch/index.ts";
import type { FetchOptions } from "../fetch/types.ts";
import type { Names } from "../labels/index.ts";
import type { Log, Ops } from "../ops/index.ts";
import type { PageInput } from "../page/types.ts";
import type { Reading, WatchDraft } from "../schema/index.ts";
import type { BackupContents } from "../store/backup/format.ts";
import type { RecordService } from "../store/service.ts";
import type { Stage } from "../store/stage.ts";
import type { ArticleReader } from "../watch/index.ts";
import type { World } from "../world/world.ts";
import type { Configuration } from "./configured.ts";
import type { Labels } from "./labels/types.ts";
import type { OptionName } from "./options.ts";
import type { OwnWords } from "./own-words.ts";
import type { Settings } from "./settings.ts";

/** Where a command writes and what it may know about the terminal. */
export interface Io {
  /** Writes text or bytes to standard output; resolves when the reader has room for more. */
  out(data: string | Uint8Array): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  /** Columns of the terminal; Infinity when standard output is none. */
  readonly width: number;
  /** True when standard output takes colours. */
  readonly colour: boolean;
  /** True when standard error is a terminal, where progress may be shown. */
  readonly progress: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Aborted by Ctrl-C (reason "interrupted"), SIGTERM ("terminated"), and when nobody reads the output any more ("unread"). */
  readonly signal: AbortSignal;
}

/** A record that another process serves or may serve: its service, and how to hand it out. */
export interface Serving extends ServedAddress {
  readonly closed: Promise<void>;
}

/** Where a record is served; `open`: the address that opens it for writing, with the token behind "#". */
export interface ServedAddress {
  readonly url: string;
  readonly open: string;
}

/** How a record is served until the signal is aborted. */
export interface ServingOptions {
  /** How pages are fetched that are named by their address. */
  readonly web?: FetchOptions;
  readonly directory: string;
  /** Null for 4680 or the next free one. */
  readonly port: number | null;
  /** Null for this machine alone. */
  readonly host?: string | null;
  readonly allowedOrigins?: readonly string[];
  /** The files by which the user adds to the names that Parley knows. */
  readonly own?: OwnWords;
  /** How this serving is looked after; by nobody when absent. */
  readonly ops?: Ops;
  /** Seconds: `--grace` and `--drain`; null for the defaults. */
  readonly grace?: number | null;
  readonly drain?: number | null;
  readonly signal: AbortSignal;
}

/** A record, and the files by which users add to what Parley knows. */
export type RecordWords = OwnWords & Pick<Settings, "record">;

/** What following addresses needs besides the record. */
export interface WatchMeans {
  readonly fetcher: Fetcher;
  readonly read: ArticleReader;
  readonly watch: readonly WatchDraft[];
}

/** What commands ask of the rest of Parley. Each part is imported when it is first asked for. */
export interface Services {
  /** The four steps without a store: one page's bytes to its reading. */
  readEngine(own: RecordWords & Partial<Pick<Settings, "explain">>): Promise<(input: PageInput) => Reading>;
  /**
   * Through the process that serves the record, or from its folder or database. `create`: make the record where there
   * is none. `log`: told what is told on standard error else, where the record is raised.
   */
  openRecord(
    directory: string,
    options: { create: boolean; own?: OwnWords; log?: Log | null },
  ): Promise<RecordService>;
  /** Connects to a queue of pages. */
  openQueue(address: string, options: QueueOptions): Promise<Queue>;
  /** A record on a server as workers fill it, many at once; it is made where there is none. */
  openStage(record: string, options: { own: OwnWords; ops: Ops; log: Log | null }): Promise<Stage>;
  /** What following addresses needs: a polite fetcher, how articles are read, what the project file says is followed. */
  watchMeans(own: RecordWords, env: Io["env"]): Promise<WatchMeans>;
  /** The address at which another process serves the record; null when none does. */
  servedAt(directory: string): Promise<ServedAddress | null>;
  /** Serves an open record until the signal is aborted. */
  serve(service: RecordService, options: ServingOptions): Promise<Serving>;
  /** Makes a record of a backup, where there is none or an empty one; tells what it holds. */
  restore(file: string, record: string): Promise<BackupContents>;
  /** The world with what the user's files add to it. */
  world(own: RecordWords): Promise<World>;
  /** Names of actors and places in the language. */
  names(lang: Settings["lang"], own: RecordWords): Promise<Names>;
}

/** All that a running command is given. */
export interface CommandContext {
  readonly io: Io;
  readonly services: Services;
  readonly settings: Settings;
  readonly labels: Labels;
  /** All commands, for those that describe them. */
  readonly commands: readonly CommandDefinition[];
  /** Where each setting comes from. */
  readonly configuration: Configuration;
}

/** Runs a command with its arguments and resolves to the exit status: 0 done, 1 a page or query failed. */
export type CommandRun = (context: CommandContext, args: readonly string[]) => Promise<number>;

/** A command as help, completion and documentation describe it. Its code is imported when it runs. */
export interface CommandDefinition {
  readonly name: string;
  /** In commander's notation, one or several: "<path...>", "<act> [name...]"; empty when the command takes none. */
  readonly argument: string;
  readonly argumentHelp: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** Command lines, each with what it does. */
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  /** Runs until Ctrl-C or SIGTERM, which then is its proper end (`isService`). */
  readonly untilInterrupted?: true;
  load(): Promise<{ run: CommandRun }>;
}
