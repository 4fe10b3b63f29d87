import type { SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { checkForm, checkTime, type Question } from '@darcha/exchange/domain/question.ts';
import { checkBounds, readQuestion } from '@darcha/exchange/rpc/wire.ts';
import { type Case, failed, passed, type Trial } from '../trial.ts';
import { describe } from '../trial-exchange.ts';
import { answerBytes, askedOf, askOnce, provider, right } from './asked.ts';

const see = 'docs/agencies.md, "Connecting a system to the exchange"';
const contract = 'proto/darcha/exchange/v1/exchange.proto, `Answer`';

/** By the exchange's own rules, all but agreements; throws what is wrong. */
async function check(trial: Trial, message: SignedMessage): Promise<Question> {
  checkBounds(message);
  const question = readQuestion(message.payload);
  checkForm(question);
  checkTime(question, new Date());
  const { member } = await trial.folder.verifier.verify('question', message);
  const { recordType } = askedOf(trial);
  if (member !== trial.plan.member || question.sender !== member) {
    throw new Error(`the question is signed by ${member}, and names ${question.sender} as its sender`);
  }
  if (question.recordType !== recordType.id) throw new Error(`it asks for ${question.recordType}`);
  const faults = recordType
    .checkArguments(question.arguments)
    .map(({ path, message: what }) => `${path || '/'} ${what}`);
  const unknown = question.fields.filter((name) => !recordType.fields.has(name)).map((name) => `no field "${name}"`);
  if (faults.length + unknown.length > 0) throw new Error([...faults, ...unknown].join('; '));
  return question;
}

const asks: Case = {
  id: 'asks',
  expected: 'A signed question that the exchange takes, and trust in its right answer: the command ends with 0',
  advice:
    'Mend what is named in the question; when the right answer was not believed, compare its check with the contract.',
  see: `${see}; proto/darcha/exchange/v1/exchange.proto, \`Question\``,
  run: async (trial) => {
    const { questions, believed } = await askOnce(trial, right(trial));
    for (const message of questions)
      await check(trial, message).catch((error) => Promise.reject(new Error(describe(error))));
    return believed ? passed('asked, and believed the answer') : failed('the right answer was not believed');
  },
};

const asksAnew: Case = {
  id: 'asks-anew',
  expected: 'An identifier and a nonce of its own for every question',
  advice: 'Take a new UUID and 32 new random bytes for every question, also when one is asked again.',
  see,
  run: async (trial) => {
    const all = [...(await askOnce(trial, right(trial))).questions, ...(await askOnce(trial, right(trial))).questions];
    const read = all.map(({ payload }) => readQuestion(payload));
    for (const [what, values] of [
      ['identifier', read.map(({ id }) => id)],
      ['nonce', read.map(({ nonce }) => nonce.toString('hex'))],
    ] as const) {
      if (new Set(values).size < values.length) throw new Error(`two questions had the same ${what}`);
    }
    return passed(`${all.length} questions, all different`);
  },
};

const notFound: Case = {
  id: 'believes-not-found',
  expected: 'The answer that there is no such record is believed: the command ends with 0',
  advice: 'OUTCOME_NOT_FOUND is an answer, not a failure.',
  see: contract,
  run: async (trial) => {
    const none = { outcome: 'OUTCOME_NOT_FOUND', recordJson: Buffer.alloc(0) } as const;
    const { believed } = await askOnce(trial, async (question) =>
      provider(trial).sign('answer', answerBytes(trial, question, none)),
    );
    return believed ? passed('believed') : failed('not believed');
  },
};

export const asking = [asks, asksAnew, notFound];
