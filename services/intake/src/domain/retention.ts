/** How long what is personal is kept after the end, and what erasing it leaves: the proof that it was there and how it ended. */
import { yearsAfter } from '@darcha/legal-clock/clock.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application, Issued, Status } from './application.ts';
import type { Outcome, Steps } from './decide.ts';
import { delayed, delayOf, erasureDueAt } from './erasure-delay.ts';
import { isFinal } from './lifecycle.ts';
import { hasRoom } from './room.ts';
import { delayTexts } from './texts/erasure-texts.ts';

/** The general term of limitation (Civil Code of Uzbekistan, article 150): so long may either side need to prove what was done. */
const usualYears = 3;

/** When the state the step has led to lets what is personal be erased; undefined while it has not ended. */
export function keptUntil(
  { status: before, keptUntil: known }: Pick<Application, 'status' | 'keptUntil'>,
  status: Status,
  passport: Passport,
  now: Date,
): Date | undefined {
  if (!isFinal(status.kind)) return undefined;
  if (before.kind === status.kind) return known;
  // Nobody but the applicant has ever seen it.
  if (!('submittedAt' in status)) return now;
  return yearsAfter(now, yearsFor(status, passport));
}

function yearsFor({ kind }: Status, { retention }: Passport): number {
  const { years = usualYears, refused = years, revoked = years } = retention ?? {};
  if (kind === 'rejected') return refused;
  return kind === 'revoked' ? revoked : years;
}

export const retentionSteps: Steps<'erase' | 'delay-erasure'> = {
  erase: ({ application, command, world }): Outcome => {
    const { status } = application;
    if (!isDue(application, world.now)) return { status, events: [] };
    const erased = { at: world.now, key: command.key };
    return { status: withoutSecrets(status), erased, events: [{ type: 'application.erased', party: 'portal' }] };
  },
  'delay-erasure': ({ application, command: { code }, world: { now } }): Outcome => {
    const { status } = application;
    if (!isDue(application, now)) return { status, events: [] };
    const erasureDelay = delayed(application, code, now);
    // Told once for each reason, not every day.
    const known = delayOf(application)?.code === code || !hasRoom(application, 'application.erasure-delayed');
    const told = { type: 'application.erasure-delayed', party: 'portal', fillings: { why: delayTexts[code] } } as const;
    return { status, erasureDelay, events: known ? [] : [told] };
  },
};

/** False for one that was seen as due by a look at an older state of it, or is held since. */
function isDue(application: Application, now: Date): boolean {
  const due = erasureDueAt(application);
  return !application.hold && due !== undefined && due <= now;
}

/** What is left: who it belongs to, its service, state and dates, and its record. */
export function erasedFrom(application: Application, at: Date): Application {
  const { number, version, sequence, service, serviceVersion, tier, agency, owner, createdAt } = application;
  const { status, clock, attachments } = application;
  return {
    ...{ number, version, sequence, service, serviceVersion, tier, agency, owner, createdAt, status },
    ...{ applicant: { pin: '', name: '' }, form: {}, evidence: {} },
    ...(attachments && { attachments: attachments.length > 0 ? [] : attachments }),
    ...(clock && { clock }),
    erasedAt: at,
  };
}

/** Of a decision the outcome and its day are left, of a result what tells whether it counts. */
function withoutSecrets(status: Status): Status {
  switch (status.kind) {
    case 'issued':
    case 'collected':
      return { ...status, decision: bare(status.decision), secret: { issued: remains(status.secret.issued) } };
    case 'revoked': {
      const revocation = { language: status.secret.revocation.language, text: '' };
      const secret = { issued: remains(status.secret.issued), revocation };
      return { ...status, by: { official: '' }, decision: bare(status.decision), secret };
    }
    case 'rejected':
      return { ...status, decision: bare(status.decision), secret: {} };
    default:
      return { ...status };
  }
}

function bare({ at, by }: { at: Date; by: object }) {
  return { at, by: 'rules' in by ? { rules: [] } : 'official' in by ? { official: '' } : { silence: true as const } };
}

/** Without the document. What anybody is told who asks by its code is kept. */
function remains(issued: Issued): Issued {
  if (issued.document === '') return issued;
  const payload = Buffer.from(issued.document.split('.')[1] ?? '', 'base64url').toString('utf8');
  const { service, title, authority, agency, issuedAt } = JSON.parse(payload) as NonNullable<Issued['told']>;
  return { ...issued, document: '', told: { service, title, authority, ...(agency && { agency }), issuedAt } };
}
