/** Puts an allowed question to its provider and checks what comes back. */
import type { Verifier } from '@darcha/agency-sdk/signed-message.ts';
import { createBreakers, isUnwell } from '@darcha/kit/breaker.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Logger } from '@darcha/kit/log.ts';
import type { SignedMessage } from '@darcha/proto/gen/darcha/exchange/v1/SignedMessage.ts';
import { sha256 } from '@darcha/transparency-log/log-entry.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { type Answer, checkAnswer, invalidAnswer } from '../domain/answer.ts';
import { providerFailure } from '../domain/errors.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Allowed } from './ask-rules.ts';
import type { Matter } from './matter.ts';
import { readAnswer } from './wire.ts';

export interface ProviderLimits {
  /** How long a provider has for an answer, milliseconds. */
  answerWithinMs: number;
  /** A shorter wait, set by the asker's own deadline, says nothing about the provider's health. */
  silenceCountsAfterMs: number;
  /** How long an open breaker rests, milliseconds. */
  restMs: number;
}

export interface ProviderDependencies {
  delivery: Delivery;
  verifier: Verifier;
  limits: ProviderLimits;
  log: Logger;
}

export interface Providers {
  /**
   * Gives the verified answer; throws `provider-away`, `provider-circuit-open`, `provider-slow` or `answer-invalid`, each
   * naming the provider as the party. `deadline` is the asker's, milliseconds since the epoch. Notes in the matter when the
   * question goes down a stream.
   */
  ask(allowed: Allowed, matter: Matter, deadline: number): Promise<SignedMessage>;
  /** True while questions for the record type fail at once. */
  isOpen(recordType: string): boolean;
  stop(): void;
}

/** What is left of the asker's time for the log and the way back, milliseconds. */
const reserve = 300;

export function createProviders({ delivery, verifier, limits, log }: ProviderDependencies): Providers {
  // Failures that are the asker's own doing: it did not wait long enough to say anything about the provider.
  const excused = new WeakSet<object>();
  const breakers = createBreakers({
    log,
    restMs: limits.restMs,
    counts: (error) => isUnwell(error) && !(error instanceof DomainError && excused.has(error)),
  });
  const fetch = async (allowed: Allowed, matter: Matter, deadline: number) => {
    const { question, recordType } = allowed;
    const waitMs = Math.max(0, Math.min(limits.answerWithinMs, deadline - Date.now() - reserve));
    const { message } = matter;
    const put = () => {
      matter.put = true;
      matter.stages.enter('provider');
    };
    matter.stages.enter('wait');
    const parcel = { id: question.id, provider: recordType.provider, recordType: recordType.id, message, put };
    const answer = await delivery.deliver(parcel, waitMs).catch((error: unknown) => {
      if (isDomainError(error, 'provider-slow') && waitMs < limits.silenceCountsAfterMs) excused.add(error);
      throw error;
    });
    matter.stages.enter('check');
    await trust(answer, allowed, message, verifier);
    return answer;
  };
  return {
    ask: async (allowed, matter, deadline) => {
      const { id, provider } = allowed.recordType;
      if (!delivery.reaches(provider, id)) throw away(provider);
      try {
        return await breakers.run(id, () => fetch(allowed, matter, deadline));
      } catch (error) {
        throw isDomainError(error, 'circuit-open') ? resting(allowed.recordType) : error;
      }
    },
    isOpen: (recordType) => breakers.isOpen(recordType),
    stop: () => breakers.stop(),
  };
}

async function trust(
  message: SignedMessage,
  { question, recordType }: Allowed,
  asked: SignedMessage,
  verifier: Verifier,
): Promise<void> {
  const now = new Date();
  const { provider } = recordType;
  const { member } = await verifier.verify('answer', message).catch((error: unknown) => {
    const fault = isDomainError(error) ? (error.details.fault ?? error.code) : 'signature-wrong';
    throw invalidAnswer(provider, fault, 'its signature does not stand up to the check', { cause: error });
  });
  checkAnswer(decode(message, provider), {
    question,
    questionDigest: sha256(asked.payload),
    recordType,
    signedBy: member,
    now,
  });
}

function decode(message: SignedMessage, provider: string): Answer {
  try {
    return readAnswer(message.payload);
  } catch (error) {
    throw invalidAnswer(provider, 'answer-unreadable', 'its payload is no answer', { cause: error });
  }
}

function away(provider: string) {
  return providerFailure(
    'provider-away',
    provider,
    `${provider} is not connected to the exchange. Let the matter wait and ask again later.`,
  );
}

function resting({ id, provider }: RecordType) {
  return providerFailure(
    'provider-circuit-open',
    provider,
    `${provider} has been failing to answer for ${id} and is left alone for a moment. Ask again in a few seconds.`,
  );
}
