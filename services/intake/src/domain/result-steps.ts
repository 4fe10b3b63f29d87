/** What becomes of a result: it is collected, by whom the applicant names, and may be revoked. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { StatusOf } from './application.ts';
import type { CommandOf, Taking } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { checkReasons, happened, officialId } from './official-steps.ts';
import { hasRoom } from './room.ts';
import { lockMs, mostWrongCodes, sameCode } from './secret.ts';

export const resultSteps: Steps<'collect' | 'revoke' | 'name-collector' | 'reissue-code'> = {
  collect: (taking) => collect(taking),

  revoke: ({ application, command, actor, world }) => {
    checkReasons(command.reasons);
    const { status } = application;
    if (status.kind !== 'issued' && status.kind !== 'collected') throw new Error(`${status.kind} was to be revoked`);
    const { submittedAt, decision, secret } = status;
    return {
      status: {
        kind: 'revoked',
        ...{ submittedAt, decision, at: world.now, by: { official: officialId(actor) } },
        ...(status.kind === 'collected' && { collection: collectionOf(status) }),
        secret: { ...secret, revocation: command.reasons },
      },
      events: [happened('application.revoked', application.agency)],
    };
  },

  // Whoever was named before knows the code: it must open nothing any more.
  'name-collector': ({ application, command: { collector, code }, actor }) => {
    // A mandate is not handed on.
    if (collector && actor.role === 'applicant' && actor.as && actor.as.name !== collector.name) throw nobodyElse();
    const { collector: before, ...secret } = waiting(application.status).secret;
    if (!collector && !before) return { status: application.status, events: [] };
    return {
      status: { ...withoutAttempts(application.status), secret: { ...secret, code, ...(collector && { collector }) } },
      events: [
        { type: collector ? 'application.collector-named' : 'application.collector-removed', party: 'applicant' },
      ],
    };
  },

  'reissue-code': ({ application, command: { code } }) => {
    const { secret } = waiting(application.status);
    return {
      status: { ...withoutAttempts(application.status), secret: { ...secret, code } },
      events: [{ type: 'application.collection-code-reissued', party: 'applicant' }],
    };
  },
};

function nobodyElse(): DomainError {
  const message = 'As a representative you can name yourself alone, by your name as it stands in the mandate.';
  return new DomainError('forbidden', 'mandate-out-of-scope', message, { details: { power: 'collect' } });
}

function collectionOf({ office, lastDay, collectedAt, collectedBy }: StatusOf<'collected'>) {
  return { office, lastDay, collectedAt, ...(collectedBy && { collectedBy }) };
}

/** The table lets these commands through in this state only. */
function waiting(status: Taking<CommandOf<'collect'>>['application']['status']): StatusOf<'ready-for-collection'> {
  if (status.kind !== 'ready-for-collection') throw new Error(`${status.kind} does not wait to be collected`);
  return status;
}

function withoutAttempts(status: Parameters<typeof waiting>[0]): StatusOf<'ready-for-collection'> {
  const { lockedUntil: _, ...open } = waiting(status);
  return { ...open, wrongCodes: 0 };
}

export function codeFits(status: StatusOf<'ready-for-collection'>, code: string): boolean {
  return sameCode(status.secret.code, code);
}

function collect({ application, command, world }: Taking<CommandOf<'collect'>>): Outcome {
  const status = waiting(application.status);
  checkOpen(status, world.now);
  if (command.by === 'collector' && !status.secret.collector) throw collectorNotNamed();
  if (!command.issued || !codeFits(status, command.code)) return wrongCode(status, application, world.now);
  const { submittedAt, decision, office, lastDay, secret } = status;
  const { reasons, collector } = secret;
  const kept = { issued: command.issued, ...(reasons && { reasons }), ...(collector && { collector }) };
  const byCollector = command.by === 'collector';
  return {
    status: {
      kind: 'collected',
      ...{ submittedAt, decision, office, lastDay, collectedAt: world.now, collectedBy: command.by },
      secret: kept,
    },
    events: [
      happened(byCollector ? 'application.collected-by-collector' : 'application.collected', application.agency),
    ],
  };
}

function checkOpen({ lockedUntil }: StatusOf<'ready-for-collection'>, now: Date): void {
  if (!lockedUntil || lockedUntil <= now) return;
  const message = `Too many wrong codes. Try again after ${lockedUntil.toISOString()}, or with a new code, which the applicant asks for in the application.`;
  const retryAfterSeconds = String(Math.ceil((lockedUntil.getTime() - now.getTime()) / 1_000));
  throw new DomainError('too-many', 'collection-locked', message, { details: { retryAfterSeconds } });
}

function collectorNotNamed(): DomainError {
  const message =
    'The applicant has named nobody to collect for them. They name the person in the application; then the code is another one.';
  return new DomainError('wrong-state', 'collector-not-named', message);
}

function wrongCode(
  status: StatusOf<'ready-for-collection'>,
  application: Taking<CommandOf<'collect'>>['application'],
  now: Date,
): Outcome {
  const { lockedUntil: _, ...open } = status;
  const wrongCodes = status.wrongCodes + 1;
  const locked = wrongCodes >= mostWrongCodes;
  return {
    status: locked
      ? { ...open, wrongCodes: 0, lockedUntil: new Date(now.getTime() + lockMs) }
      : { ...open, wrongCodes },
    // Counted either way; told while the timeline has room for it.
    events: hasRoom(application, 'application.collection-code-wrong')
      ? [happened('application.collection-code-wrong', application.agency)]
      : [],
    refusal: new DomainError(
      'forbidden',
      'collection-code-wrong',
      'The collection code is wrong. Ask the person to show the code that stands in their application.',
      { details: { attemptsLeft: String(mostWrongCodes - wrongCodes) } },
    ),
  };
}
