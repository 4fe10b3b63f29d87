/** Who does what in which legal hour. */

export type Task = () => Promise<void>;

export interface Agenda {
  add(hour: number, task: Task): void;
  /** The next hour in which there is something to do; undefined when nothing is left. */
  next(): number | undefined;
  /** All of an hour, also what is added to it meanwhile. */
  run(hour: number): Promise<void>;
}

/** People who do something in the same hour do it at the same time, so many at most. */
const atOnce = 24;

export function createAgenda(): Agenda {
  const hours = new Map<number, Task[]>();
  const run = async (hour: number) => {
    const worker = async () => {
      for (let task = hours.get(hour)?.shift(); task; task = hours.get(hour)?.shift()) await task();
    };
    while ((hours.get(hour)?.length ?? 0) > 0) await Promise.all(Array.from({ length: atOnce }, worker));
    hours.delete(hour);
  };
  return {
    add: (hour, task) => {
      const tasks = hours.get(hour);
      if (tasks) tasks.push(task);
      else hours.set(hour, [task]);
    },
    next: () => (hours.size === 0 ? undefined : Math.min(...hours.keys())),
    run,
  };
}
