import type { Lane } from "./lane.ts";
import type { QueuedTask, TaskLane } from "./types.ts";

/** Tasks on a lane, as JSON. What is none is taken off the lane and told. */
export function openTasks<Task>(
  lane: Lane,
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
    depth: () => lane.depth(),
  };
}
