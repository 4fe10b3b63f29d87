/** What the cases of a trial work with: questions to put, and the judgement of what comes back. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import type { SignedMessage, Signer } from '@darcha/agency-sdk/signed-message.ts';
import { type Answer, checkAnswer } from '@darcha/exchange/domain/answer.ts';
import { readAnswer, readQuestion } from '@darcha/exchange/rpc/wire.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { Folder } from './folder.ts';
import type { Arguments, Plan, Provided } from './plan.ts';
import type { Ended } from './system.ts';
import type { Put, TrialExchange } from './trial-exchange.ts';

/** How long things may take, milliseconds. */
export interface Patience {
  /** Until the system has connected, at first. */
  connectMs: number;
  /** Until it has connected again. */
  reconnectMs: number;
  /** How long the exchange is away when it is tried whether the system comes back. */
  awayMs: number;
  /** Until a question is answered. */
  answerMs: number;
  /** How long after the answer to a right question one to a wrong question is waited for. */
  silenceMs: number;
  /** Until a question that could wait must be refused when it comes again; undefined when that is not tried. */
  replayMs: number | undefined;
}

export const patience: Patience = {
  connectMs: 60_000,
  reconnectMs: 20_000,
  awayMs: 5_000,
  answerMs: 10_000,
  silenceMs: 300,
  replayMs: undefined,
};

export interface Trial {
  plan: Plan;
  folder: Folder;
  exchange: TrialExchange;
  patience: Patience;
  /** Makes the system ask once. */
  ask(): Promise<Ended>;
}

export type Status = 'passed' | 'noted' | 'failed' | 'not-tried';

export interface Came {
  status: Status;
  /** What came. */
  came: string;
}

export const passed = (came: string): Came => ({ status: 'passed', came });
export const noted = (came: string): Came => ({ status: 'noted', came });
export const failed = (came: string): Came => ({ status: 'failed', came });

/** One thing that is tried; all texts are for the agency's engineer. */
export interface Case {
  id: string;
  /** What must come. */
  expected: string;
  /** What to do when something else came. */
  advice: string;
  /** Where it is described. */
  see: string;
  /** A case that throws has failed, with the error's message as what came. */
  run(trial: Trial): Promise<Came>;
}

/** Waits until something is so; false when it is not in time. */
export async function within(ms: number, holds: () => boolean): Promise<boolean> {
  for (const giveUp = Date.now() + ms; Date.now() < giveUp; await sleep(10)) if (holds()) return true;
  return holds();
}

export interface Wanted {
  provided: Provided;
  given: Arguments;
  fields?: string[];
}

/** The first record that can be found. */
export function sampleOf({ plan }: Trial): Wanted {
  const [provided] = plan.provides;
  if (!provided) throw new Error('nothing is provided');
  return { provided, given: provided.found[0] };
}

/** The bytes of a right question, but for the changes. */
export function questionBytes(trial: Trial, wanted: Wanted, changes: QuestionInput = {}): Buffer {
  const { recordType } = wanted.provided;
  const { member } = trial.folder.signers.asker;
  return questionCodec.encode({
    id: randomUUID(),
    sender: member,
    consumer: member,
    recordType: recordType.id,
    argumentsJson: Buffer.from(JSON.stringify(wanted.given)),
    fields: wanted.fields ?? [...recordType.fields.keys()],
    purpose: 'conformance',
    basis: 'conformance',
    askedAt: new Date().toISOString(),
    nonce: newNonce(),
    ...changes,
  });
}

/** Signs a question and puts it. */
export async function put(
  trial: Trial,
  wanted: Wanted,
  changes: QuestionInput = {},
  by: Signer = trial.folder.signers.asker,
): Promise<Put> {
  return putMessage(trial, await by.sign('question', questionBytes(trial, wanted, changes)));
}

export function putMessage({ exchange }: Trial, message: SignedMessage): Put {
  const { id, recordType } = questionCodec.decode(message.payload);
  return exchange.put(id, recordType, message);
}

/** The judgement of the exchange itself on the first answer; throws what is wrong with it, or that there is none in time. */
export async function answerTo(trial: Trial, { provided }: Wanted, asked: Put): Promise<Answer> {
  const { answerMs } = trial.patience;
  await within(answerMs, () => asked.answers.length > 0);
  const [first] = asked.answers;
  if (!first) throw new Error(`no answer within ${answerMs / 1_000} seconds`);
  return judge(trial, provided, asked, first.message);
}

export async function judge(
  trial: Trial,
  { recordType }: Provided,
  asked: Put,
  message: SignedMessage,
): Promise<Answer> {
  const { member } = await trial.folder.verifier.verify('answer', message);
  const answer = readAnswer(message.payload);
  const question = readQuestion(asked.message.payload);
  const questionDigest = sha256(asked.message.payload);
  checkAnswer(answer, { question, questionDigest, recordType, signedBy: member, now: new Date() });
  return answer;
}

/** Throws unless the outcome is this one. */
export function mustBe(outcome: Answer['outcome'], answer: Answer): void {
  if (answer.outcome === outcome) return;
  throw new Error(`the outcome was "${answer.outcome}"${answer.reason && `, with the reason: ${answer.reason}`}`);
}
