import { idOf } from "./deliveries.ts";
import type { FailedPages } from "./failed-pages.ts";
import type { Lane } from "./lane.ts";
import type { QueuedTask, TaskLane } from "./types.ts";

/** Where the tasks of a kind are. */
interface TaskPlace {
  readonly kind: string;
  readonly lane: Lane;
  readonly failed: FailedPages;
}

/** Tasks on a lane, as JSON. What is none is taken off the lane and told. */
export function openTasks<Task>(
  { kind, lane, failed }: TaskPlace,
  check: (value: unknown) => Task,
  onDamaged: (error: unknown) => void,
): TaskLane<Task> {
  return {
    publish: (id, task) => lane.publish(id, new TextEncoder().encode(JSON.stringify(task))),
    pull: async (count, options) => {
      const tasks: QueuedTask<Task>[] = [];
      for (const delivery of await lane.pull(count, options)) {
        try {
          const task = check(JSON.parse(new TextDecoder().decode(delivery.data)));
          tasks.push({ ...delivery, task });
        } catch (error) {
          delivery.ack();
          onDamaged(error);
        }
      }
      return tasks;
    },
    fail: async ({ data, seq, headers, deliveries, ack }, source, error) => {
      const id = `${kind}/${idOf({ seq, headers })}`;
      await failed.add({ id, data, task: kind, source, url: null, deliveries }, error);
      ack();
    },
    depth: () => lane.depth(),
  };
}
