/**
 * Delivers one parked question: rules, quota, provider, log, mailbox, in this order. How it ended is kept before the log tells of
 * it, and every step after that can be done again by whoever holds the question next.
 */
import { isDomainError } from '@darcha/kit/errors.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import { providerFailure } from '../domain/errors.ts';
import type { Mailbox, Post } from '../mailbox/mailbox.ts';
import type { AskDependencies } from '../rpc/ask.ts';
import { record } from '../rpc/ask-record.ts';
import { type Allowed, applyRules } from '../rpc/ask-rules.ts';
import { type Matter, openMatter } from '../rpc/matter.ts';
import { readQuestion, toReceipt } from '../rpc/wire.ts';
import { type Receipt, replayed } from '../store/log-store.ts';
import type { Ending, Held, ParkedStore } from '../store/parked-store.ts';
import { afterFailure } from './endings.ts';

export interface DeliverDependencies extends Omit<AskDependencies, 'park'> {
  parked: ParkedStore;
  mailbox: Mailbox;
  limits: { attempts: number; answerWithinMs: number };
}

/** Resolves once the question has ended, or is let go of until later. */
export async function deliver(held: Held, deps: DeliverDependencies): Promise<void> {
  const matter: Matter = { ...openMatter(held.sender, held.message), parked: true };
  try {
    const found = held.ending ?? (await attempt(held, matter, deps));
    if (found instanceof Date) return await deps.parked.release(held, found, matter.put);
    if (!held.ending && !(await deps.parked.end(held, found))) return;
    await finish(held, matter, found, deps);
  } finally {
    if (matter.inHand && matter.question) deps.inHand.delete(matter.question.id);
  }
}

async function attempt(held: Held, matter: Matter, deps: DeliverDependencies): Promise<Ending | Date> {
  try {
    const allowed = await applyRules(matter, deps);
    if (held.answerBy <= new Date()) throw late(allowed);
    const { agreement, answer } = await put(held, allowed, matter, deps);
    return { verdict: 'granted', code: `agreement:${agreement}`, answer, put: true, trusted: true };
  } catch (error) {
    const { put, question } = matter;
    const mostAttempts = deps.limits.attempts;
    return afterFailure(error, held, { put, trusted: question !== undefined, now: new Date(), mostAttempts });
  }
}

/** Counted once, however often its provider hears of it. */
async function put(held: Held, allowed: Allowed, matter: Matter, deps: DeliverDependencies) {
  const ask = () => deps.providers.ask(allowed, matter, Date.now() + deps.limits.answerWithinMs + 1_000);
  const before = allowed.agreements.find(({ id }) => id === held.counted);
  if (before) return { agreement: before.id, answer: await ask() };
  const counted = await deps.quotas.count({ ...allowed, recordType: allowed.recordType.id });
  try {
    if (!(await deps.parked.note(held, counted.agreement.id)))
      throw new Error('the question is held by another instance');
    return { agreement: counted.agreement.id, answer: await ask() };
  } catch (error) {
    if (!matter.put && (await deps.parked.note(held, undefined))) await counted.giveBack();
    throw error;
  }
}

async function finish(held: Held, matter: Matter, ending: Ending, deps: DeliverDependencies): Promise<void> {
  matter.bounded = true;
  matter.put = ending.put;
  if (ending.trusted) matter.question = readQuestion(held.message.payload);
  if (ending.answer) matter.answer = ending.answer;
  const told = await log(held, matter, ending, deps);
  await deps.mailbox.put(held.sender, postOf(held, told));
  await deps.parked.remove(held);
}

interface Told {
  ending: Ending;
  receipt: Receipt;
}

/** Logs how it ended, unless that is in the log already. */
async function log(held: Held, matter: Matter, ending: Ending, deps: DeliverDependencies): Promise<Told> {
  matter.ownsId = ending.trusted && ending.code !== 'question-replayed';
  try {
    return { ending, receipt: await record(matter, ending, deps) };
  } catch (error) {
    if (!isDomainError(error, 'question-replayed')) throw error;
    const logged = await deps.log.byQuestion(held.id);
    if (logged && isOf(logged.entry, held, ending)) {
      const { receipt } = logged;
      if (ending.put) await deps.payloads.keep(receipt.leafHash, { question: held.message, answer: ending.answer });
      return { ending, receipt };
    }
    // Its asker has used the id for another question meanwhile.
    matter.ownsId = false;
    delete matter.answer;
    const { code, message } = replayed();
    const denied = { verdict: 'denied', code, message, put: ending.put, trusted: true } as const;
    return { ending: denied, receipt: await record(matter, denied, deps) };
  }
}

function isOf(
  entry: NonNullable<Awaited<ReturnType<DeliverDependencies['log']['byQuestion']>>>['entry'],
  held: Held,
  { code, answer }: Ending,
) {
  const answered = answer && sha256(answer.payload).toString('hex');
  return entry.asked.digest === held.digest && entry.code === code && entry.answered?.digest === answered;
}

function postOf({ id, message: question }: Held, { ending, receipt: place }: Told): Post {
  const { answer, code, message = '', party = '' } = ending;
  const receipt = toReceipt(place);
  if (answer) return { id, content: { answered: { question, answer, receipt } } };
  return { id, content: { failed: { question, code, message, party, receipt } } };
}

function late({ recordType: { id, provider } }: Allowed) {
  return providerFailure(
    'answer-late',
    provider,
    `${provider} could not be asked for ${id} until the time the question named. Ask anew if the record is still needed.`,
  );
}
