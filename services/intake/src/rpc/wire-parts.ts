/** The parts of an examination in the contract's shapes. */
import type { ApplicationPartInput } from '@darcha/proto/gen/darcha/intake/v1/ApplicationPart.ts';
import type { LegalBasisInput } from '@darcha/proto/gen/darcha/intake/v1/LegalBasis.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../domain/application.ts';
import type { Actor } from '../domain/command.ts';
import { type Finding, outcomeOf, type Part, type PartOutcome } from '../domain/parts.ts';
import { stepIn } from '../domain/process.ts';
import { isOnlyAsked } from '../domain/reader.ts';
import { silenceReasons } from '../domain/texts/clock-texts.ts';
import { inAllAsWritten } from '../domain/texts/render.ts';

interface Showing {
  actor: Actor;
  passport: Passport;
}

/** One for each step, in the order of the passport. */
export function toWireParts(application: Application, showing: Showing): ApplicationPartInput[] {
  const { parts = [], findings = {} } = application;
  if (showing.actor.role === 'official' && isOnlyAsked(showing.actor.agency, application)) return [];
  return parts.map((part) => toWirePart(part, findings[part.step] ?? {}, showing));
}

function toWirePart(part: Part, finding: Finding, { actor, passport }: Showing): ApplicationPartInput {
  const { step, agency, kind } = part;
  const common = { step, agency, title: toWireText(stepIn(passport, step).title) };
  const outcome = outcomeOf(part);
  const state = {
    waiting: 'PART_STATE_WAITING',
    open: 'PART_STATE_OPEN',
    decided: 'PART_STATE_DECIDED',
    dropped: 'PART_STATE_DROPPED',
  } as const;
  return {
    ...common,
    state: state[kind],
    outcome: toWireOutcome(outcome),
    ...openFields(part),
    // An agency's words may tell of answers that another does not see.
    ...decidedFields(part, toldTo(actor, agency, passport) ? finding : {}, passport),
    ...(actor.role === 'official' && actor.agency === agency && ownFields(part, finding)),
  };
}

function toldTo(actor: Actor, agency: string, passport: Passport): boolean {
  return actor.role !== 'official' || [agency, passport.authority].includes(actor.agency);
}

function openFields(part: Part): ApplicationPartInput {
  if (part.kind !== 'open') return {};
  return { since: part.since.toISOString(), until: part.until.toISOString(), overdue: part.overdue ?? false };
}

function decidedFields(part: Part, { reasons }: Finding, passport: Passport): ApplicationPartInput {
  const outcome = outcomeOf(part);
  if (outcome === undefined) return {};
  const silent = part.kind === 'open' || (part.kind === 'decided' && part.official === undefined);
  const words = reasons
    ? inAllAsWritten(reasons)
    : silent && outcome === 'refused'
      ? silenceReasons.rejected
      : undefined;
  return {
    by: silent ? 'silence' : 'official',
    reasons: words ? toWireText(words) : null,
    ...(part.kind === 'decided' && {
      at: part.at.toISOString(),
      basis: part.basis.flatMap((key) => toWireBasis(key, passport)),
    }),
  };
}

function toWireOutcome(outcome: PartOutcome | undefined) {
  if (outcome === undefined) return 'PART_OUTCOME_UNSPECIFIED';
  return outcome === 'approved' ? 'PART_OUTCOME_APPROVED' : 'PART_OUTCOME_REFUSED';
}

/** What officials of the agency itself see of its part. */
function ownFields(part: Part, { objection, reasons }: Finding): ApplicationPartInput {
  if (part.kind === 'decided') return { decidedBy: part.official ?? '', proposedBy: part.proposedBy ?? '' };
  if (part.kind !== 'open') return {};
  const { claimedBy = '', territory = '', skill = '', proposal } = part;
  return {
    ...{ claimedBy, territory, skill },
    objection: objection?.text ?? '',
    ...(proposal && {
      proposal: {
        outcome: toWireOutcome(proposal.outcome),
        by: proposal.by,
        at: proposal.at.toISOString(),
        reasons: reasons?.text ?? '',
      },
    }),
  };
}

/** A legal basis of the passport by its key; none for a key it does not have. */
export function toWireBasis(key: string, passport: Passport): LegalBasisInput[] {
  const basis = passport.basis[key];
  return basis ? [{ key, title: toWireText(basis.title), article: basis.article ?? '' }] : [];
}
