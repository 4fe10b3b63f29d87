/** Several people sign one application: how they are asked, sign, or do not. */
import { DomainError } from '@darcha/kit/errors.ts';
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import { type Application, isWithApplicant } from './application.ts';
import { lastDayOf } from './clock.ts';
import type { Actor, World } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { checkReasons } from './official-steps.ts';
import { hasRoom, stepsTooMany } from './room.ts';
import { awaitedSignature, openSigning, type Signer, type Signing } from './signing.ts';
import { submission } from './submission.ts';
import { digestOf } from './view.ts';

/** What is asked instead of submitting; undefined where nobody else is to sign. */
export function asking(
  application: Application,
  { signers = [], submitted, actor }: { signers: readonly Signer[] | undefined; submitted: Outcome; actor: Actor },
  { now, passport }: World,
): Outcome | undefined {
  if (!passport.signatures || signers.length === 0) return undefined;
  const { status } = application;
  const { form = application.form } = submitted;
  const digest = signedDigest({ ...application, form });
  if (openSigning(application)?.digest === digest) return { status, events: [] };
  if (!hasRoom(application, 'application.signatures-asked')) throw stepsTooMany('Begin another application.');
  const until = deadline(now, parseTerm(passport.signatures.within));
  const signing: Signing = {
    ...{ askedAt: now.toISOString(), until: until.toISOString(), digest },
    signatures: signers.map((signer) => ({ ...signer })),
    ...(actor.role === 'applicant' && actor.as && { mandate: actor.as.mandate }),
  };
  const fillings = { lastDay: lastDayOf(until), count: String(signers.length) };
  const events = [{ type: 'application.signatures-asked', party: 'applicant', fillings } as const];
  return { status, form, signing, overridden: submitted.overridden ?? null, events };
}

/** The answers and files; records of registers are nobody's statement. */
function signedDigest({ form, attachments }: Pick<Application, 'form' | 'attachments'>): string {
  return digestOf({ form, evidence: {}, ...(attachments && { attachments }) });
}

/**
 * What was signed must stay as it was signed: a change makes the signatures void, whoever makes it: a record that has arrived fills
 * in answers, too.
 */
export function voided(outcome: Outcome, application: Application, now: Date): Outcome {
  const { signing } = application;
  if (outcome.signing || !isWithApplicant(outcome.status) || !signing || signing.ended) return outcome;
  const { form = application.form } = outcome;
  const attachments = outcome.attachments ?? application.attachments;
  if (signedDigest({ form, ...(attachments && { attachments }) }) === signing.digest) return outcome;
  const asked = openSigning(application) !== undefined;
  const told = asked ? [{ type: 'application.signatures-void', party: 'portal' } as const] : [];
  return {
    ...outcome,
    signing: { ...signing, ended: { at: now.toISOString(), by: 'changed' } },
    events: [...outcome.events, ...told],
  };
}

/** What a representative has asked for is signed for nobody once their mandate has ended. */
export function unasked(application: Application, mandate: string, now: Date): Pick<Outcome, 'signing' | 'events'> {
  const signing = openSigning(application);
  if (signing?.mandate !== mandate) return { events: [] };
  const ended = { at: now.toISOString(), by: 'mandate-ended' } as const;
  return { signing: { ...signing, ended }, events: [{ type: 'application.signatures-unasked', party: 'portal' }] };
}

function signingChanged(): DomainError {
  const message = 'The application is another one than you have seen. Read it again, and sign that.';
  return new DomainError('stale', 'signing-changed', message);
}

export const signingSteps: Steps<'sign' | 'refuse-signature' | 'lapse-signatures'> = {
  sign: ({ application, command, world }) => {
    const { signing, mine } = awaitedSignature(application, command.who, world.now);
    if (command.digest !== signing.digest || signedDigest(application) !== signing.digest) throw signingChanged();
    if (mine.signedAt) return { status: application.status, events: [] };
    const signed = { ...mine, name: command.personName, signedAt: world.now.toISOString() };
    const signatures = signing.signatures.map((one) => (one === mine ? signed : one));
    const told = { type: 'application.signed', party: 'co-signer' } as const;
    const after = { ...signing, signatures };
    const { status } = application;
    if (openSigning({ status, signing: after })) return { status, signing: after, events: [told] };
    const { overridden } = application;
    const given = overridden ? { overridden } : { ...(command.onlyOne && { onlyOne: command.onlyOne }) };
    const outcome = submission(application, given, world, 'portal');
    // Nothing but what was signed is submitted, not even what would be worked out otherwise today.
    const { form = application.form } = outcome;
    if (signedDigest({ ...application, form }) !== signing.digest) throw signingChanged();
    return { ...outcome, signing: after, events: [told, ...outcome.events] };
  },
  'refuse-signature': ({ application, command, world }) => {
    checkReasons(command.reasons, whyNot);
    const { signing, mine } = awaitedSignature(application, command.who, world.now);
    if (mine.signedAt) {
      const message = 'You have signed already. Ask the applicant to withdraw the application.';
      throw new DomainError('wrong-state', 'signed-already', message);
    }
    const ended = { at: world.now.toISOString(), by: 'refused', code: mine.code, reasons: command.reasons } as const;
    const events = [{ type: 'application.signature-refused', party: 'co-signer' } as const];
    return { status: application.status, signing: { ...signing, ended }, events };
  },
  'lapse-signatures': ({ application, world }) => {
    const { status } = application;
    const signing = openSigning(application);
    if (!signing || new Date(signing.until) > world.now) return { status, events: [] };
    const ended = { at: world.now.toISOString(), by: 'expired' } as const;
    const events = [{ type: 'application.signatures-lapsed', party: 'portal' } as const];
    return { status, signing: { ...signing, ended }, events };
  },
};

const whyNot = { path: '/reasons', message: 'Say why you do not sign, in 10 to 2,000 characters.' };
