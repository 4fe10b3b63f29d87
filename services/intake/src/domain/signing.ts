/** Several people sign one application: who, what they sign, and what becomes of it. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { deadline, parseTerm } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { submission } from './applicant-steps.ts';
import type { Application, Reasons } from './application.ts';
import { lastDayOf } from './clock.ts';
import type { World } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { evaluateFeel, toJson } from './feel.ts';
import { formInvalid } from './form.ts';
import { layoutOf } from './layout.ts';
import { checkReasons } from './official-steps.ts';
import { hasRoom, stepsTooMany } from './room.ts';
import { digestOf } from './view.ts';

/** Somebody whose signature the passport demands beside the applicant's. */
export interface Signer {
  /** Of the passport. */
  code: string;
  pin: string;
  /** Pseudonym. */
  who: string;
}

export interface Signature extends Signer {
  /** Known once they have signed. */
  name?: string;
  /** An instant; absent while they have not signed. */
  signedAt?: string;
}

/** It is sealed in the application. */
export interface Signing {
  /** Instants. */
  askedAt: string;
  until: string;
  /** Of the answers and files they sign. */
  digest: string;
  signatures: Signature[];
  ended?: { at: string; by: 'refused' | 'changed' | 'expired'; code?: string; reasons?: Reasons };
}

/** While signatures are waited for. */
export function askingFor({ signing }: { signing?: Signing }): Signing | undefined {
  const waits = signing && !signing.ended && signing.signatures.some(({ signedAt }) => !signedAt);
  return waits ? signing : undefined;
}

/** Pseudonyms of those who may follow it because they sign, or have signed, what it says now. */
export function signersOf({ signing }: { signing?: Signing }): string[] {
  return signing && !signing.ended ? signing.signatures.map(({ who }) => who) : [];
}

/** Whose signatures these answers need; throws `form-invalid` where it cannot be told. */
export function neededSigners(
  passport: Passport,
  application: Pick<Application, 'applicant' | 'form'>,
): Omit<Signer, 'who'>[] {
  const { form } = layoutOf(passport, application);
  const { pin, name, organisation = null } = application.applicant;
  const unanswered = Object.fromEntries(Object.keys(passport.form ?? {}).map((question) => [question, null]));
  const scope = { applicant: { pin, name, organisation }, form: { ...unanswered, ...form } };
  const faults: Fault[] = [];
  const signers = new Map<string, Omit<Signer, 'who'>>();
  for (const [code, { person }] of Object.entries(passport.signatures?.of ?? {})) {
    const value = toJson(evaluateFeel(person, scope));
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === null) continue;
      if (typeof one !== 'string' || !/^[0-9]{14}$/.test(one)) faults.push(notAPerson(code));
      else if (one !== pin) signers.set(one, { code, pin: one });
    }
  }
  if (signers.size > mostSigners) faults.push({ path: '/signatures', code: 'maxItems', message: tooMany });
  if (faults.length > 0) throw formInvalid(faults);
  return [...signers.values()];
}

const mostSigners = 20;
const tooMany = `At most ${mostSigners} people sign one application.`;

function notAPerson(code: string): Fault {
  const message = 'Give the personal identification number of everybody who is to sign, 14 digits each.';
  return { path: `/signatures/${code}`, code: 'pattern', message };
}

/** What is asked instead of submitting; undefined where nobody else is to sign. */
export function asking(
  application: Application,
  { signers = [], submitted }: { signers: readonly Signer[] | undefined; submitted: Outcome },
  { now, passport }: World,
): Outcome | undefined {
  if (!passport.signatures || signers.length === 0) return undefined;
  const { status } = application;
  const { form = application.form } = submitted;
  const digest = signedDigest({ ...application, form });
  if (askingFor(application)?.digest === digest) return { status, events: [] };
  if (!hasRoom(application, 'application.signatures-asked')) throw stepsTooMany('Begin another application.');
  const until = deadline(now, parseTerm(passport.signatures.within));
  const signing: Signing = {
    ...{ askedAt: now.toISOString(), until: until.toISOString(), digest },
    signatures: signers.map((signer) => ({ ...signer })),
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
  const inHand = outcome.status.kind === 'draft' || outcome.status.kind === 'returned';
  if (outcome.signing || !inHand || !signing || signing.ended) return outcome;
  const { form = application.form } = outcome;
  const attachments = outcome.attachments ?? application.attachments;
  if (signedDigest({ form, ...(attachments && { attachments }) }) === signing.digest) return outcome;
  const asked = askingFor(application) !== undefined;
  const told = asked ? [{ type: 'application.signatures-void', party: 'portal' } as const] : [];
  return {
    ...outcome,
    signing: { ...signing, ended: { at: now.toISOString(), by: 'changed' } },
    events: [...outcome.events, ...told],
  };
}

export function signatureNotAsked(): DomainError {
  const message =
    'No signature of yours is asked for under this number: it is mistyped, the application has changed, or the last day is over.';
  return new DomainError('not-found', 'signature-not-asked', message);
}

function signingChanged(): DomainError {
  const message = 'The application is another one than you have seen. Read it again, and sign that.';
  return new DomainError('stale', 'signing-changed', message);
}

function asked(application: Application, who: string, now: Date): { signing: Signing; mine: Signature } {
  const signing = askingFor(application);
  const mine = signing?.signatures.find((one) => one.who === who);
  if (!signing || !mine || new Date(signing.until) <= now) throw signatureNotAsked();
  return { signing, mine };
}

export const signingSteps: Steps<'sign' | 'refuse-signature' | 'lapse-signatures'> = {
  sign: ({ application, command, world }) => {
    const { signing, mine } = asked(application, command.who, world.now);
    if (command.digest !== signing.digest || signedDigest(application) !== signing.digest) throw signingChanged();
    if (mine.signedAt) return { status: application.status, events: [] };
    const signed = { ...mine, name: command.personName, signedAt: world.now.toISOString() };
    const signatures = signing.signatures.map((one) => (one === mine ? signed : one));
    const told = { type: 'application.signed', party: 'co-signer' } as const;
    const after = { ...signing, signatures };
    if (askingFor({ signing: after })) return { status: application.status, signing: after, events: [told] };
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
    const { signing, mine } = asked(application, command.who, world.now);
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
    const signing = askingFor(application);
    if (!signing || new Date(signing.until) > world.now) return { status, events: [] };
    const ended = { at: world.now.toISOString(), by: 'expired' } as const;
    const events = [{ type: 'application.signatures-lapsed', party: 'portal' } as const];
    return { status, signing: { ...signing, ended }, events };
  },
};

const whyNot = { path: '/reasons', message: 'Say why you do not sign, in 10 to 2,000 characters.' };
