import type { PageInput } from "../page/types.ts";
import type { Delivery } from "./deliveries.ts";
import type { FailureHead } from "./failed-message.ts";
import type { Oldest } from "./lane.ts";
import type { Published } from "./stream.ts";

/** A page as the queue hands it out. */
export interface QueuedPage extends Delivery {
  /** The page itself, unpacked anew each time. Throws ParleyError `damaged-message`. */
  input(): Promise<PageInput>;
}

/** A page that could not be read, or a task that could not be done, with why, as the list of failures keeps it. */
export interface FailedPage extends FailureHead {
  /** Its number in the list. */
  readonly id: number;
  /** The message of the page or task as it came; null where it did not fit. */
  readonly page: Uint8Array | null;
}

/** An error as it is told of a page. */
export interface ToldError {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A piece of work of another kind, as the queue hands it out. */
export interface QueuedTask<Task> extends Delivery {
  readonly task: Task;
}

/** Work of another kind on a stream of its own: it is JSON. */
export interface TaskLane<Task> {
  /** Publishes a task; one with the id of an earlier one is known for as long as the queue remembers. */
  publish(id: string, task: Task): Promise<Published>;
  /** Up to `count` tasks; none after two seconds. What is no task is dropped, and told to `onDamaged`. */
  pull(count: number, options?: { readonly signal?: AbortSignal }): Promise<QueuedTask<Task>[]>;
  /** Puts a task on the list of failures under a name, and acknowledges it when the list has it. Throws `queue-full`. */
  fail(task: QueuedTask<Task>, name: string, error: ToldError): Promise<void>;
  /** Tasks that wait or are being worked on. */
  depth(): Promise<number>;
}

/** A record's queue: pages on their way to workers, and those that failed. All throw `no-queue` where it is gone. */
export interface Queue {
  /** The address as it may be told. */
  readonly place: string;
  /**
   * Publishes a page; resolves when the queue keeps it. Of a page that is known nothing comes twice. Throws
   * `too-large-for-queue`, and `queue-full` where nothing was read that could make room.
   */
  publish(page: PageInput, signal?: AbortSignal): Promise<Published>;
  /** Up to `count` pages as soon as there are any; none after two seconds. Each is to be acknowledged or given back. */
  pull(count: number, options?: { readonly signal?: AbortSignal }): Promise<QueuedPage[]>;
  /** Puts a page on the list of failures, and acknowledges it when the list has it. Throws `queue-full`. */
  fail(page: QueuedPage, error: ToldError): Promise<void>;
  /** Puts a page on the list of failures that did not come through the queue, but out of a task. Throws `queue-full`. */
  failInput(page: PageInput, error: ToldError): Promise<void>;
  /** The list of failures, the oldest first. */
  failed(): AsyncIterable<FailedPage>;
  /** The failed page of that number. Throws `not-found`. */
  failedPage(id: number): Promise<FailedPage>;
  /** How many there are. */
  failures(): Promise<number>;
  /** Publishes a failed page or task again and takes it off the list. Throws `not-found`, and `damaged-message` where it is not kept. */
  requeue(id: number): Promise<void>;
  /** Takes a failed page off the list. Throws `not-found`. */
  drop(id: number): Promise<void>;
  /** Pages that wait or are held by workers. */
  depth(): Promise<number>;
  /** How old the page is that waits longest, and when it is gone, in seconds; null where none waits. */
  oldest(): Promise<Oldest | null>;
  /** Removes what is dealt with where the queue is half full. */
  sweep(): Promise<void>;
  /** Opens a stream of work of another kind; `check` throws for what is no task. */
  tasks<Task>(
    kind: string,
    check: (value: unknown) => Task,
    onDamaged?: (error: unknown) => void,
  ): Promise<TaskLane<Task>>;
  /** Gives back what is held, and closes the connection. */
  close(): Promise<void>;
}
