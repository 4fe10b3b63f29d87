import { setTimeout as sleep } from 'node:timers/promises';
import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { readAnswer } from '@darcha/exchange/rpc/wire.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import {
  answerTo,
  type Case,
  failed,
  mustBe,
  noted,
  passed,
  put,
  putMessage,
  questionBytes,
  sampleOf,
  type Trial,
} from '../trial.ts';
import type { Put } from '../trial-exchange.ts';

const see = 'proto/darcha/exchange/v1/exchange.proto, `SignedMessage` and `Question`';

interface Wrong {
  id: string;
  /** What is wrong with the question. */
  what: string;
  advice: string;
  make(trial: Trial): Promise<SignedMessage[]>;
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const signature =
  'Verify each question before the register hears of it: certificate, header and signature over the very bytes.';
const time =
  'Refuse a question whose `asked_at` is more than five minutes off, unless `answer_by` still lets it be answered.';

/** The question signed by its asker. */
async function good(trial: Trial, changes: QuestionInput = {}): Promise<SignedMessage> {
  return trial.folder.signers.asker.sign('question', questionBytes(trial, sampleOf(trial), changes));
}

const changed = (id: string, what: string, advice: string, changes: (trial: Trial) => QuestionInput): Wrong => ({
  id,
  what,
  advice,
  make: async (trial) => [await good(trial, changes(trial))],
});

const byFaulty = (fault: 'expired' | 'not-yet-valid' | 'foreign-authority'): Wrong => ({
  id: `mistrusts-certificate-${fault}`,
  what: `is signed with a certificate that is ${fault === 'foreign-authority' ? 'from another authority of the same name' : fault}`,
  advice:
    'Believe only certificates that the agencies’ authority issued by its key, in their time, at each question anew.',
  make: async (trial) => {
    const signer = await trial.folder.faulty(trial.folder.signers.asker.member, fault);
    return [await signer.sign('question', questionBytes(trial, sampleOf(trial)))];
  },
});

const jsonOf = (given: unknown) => Buffer.from(JSON.stringify(given));

const wrongs: Wrong[] = [
  {
    id: 'mistrusts-altered-question',
    what: 'was altered after it was signed',
    advice: signature,
    make: async (trial) => [{ ...(await good(trial)), payload: questionBytes(trial, sampleOf(trial)) }],
  },
  {
    id: 'mistrusts-other-signature',
    what: 'has the signature of another question, or none',
    advice: signature,
    make: async (trial) => {
      const [one, other] = [await good(trial), await good(trial)];
      return [
        { ...one, signature: other.signature },
        { ...(await good(trial)), signature: '' },
      ];
    },
  },
  {
    id: 'mistrusts-other-kind',
    what: 'is signed as an answer (`typ` darcha-answer)',
    advice: 'Compare `typ` of the signature’s header: it says what was signed, so that none passes for another.',
    make: async (trial) => [await trial.folder.signers.asker.sign('answer', questionBytes(trial, sampleOf(trial)))],
  },
  {
    id: 'mistrusts-other-member',
    what: 'names a sender that did not sign it',
    advice: 'Compare `sender` with the member in the certificate that signed.',
    make: async (trial) => [
      await trial.folder.signers.stranger.sign('question', questionBytes(trial, sampleOf(trial))),
    ],
  },
  {
    id: 'mistrusts-other-place',
    what: 'carries the place of another one that was signed together with it',
    advice:
      'Follow the path from the digest of the very payload to the root, and verify the signature over size and root.',
    make: async (trial) => {
      const [one, other] = await Promise.all([good(trial), good(trial)]);
      return [{ ...one, signature: other.signature }];
    },
  },
  byFaulty('expired'),
  byFaulty('not-yet-valid'),
  byFaulty('foreign-authority'),
  changed(
    'refuses-without-nonce',
    'has no nonce',
    'Refuse a question with fewer than 16 or more than 64 bytes of nonce.',
    () => ({
      nonce: Buffer.alloc(0),
    }),
  ),
  changed('refuses-stale', 'was asked six minutes ago: what was recorded could be sent again', time, () => ({
    askedAt: ago(6),
  })),
  changed('refuses-future', 'will be asked in six minutes', time, () => ({ askedAt: ago(-6) })),
  changed('refuses-waited-too-long', 'should have been answered a minute ago', time, () => ({
    askedAt: ago(60),
    answerBy: ago(1),
  })),
  changed('refuses-waits-too-long', 'lets itself be answered for more than 30 days', time, () => ({
    askedAt: ago(60),
    answerBy: ago(-60 * 24 * 31),
  })),
  changed(
    'refuses-other-record-type',
    'is about a record type that is not its own',
    'Answer only record types named in Hello.',
    () => ({
      recordType: 'conformance-stranger/secrets@1',
    }),
  ),
  {
    id: 'refuses-wrong-arguments',
    what: 'has arguments of the wrong form: none, an unknown one, and bytes that are no JSON',
    advice: 'Check the arguments against their schema, or refuse what the register cannot take, with a reason.',
    make: async (trial) => [
      await good(trial, { argumentsJson: jsonOf({}) }),
      await good(trial, { argumentsJson: jsonOf({ ...sampleOf(trial).given, unknown: true }) }),
      await good(trial, { argumentsJson: Buffer.from('{') }),
    ],
  },
  {
    id: 'refuses-too-large',
    what: 'is larger than a megabyte',
    advice: 'Look at no payload above a megabyte; a question has at most 16 KiB. The stream goes on.',
    make: async (trial) => {
      const spaces = ' '.repeat(1024 * 1024);
      return [await good(trial, { argumentsJson: Buffer.from(`${JSON.stringify(sampleOf(trial).given)}${spaces}`) })];
    },
  },
];

export const mistrusting: Case[] = wrongs.map(({ id, what, advice, make }) => ({
  id,
  expected: `A question that ${what} is refused or gets no answer, and the stream goes on`,
  advice,
  see,
  run: async (trial) => {
    const puts = (await make(trial)).map((message) => putMessage(trial, message));
    return judgeSilence(trial, puts, id === 'refuses-wrong-arguments');
  },
}));

/** A right question that comes after them is answered; they are not, nor a moment later. */
async function judgeSilence(trial: Trial, puts: Put[], mayBeNotFound: boolean) {
  const wanted = sampleOf(trial);
  mustBe('found', await answerTo(trial, wanted, await put(trial, wanted)));
  await sleep(trial.patience.silenceMs);
  const outcomes = puts.flatMap(({ answers }) => answers.map(({ message }) => readAnswer(message.payload).outcome));
  const wrong = outcomes.filter((outcome) => outcome !== 'refused');
  if (wrong.length === 0) {
    return passed(`${outcomes.length} refused, ${puts.length - outcomes.length} without an answer`);
  }
  if (mayBeNotFound && wrong.every((outcome) => outcome === 'not-found')) {
    return noted('answered "not found", which says more than the register knows');
  }
  return failed(`answered: ${wrong.map((outcome) => outcome ?? 'without an outcome').join(', ')}`);
}

/** Over the whole trial, so that what came late is seen as well. */
export const answersOnce: Case = {
  id: 'answers-once',
  expected:
    'In all of the trial no question has more answers than it was put, and nothing was answered that was not asked',
  advice: 'Send one answer for each time a question came, and nothing else.',
  see: 'proto/darcha/exchange/v1/exchange.proto, `Provide`',
  run: async ({ exchange }) => {
    const doubled = exchange.puts().filter(({ answers, times }) => answers.length > times);
    const faults = [
      ...(doubled.length > 0 ? [`${doubled.length} questions had more answers than they were put`] : []),
      ...(exchange.strays.length > 0 ? [`${exchange.strays.length} answers were to no question that was put`] : []),
      ...new Set(exchange.faults),
    ];
    return faults.length === 0 ? passed(`${exchange.puts().length} questions put`) : failed(faults.join(' | '));
  },
};
