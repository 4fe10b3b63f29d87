/** Steps of the applicant, of an official and of the portal while a register is away, or once it is back. */
import { DomainError } from '@darcha/kit/errors.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { PaperFallback, Passport } from '@darcha/proto/passport.ts';
import { type Application, type Evidence, isWithApplicant, type Note, providerOf, type Status } from './application.ts';
import { attachmentsOf, holding } from './attachments/attachment.ts';
import type { World } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import { ageDays, fallbackOf, isWanted, parkedOf, withAnswer, withoutParked } from './fallback.ts';
import { formInvalid } from './form.ts';
import { completed, withPrefills } from './layout.ts';
import { officialOf } from './official-steps.ts';
import { withoutOutdated } from './outdated.ts';
import { statedFaults } from './paper.ts';
import { applyRules, computeFacts } from './rules.ts';

type Names = 'use-earlier-record' | 'use-own-paper' | 'ask-register' | 'take-answer';

export const fallbackSteps: Steps<Names> = {
  'use-earlier-record': ({ application, command, world }) => {
    const { evidence: name, earlier, record, answeredAt, logPosition } = command;
    const before = awaited(application, name, world.passport, 'earlier');
    const use = { application: earlier, usedAt: world.now.toISOString() };
    const used: Evidence = { state: 'found', record, answeredAt, logPosition, earlier: use, ...keptParked(before) };
    const event = happened('application.earlier-record-used', 'applicant', name, world);
    const days = String(ageDays(answeredAt, world.now));
    return arrived(application, name, used, world, [{ ...event, fillings: { ...event.fillings, days } }]);
  },

  'use-own-paper': ({ application, command: { evidence: name, stated }, world }) => {
    const before = awaited(application, name, world.passport, 'paper');
    const rule = checkPaper(application, world.passport, name, stated);
    const paper = { attachment: rule.attachment, stated, at: world.now.toISOString() };
    return {
      status: application.status,
      evidence: { ...application.evidence, [name]: { state: 'paper', paper, ...keptParked(before) } },
      events: [happened('application.own-paper-used', 'applicant', name, world)],
    };
  },

  'ask-register': ({ application, command: { evidence: name, answer }, actor, world }) => {
    const { agency } = officialOf(actor);
    const before = application.evidence[name];
    // Somebody was faster, or the answer that was kept for it has come.
    if (!before || !mayBeAskedAgain(before)) return { status: application.status, events: [] };
    const asked = happened('application.register-asked-again', `agency:${agency}`, name, world);
    return answered(application, { name, after: withAnswer(before, answer), world, events: [asked] });
  },

  'take-answer': ({ application, command: { evidence: name, answer }, world }) => {
    const before = application.evidence[name];
    const decided = 'decision' in application.status && application.status.kind !== 'returned';
    // Once it is decided nothing but the word of the applicant is still compared.
    const wanted = decided ? before?.state === 'paper' : isWanted(before);
    if (!before || !wanted) return { status: application.status, events: [] };
    if (!answer) {
      const after = withoutParked(before);
      if (after === before) return { status: application.status, events: [] };
      return { status: application.status, evidence: { ...application.evidence, [name]: after }, events: [] };
    }
    return answered(application, { name, after: withAnswer(before, answer), world, events: [] });
  },
};

/** The passport's rule; throws `fallback-not-open`, `paper-missing` or `form-invalid`. */
export function checkPaper(
  application: Application,
  passport: Passport,
  name: string,
  stated: Record<string, unknown>,
): PaperFallback {
  const rule = fallbackOf(passport, name)?.paper;
  if (!rule) throw notOpen(name);
  if (holding(attachmentsOf(application), rule.attachment).length === 0) throw paperMissing(rule.attachment);
  const faults = statedFaults(rule, stated);
  if (faults.length > 0) throw formInvalid(faults);
  return rule;
}

/** Whether an official may have the register asked once more. */
export function mayBeAskedAgain(evidence: Evidence): boolean {
  return evidence.state === 'refused' || (evidence.state !== 'pending' && isWanted(evidence));
}

/** What is awaited and has this way; throws `fallback-not-open`. */
export function awaited(
  { evidence }: Application,
  name: string,
  passport: Passport,
  way: 'earlier' | 'paper',
): Evidence {
  const known = Object.hasOwn(evidence, name) ? evidence[name] : undefined;
  if (known?.state !== 'pending' || !fallbackOf(passport, name)?.[way]) throw notOpen(name);
  return known;
}

function keptParked(before: Evidence) {
  const parked = parkedOf(before);
  return parked && { parked };
}

interface Answering {
  name: string;
  after: Evidence;
  world: World;
  events: Outcome['events'];
}

/** The record is there: an official is told what it changes, and everybody when it is not what the paper says. */
function answered(application: Application, { name, after, world, events }: Answering): Outcome {
  const came = happened('application.record-arrived', 'portal', name, world);
  const differing = 'paper' in after && after.paper && isOtherwise(after);
  const told = differing ? [happened('application.record-differs', 'portal', name, world)] : [];
  const all = [...events, came, ...told];
  const { status, evidence } = application;
  const known = { ...application, evidence: { ...evidence, [name]: after } };
  if (status.kind === 'returned') return arrived(application, name, after, world, all);
  return { status: noted(status, known, world), evidence: known.evidence, events: all };
}

export function isOtherwise(evidence: Evidence): boolean {
  if (evidence.state !== 'found' && evidence.state !== 'not-found') return false;
  if (!evidence.paper) return false;
  return evidence.state === 'not-found' || (evidence.paper.differs ?? []).length > 0;
}

/** What an official is to look at, now that there is another record. */
function noted(status: Status, application: Application, { passport, now }: World): Status {
  if (status.kind !== 'under-examination') return status;
  const today = tashkentDay(now);
  const { refusals, notes } = applyRules(application, passport, today);
  const facts = computeFacts(application, passport, today);
  const missing = status.notes.filter((note) => note.kind === 'fact-missing' && (facts[note.fact] ?? null) === null);
  return { ...status, notes: [...refusals.map((rule): Note => ({ kind: 'rule', rule })), ...notes, ...missing] };
}

/** The applicant has it in hand: answers that begin with what the record says do so now. */
function arrived(
  application: Application,
  name: string,
  record: Evidence,
  { passport }: World,
  events: Outcome['events'],
): Outcome {
  const { status, applicant } = application;
  const known = { ...application, evidence: { ...application.evidence, [name]: record } };
  const filled = isWithApplicant(status) ? withPrefills(passport, known, [name]) : application.form;
  if (filled === application.form) return { status, evidence: known.evidence, events };
  const form = completed(passport, { applicant, form: filled });
  return { status, form, evidence: withoutOutdated({ ...known, form }, known, passport), events };
}

function happened(
  type: Outcome['events'][number]['type'],
  party: string,
  name: string,
  { passport, agencyName }: World,
): Outcome['events'][number] {
  const rule = passport.evidence?.[name];
  return { type, party, fillings: { holder: agencyName(rule ? providerOf(rule) : '') } };
}

/** The same for a record that is not awaited and for one the passport has no such way for. */
export function notOpen(name: string): DomainError {
  const message =
    `For the record "${name}" there is nothing to be done now but to wait: either its register has answered, or this service ` +
    'knows no other way. The list of fallbacks says what is open.';
  return new DomainError('wrong-state', 'fallback-not-open', message);
}

function paperMissing(attachment: string): DomainError {
  const message = `Attach the paper as "${attachment}" first, then go on with it.`;
  const faults = [{ path: `/attachments/${attachment}`, code: 'required', message }];
  return new DomainError('wrong-state', 'paper-missing', message, { faults });
}
