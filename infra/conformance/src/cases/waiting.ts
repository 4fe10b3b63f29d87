/** Questions that may wait: they come late, and are answered once all the same. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAnswer } from '@darcha/exchange/rpc/wire.ts';
import { answerTo, type Case, failed, mustBe, noted, passed, put, putMessage, sampleOf } from '../trial.ts';

const see = 'docs/agencies.md, "When nobody is there"';

const later = () => new Date(Date.now() + 3_600_000).toISOString();

const canWait: Case = {
  id: 'answers-what-can-wait',
  expected: 'A question that names `answer_by` is answered when it comes at once',
  advice: 'Take `answer_by` for what it is: until then the question may come; before, it is a question like any other.',
  see,
  run: async (trial) => {
    const wanted = sampleOf(trial);
    mustBe('found', await answerTo(trial, wanted, await put(trial, wanted, { answerBy: later() })));
    return passed('answered');
  },
};

const hasWaited: Case = {
  id: 'answers-what-has-waited',
  expected: 'A question asked ten minutes ago is answered until its `answer_by`',
  advice:
    'Judge a question that names `answer_by` by that, and keep in mind, beyond the end of the process, which such questions came. ' +
    'Without a memory old enough, refuse with a reason that begins with "question-late:".',
  see,
  run: async (trial) => {
    const wanted = sampleOf(trial);
    const askedAt = new Date(Date.now() - 600_000).toISOString();
    const answer = await answerTo(trial, wanted, await put(trial, wanted, { askedAt, answerBy: later() }));
    if (answer.outcome === 'refused' && answer.reason.startsWith('question-late:')) {
      return noted(
        'refused as question-late: the system has no memory, or one that began later than the question was asked',
      );
    }
    mustBe('found', answer);
    return passed('answered');
  },
};

export const waiting = [canWait, hasWaited];

/** Takes more than five minutes, so only when asked for. */
export const replaying: Case = {
  id: 'refuses-replayed',
  expected:
    'A question that names `answer_by` is refused when it comes again more than five minutes after it came first',
  advice:
    'Keep in mind which questions with `answer_by` came, and when first, until that time; refuse them from five minutes later on.',
  see,
  run: async (trial) => {
    const { replayMs } = trial.patience;
    if (replayMs === undefined) return { status: 'not-tried', came: 'takes more than five minutes: call with --long' };
    const wanted = sampleOf(trial);
    const answerBy = later();
    const asked = await put(trial, wanted, { id: randomUUID(), answerBy });
    mustBe('found', await answerTo(trial, wanted, asked));
    await sleep(replayMs);
    const before = asked.answers.length;
    putMessage(trial, asked.message);
    mustBe('found', await answerTo(trial, wanted, await put(trial, wanted)));
    await sleep(trial.patience.silenceMs);
    const again = asked.answers.slice(before).map(({ message }) => readAnswer(message.payload).outcome);
    return again.every((outcome) => outcome === 'refused')
      ? passed('refused or silent')
      : failed(`answered: ${again.join(', ')}`);
  },
};
