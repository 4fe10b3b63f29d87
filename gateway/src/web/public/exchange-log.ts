/** `/exchange-log`: whether the log of what agencies asked one another is what was signed, and how to check it oneself. */
import { unlessAway } from '../asking.ts';
import type { BodyOf } from '../operations.ts';
import type { Page, Visit } from '../page.ts';
import { countedQuestions, lastCountedDay } from './questions.ts';

type Log = BodyOf<'getLog'>;

export const exchangeLog: Page = {
  path: '/exchange-log',
  for: 'public',
  show: async (visit) => {
    const [newest, counted] = await Promise.all([
      unlessAway(visit.ask('getLog')),
      countedQuestions(visit, lastCountedDay()),
    ]);
    const log = newest?.body;
    return {
      view: 'public/exchange-log.njk',
      title: visit.say('log.title'),
      model: { log, rows: log && logRows(log, visit), counted },
      neverKept: true,
    };
  },
};

function logRows({ size, signedAt, rootHash, key, integrity, timeProof }: Log, { say, format }: Visit) {
  const { state, checkedAt, checkedSize } = integrity;
  const rows = [
    ['log.size', format.number(size)],
    ['log.signed-at', format.time(signedAt)],
    ['log.integrity', say(`log.state.${state}`)],
    ['log.checked-at', checkedAt && format.time(checkedAt)],
    ['log.checked-size', format.number(checkedSize)],
    ['log.time-proof', timeProof && say(`log.time-state.${timeProof.state}`)],
    ['log.root', rootHash],
    ['log.key', key],
  ] as const;
  return rows.flatMap(([name, text]) => (text ? [{ key: { text: say(name) }, value: { text } }] : []));
}
