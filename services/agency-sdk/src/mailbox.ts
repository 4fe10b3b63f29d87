/** Receiving: takes what the exchange has for the member, checks it, and says that it is kept once the member's code has done so. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import type { MailboxItem } from '@darcha/proto/gen/darcha/exchange/v1/MailboxItem.ts';
import type { QuestionAnswered } from '@darcha/proto/gen/darcha/exchange/v1/QuestionAnswered.ts';
import type { QuestionFailed } from '@darcha/proto/gen/darcha/exchange/v1/QuestionFailed.ts';
import { checkAnswer } from './ask.ts';
import { reasonOf } from './away.ts';
import type { MailboxClient } from './exchanges/clients.ts';
import { answerInvalid } from './faults.ts';
import type { SignedMessage, Verifier } from './signed-message.ts';
import type { Answered, Mail, MailHandler, Receiving } from './types.ts';

export interface ReceivingOptions {
  client: MailboxClient;
  /** Code of the member. */
  member: string;
  verifier: Verifier;
  handler: MailHandler;
  log: Logger;
}

/** Pauses before the next attempt, milliseconds: doubled each time. */
const pause = { first: 200, longest: 30_000 } as const;

export function startReceiving(options: ReceivingOptions): Receiving {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = keepReceiving(options, signal);
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

/** Opens the stream again and again; while one is open, items are dealt with one after the other. */
async function keepReceiving(options: ReceivingOptions, signal: AbortSignal): Promise<void> {
  let wait: number = pause.first;
  while (!signal.aborted) {
    const again = new Set<Promise<void>>();
    try {
      for await (const { item } of options.client.receive({}, { signal })) {
        wait = pause.first;
        if (item && !(await deal(item, options))) again.add(later(item, options, signal));
      }
    } catch (error) {
      options.log.warn({ ...reasonOf(error), waitMs: wait }, 'the mailbox cannot be received from; it is tried again');
    }
    await Promise.all(again);
    await sleep(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(wait * 2, pause.longest);
  }
}

/** Others need not wait for an item that the member's code could not take. */
async function later(item: MailboxItem, options: ReceivingOptions, signal: AbortSignal): Promise<void> {
  for (let wait: number = pause.first; !signal.aborted; wait = Math.min(wait * 2, pause.longest)) {
    await sleep(wait, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || (await deal(item, options))) return;
  }
}

/** True when the item needs no further attempt. */
async function deal(item: MailboxItem, options: ReceivingOptions): Promise<boolean> {
  const { client, handler, log } = options;
  try {
    const mail = await read(item, options);
    if (!mail) {
      log.warn({ item: item.id }, 'an item of a kind that is not known here stays in the mailbox');
      return true;
    }
    await handler(mail);
    await client.acknowledge({ ids: [item.id] });
    return true;
  } catch (error) {
    log.error({ err: error, item: item.id }, 'an item of the mailbox could not be dealt with; it is tried again');
    return false;
  }
}

async function read(item: MailboxItem, options: ReceivingOptions): Promise<Mail | undefined> {
  const { id, putAt } = item;
  if (item.answered) return { id, putAt, ...(await readAnswered(id, item.answered, options)) };
  if (item.failed) return { id, putAt, kind: 'failed', ...(await readFailed(id, item.failed, options)) };
  if (item.expired) return { id, putAt, kind: 'expired', ids: item.expired.ids };
  if (item.disputed?.dispute) return { id, putAt, kind: 'disputed', dispute: item.disputed.dispute };
  if (item.signal) return { id, putAt, kind: 'signal', ...item.signal };
  return undefined;
}

type OfQuestion =
  Extract<Mail, { kind: 'answered' | 'failed' }> extends infer One
    ? One extends Mail
      ? Omit<One, 'id' | 'putAt'>
      : never
    : never;

/** An answer that does not stand up to the member's own check is a failure, as it is when asked for directly. */
async function readAnswered(id: string, answered: QuestionAnswered, options: ReceivingOptions): Promise<OfQuestion> {
  try {
    return { kind: 'answered', answered: await check(id, answered, options) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, party = '' } = error;
    const question = await ownQuestion(id, answered.question, options);
    return { kind: 'failed', code, message, party, logPosition: answered.receipt?.position ?? 0, ...question };
  }
}

/** The question comes back with its answer, so that a member that was started anew can check both. */
async function check(id: string, item: QuestionAnswered, { member, verifier }: ReceivingOptions): Promise<Answered> {
  const { question, answer, receipt } = item;
  if (!question || !answer) throw answerInvalid('', 'answer-missing', 'The exchange gave no answer.');
  const signed = await verifier.verify('question', question);
  const asked = questionCodec.decode(question.payload);
  if (signed.member !== member || asked.id !== id) {
    throw answerInvalid('', 'other-question', 'The answer is that to a question this member did not ask.');
  }
  const provider = asked.recordType.split('/')[0] ?? '';
  const checked = await checkAnswer({ id, provider, question, answer, fields: asked.fields }, verifier);
  return { ...checked, logPosition: receipt?.position ?? 0, question, answer };
}

async function readFailed(
  id: string,
  { code, message, party, receipt, question }: QuestionFailed,
  options: ReceivingOptions,
) {
  const asked = await ownQuestion(id, question, options);
  return { code, message, party, logPosition: receipt?.position ?? 0, ...asked };
}

/** Left out where it is none this member asked under this identifier. */
async function ownQuestion(
  id: string,
  question: SignedMessage | null,
  { member, verifier }: ReceivingOptions,
): Promise<{ question?: SignedMessage }> {
  if (!question) return {};
  const signed = await verifier.verify('question', question).catch(() => undefined);
  if (signed?.member !== member) return {};
  return questionCodec.decode(question.payload).id === id ? { question } : {};
}
