/** The rules a question has to pass before a provider hears of it, in their order. The first that refuses decides. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import type { AgreementView } from '../agreements/view.ts';
import type { InForce } from '../domain/agreements/in-force.ts';
import { ending } from '../domain/errors.ts';
import { checkForm, checkTime, type Question } from '../domain/question.ts';
import type { RecordType } from '../domain/record-types.ts';
import { type LogStore, replayed } from '../store/log-store.ts';
import type { Matter } from './matter.ts';
import { checkBounds, readQuestion } from './wire.ts';

export interface RulesDependencies {
  verifier: Verifier;
  log: LogStore;
  recordTypes: ReadonlyMap<string, RecordType>;
  agreements: AgreementView;
  /** The day in Tashkent, YYYY-MM-DD. */
  dayOf: (at: Date) => string;
  /** Ids of questions this instance is dealing with right now; a question leaves it once it is logged. */
  inHand: Set<string>;
}

export interface Allowed {
  question: Question;
  recordType: RecordType;
  /** Any of them covers it. */
  agreements: [InForce, ...InForce[]];
  /** Questions its provider answers a day under all agreements on the record type; 0 for no limit. */
  totalPerDay: number;
  /** The day it falls on, YYYY-MM-DD, Tashkent. */
  day: string;
}

/** Gives what the question is allowed under, or throws with the code of the rule; writes what it learns into the matter. */
export async function applyRules(matter: Matter, deps: RulesDependencies): Promise<Allowed> {
  const now = new Date();
  const question = await authenticate(matter, deps.verifier);
  matter.stages.enter('rules');
  if (!matter.parked) checkTime(question, now);
  // Looked for beside the id, so that neither waits for the other.
  const [{ find, totalPerDay }] = await Promise.all([deps.agreements.current(), claimId(matter, question.id, deps)]);
  const recordType = deps.recordTypes.get(question.recordType);
  if (!recordType) {
    throw ending(
      'record-type-unknown',
      `There is no record type "${question.recordType}" here. Those there are stand in the exchange's list.`,
    );
  }
  const faults = recordType.checkArguments(question.arguments);
  if (faults.length > 0) {
    throw ending('arguments-invalid', `The arguments do not conform to ${recordType.id}.`, { faults });
  }
  const day = deps.dayOf(now);
  return { question, recordType, agreements: find(question, day), totalPerDay: totalPerDay(recordType.id), day };
}

/** Throws `question-replayed` when the id is in the log already, or is on its way there. */
async function claimId(matter: Matter, id: string, { inHand, log }: RulesDependencies): Promise<void> {
  if (inHand.has(id)) throw replayed();
  inHand.add(id);
  matter.inHand = true;
  if (await log.knows(id)) throw replayed();
  matter.ownsId = true;
}

/** The question, once it is certain that the member who sent it signed it. */
async function authenticate(matter: Matter, verifier: Verifier): Promise<Question> {
  checkBounds(matter.message);
  matter.bounded = true;
  const question = readQuestion(matter.message.payload);
  checkForm(question);
  if (question.sender !== matter.peer) {
    throw ending(
      'sender-mismatch',
      `The question names "${question.sender}" as its sender but came from ${matter.peer}. Send only your own questions.`,
    );
  }
  const { member } = await verifier.verify('question', matter.message);
  if (member !== question.sender) {
    throw ending('signature-invalid', `The question is signed by ${member}, not by its sender ${question.sender}.`, {
      details: { fault: 'other-member' },
    });
  }
  matter.question = question;
  return question;
}
