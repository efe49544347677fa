export { connectQueue, type QueueOptions } from "./queue.ts";
export type { FailedPage, Queue, QueuedPage, QueuedTask, TaskLane, ToldError } from "./types.ts";
