/** Values and small helpers that the tests of the exchange share. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import type { SigningPair } from '@darcha/agency-sdk/signed-message.ts';
import { type Context, ownContext, runInContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import { createLogger } from '@darcha/kit/log.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { question as questionCodec } from '@darcha/proto/contracts.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';

export const codes = { asker: 'portal', provider: 'interior-ministry', other: 'cadastre-agency' } as const;
export const residence = 'interior-ministry/residence@1';
export const pin = '91203950010011';
/** A question under an agreement of the test's content. */
export const allowed = {
  recordType: residence,
  arguments: { person: pin },
  fields: ['region', 'since'],
  purpose: 'childbirth-benefit',
  basis: 'benefits',
  consumer: 'social-protection-agency',
  application: 'A-1',
};
export const record = { region: 'UZ-TK', address: 'Tashkent, Yunusobod 4', since: '2019-05-01', registeredPersons: 4 };
export const log = createLogger('exchange-test', 'silent');

export function readPair({ certificate, key }: { certificate: string; key: string }): SigningPair {
  return { certificate: readFileSync(certificate), key: readFileSync(key) };
}

export function readTls({ authority, ...pair }: { certificate: string; key: string; authority: string }): Tls {
  return { ...readPair(pair), authority: readFileSync(authority) };
}

export function questionBytes(changes: QuestionInput = {}): Buffer {
  const { arguments: args, ...rest } = allowed;
  return questionCodec.encode({
    id: randomUUID(),
    sender: codes.asker,
    askedAt: new Date().toISOString(),
    nonce: newNonce(),
    argumentsJson: Buffer.from(JSON.stringify(args)),
    ...rest,
    ...changes,
  });
}

export function dial(address: string): string {
  return address.replace('127.0.0.1', 'localhost');
}

/** The error of a call that must fail. */
export async function failure(work: Promise<unknown>): Promise<DomainError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the call was expected to fail and did not');
}

/** Waits until something is so, looking less and less often. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 60_000;
  for (let pauseMs = 10; Date.now() < giveUp; pauseMs = Math.min(pauseMs * 1.3, 100)) {
    if (await holds()) return;
    await sleep(pauseMs);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** Does `work` as a caller the gateway vouches for. */
export function as<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
  const context: Context = { ...ownContext('gateway', 20_000), caller };
  return runInContext(context, work);
}
