/** What an exchange costs when its log has a million entries, beside the same when it has a thousand. */
import { fillLog } from '../exchange/fill.ts';
import { openWorld, type World } from '../exchange/world.ts';
import type { CostFigure, Costing } from '../measure-cost.ts';
import type { Engine } from '../surroundings.ts';

const few = 1_000;
const many = 1_000_000;

export async function exchangeGrowth(engine: Engine): Promise<CostFigure> {
  const { uri: mongodb } = engine;
  const open = (size: number) => openWorld({ mongodb, fill: (database) => fillLog(database, size) });
  const [small, large] = [await open(few), await open(many)];
  const asking = (name: string, { consumer, exchange }: World): Costing => ({
    name,
    run: (count) => consumer.work(count),
    pids: () => ({ exchange: exchange.pid, engine: engine.pid }),
  });
  return {
    name: 'exchange.growth',
    most: 1.15,
    note: `Processor time of exchange and engine for a question and its answer, 64 at once, with ${many} entries in the log to that with ${few}; looking over the log again and again is part of both.`,
    count: 500,
    ours: asking(`${many} entries`, large),
    peer: `the same with ${few} entries`,
    parts: [asking(`${few} entries`, small)],
    close: async () => {
      large.close();
      small.close();
    },
  };
}
