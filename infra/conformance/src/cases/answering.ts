/** Right questions, and the answers that must come. */
import {
  answerTo,
  type Case,
  judge,
  mustBe,
  passed,
  put,
  putMessage,
  sampleOf,
  type Trial,
  type Wanted,
  within,
} from '../trial.ts';

const see = 'docs/agencies.md, "Record types and agreements"';
const contract = 'proto/darcha/exchange/v1/exchange.proto, `Answer`';
const signing = 'proto/darcha/exchange/v1/exchange.proto, `SignedMessage`';

/** Samples of every record type. */
function samples({ plan }: Trial, which: 'found' | 'notFound'): Wanted[] {
  return plan.provides.flatMap((provided) => provided[which].map((given) => ({ provided, given })));
}

/** Each must have this outcome; what is wrong with any of them is told, with its record type. */
async function all(trial: Trial, wanted: Wanted[], outcome: 'found' | 'not-found'): Promise<void> {
  const faults: string[] = [];
  for (const one of wanted) {
    const fields = one.fields ? ` asked for ${one.fields.join(', ')}` : '';
    try {
      const answer = await answerTo(trial, one, await put(trial, one));
      mustBe(outcome, answer);
      // `checkAnswer` has seen that there are no others.
      const missing = (one.fields ?? []).filter(
        (name) => isRequired(one, name) && !Object.hasOwn(answer.record ?? {}, name),
      );
      if (missing.length > 0) throw new Error(`the record lacks ${missing.join(', ')}`);
    } catch (error) {
      faults.push(`${one.provided.recordType.id}${fields}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join(' | '));
}

function isRequired({ provided }: Wanted, name: string): boolean {
  return provided.recordType.definition.record.required?.includes(name) ?? false;
}

const found: Case = {
  id: 'answers-found',
  expected:
    'Signed answers that fit the question, its digest, the record type and the fields, with a nonce of their own',
  advice:
    'Mend what is named: the record by its schema, the signature by the contract, the digest over the very bytes that came.',
  see: `${see}; ${signing}`,
  run: async (trial) => {
    const wanted = samples(trial, 'found');
    await all(trial, wanted, 'found');
    return passed(`${wanted.length} answered`);
  },
};

const notFound: Case = {
  id: 'answers-not-found',
  expected: 'OUTCOME_NOT_FOUND without a record, signed like any other answer',
  advice: 'Say OUTCOME_NOT_FOUND when the register is sure that there is no record; refuse only what it cannot answer.',
  see: contract,
  run: async (trial) => {
    const wanted = samples(trial, 'notFound');
    await all(trial, wanted, 'not-found');
    return passed(`${wanted.length} answered`);
  },
};

const fieldsAsked: Case = {
  id: 'answers-only-fields-asked',
  expected: 'Records with the fields asked for and no others',
  advice: 'Cut the record to `fields` before it is signed: what was not asked for must not leave the register.',
  see: contract,
  run: async (trial) => {
    const firsts = trial.plan.provides.map((provided) => ({ provided, given: provided.found[0] }));
    const alone = firsts.flatMap((one) =>
      [...one.provided.recordType.fields.keys()].map((name) => ({ ...one, fields: [name] })),
    );
    await all(trial, alone, 'found');
    return passed(`${alone.length} fields, each asked for alone`);
  },
};

const nonces: Case = {
  id: 'answers-with-fresh-nonces',
  expected: 'A nonce in every answer that stands in no other answer, and in no question',
  advice: 'Take 32 new random bytes for every answer.',
  see: contract,
  run: async (trial) => {
    const wanted = sampleOf(trial);
    const seen: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const asked = await put(trial, wanted);
      seen.push((await answerTo(trial, wanted, asked)).nonce.toString('hex'));
    }
    if (new Set(seen).size < seen.length) throw new Error('two answers had the same nonce');
    return passed('three answers, three nonces');
  },
};

const atOnce = 128;

const many: Case = {
  id: 'answers-many-at-once',
  expected: `${atOnce} questions, up to 64 of them signed together, put at once are answered, each once, to the right question, within ten seconds`,
  advice:
    'Take questions while others are under way, in any order, and keep each answer with the bytes of its own question.',
  see: 'docs/agencies.md, "Connecting a system to the exchange"',
  run: async (trial) => {
    const both = [
      ...samples(trial, 'found').map((one) => ({ one, outcome: 'found' as const })),
      ...samples(trial, 'notFound').map((one) => ({ one, outcome: 'not-found' as const })),
    ];
    const asked = await Promise.all(
      Array.from({ length: atOnce }, async (_, i) => {
        const sample = both[i % both.length] ?? both[0];
        if (!sample) throw new Error('there are no samples');
        return { ...sample, asked: await put(trial, sample.one) };
      }),
    );
    await within(trial.patience.answerMs, () => asked.every((one) => one.asked.answers.length > 0));
    const faults = new Map<string, number>();
    for (const { one, outcome, asked: there } of asked) {
      const fault = await faultOf(trial, one, outcome, there);
      if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
    if (faults.size > 0)
      throw new Error([...faults].map(([fault, count]) => `${count} of ${atOnce}: ${fault}`).join(' | '));
    return passed(
      `${atOnce} answered; the slowest after ${Math.max(...asked.map((one) => one.asked.answers[0]?.afterMs ?? 0))} ms`,
    );
  },
};

type Asked = Awaited<ReturnType<typeof put>>;

async function faultOf(trial: Trial, { provided }: Wanted, outcome: 'found' | 'not-found', asked: Asked) {
  const [first, ...more] = asked.answers;
  if (!first) return 'no answer in time';
  if (more.length > 0) return `answered ${asked.answers.length} times`;
  try {
    mustBe(outcome, await judge(trial, provided, asked, first.message));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const putAgain: Case = {
  id: 'answers-when-put-again',
  expected:
    'A question that comes a second time within its five minutes is answered again: the first answer may have been lost',
  advice:
    'Answer the same bytes again, with the same answer or a new one. That nobody uses it later is seen to by its time.',
  see: 'services/exchange/README.md, "Instances"',
  run: async (trial) => {
    const wanted = sampleOf(trial);
    const asked = await put(trial, wanted);
    mustBe('found', await answerTo(trial, wanted, asked));
    putMessage(trial, asked.message);
    await within(trial.patience.answerMs, () => asked.answers.length > 1);
    const second = asked.answers[1];
    if (!second) throw new Error('no answer the second time');
    mustBe('found', await judge(trial, wanted.provided, asked, second.message));
    return passed('answered both times');
  },
};

export const answering = [found, notFound, fieldsAsked, nonces, many, putAgain];
