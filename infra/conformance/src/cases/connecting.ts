/** How the system connects, and connects again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { answerTo, type Case, mustBe, passed, put, sampleOf, type Trial, within } from '../trial.ts';

const see = 'docs/agencies.md, "Connecting a system to the exchange"';

export const connects: Case = {
  id: 'connects',
  expected: 'A stream of `Provide` whose first message is Hello, with the record types of the file and no others',
  advice:
    'Call `Provide` at the address told above with the certificates of the folder, and send Hello first, within ten seconds.',
  see,
  run: async ({ exchange, plan, patience }) => {
    const wanted = plan.provides.map(({ recordType }) => recordType.id);
    const said = () => new Set(exchange.streams().flatMap(({ recordTypes }) => [...recordTypes]));
    const missing = () => wanted.filter((id) => !said().has(id));
    if (await within(patience.connectMs, () => missing().length === 0))
      return passed(`Hello with ${[...said()].join(', ')}`);
    const faults = exchange.faults.length > 0 ? ` What came instead: ${[...new Set(exchange.faults)].join(' | ')}` : '';
    throw new Error(
      `within ${patience.connectMs / 1_000} s no stream said Hello with ${missing().join(', ')}.${faults}`,
    );
  },
};

export const connectsWhenCut: Case = {
  id: 'connects-again-when-cut',
  expected: 'The stream is opened again after its connection was cut, and questions are answered',
  advice: 'When a stream ends, open it again by itself, after 0.1 to 5 seconds; never give up.',
  see,
  run: async (trial) => {
    trial.exchange.cut();
    await within(2_000, () => trial.exchange.streams().length === 0);
    return answersAgain(trial);
  },
};

export const connectsAfterOutage: Case = {
  id: 'connects-again-after-outage',
  expected: 'The stream is opened again once the exchange, which was away, is back, and questions are answered',
  advice: 'Go on trying while the address cannot be reached, with pauses that grow to five seconds and no further.',
  see,
  run: async (trial) => {
    await trial.exchange.leave();
    await sleep(trial.patience.awayMs);
    await trial.exchange.comeBack();
    return answersAgain(trial);
  },
};

async function answersAgain(trial: Trial) {
  const { reconnectMs } = trial.patience;
  if (!(await within(reconnectMs, () => trial.exchange.streams().length > 0))) {
    throw new Error(`no stream was opened again within ${reconnectMs / 1_000} s`);
  }
  const wanted = sampleOf(trial);
  mustBe('found', await answerTo(trial, wanted, await put(trial, wanted)));
  return passed('a stream and a right answer');
}
