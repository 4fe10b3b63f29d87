/** What the parts of an examination look like in the API. */
import type { ApplicationPart } from '@darcha/proto/gen/darcha/intake/v1/ApplicationPart.ts';
import type { LegalBasis } from '@darcha/proto/gen/darcha/intake/v1/LegalBasis.ts';
import type { Proposal } from '@darcha/proto/gen/darcha/intake/v1/Proposal.ts';
import type { Speaker } from '../../http/language.ts';
import { filled, wordOf } from './words.ts';

/** Undefined before an examination. */
export function partShapes(parts: ApplicationPart[], speaker: Speaker) {
  return parts.length > 0 ? parts.map((part) => partShape(part, speaker)) : undefined;
}

function partShape(part: ApplicationPart, speaker: Speaker) {
  return {
    step: part.step,
    agency: part.agency,
    title: speaker.say(part.title),
    state: wordOf(part.state, 'PART_STATE'),
    since: filled(part.since),
    until: filled(part.until),
    overdue: part.overdue || undefined,
    outcome: outcomeOf(part.outcome),
    by: filled(part.by),
    at: filled(part.at),
    reasons: speaker.maybe(part.reasons),
    basis: basisShapes(part.basis, speaker),
    claimedBy: filled(part.claimedBy),
    territory: filled(part.territory),
    skill: filled(part.skill),
    proposal: proposalShape(part.proposal),
    objection: filled(part.objection),
    decidedBy: filled(part.decidedBy),
    proposedBy: filled(part.proposedBy),
  };
}

function proposalShape(proposal: Proposal | null) {
  if (!proposal) return undefined;
  const { outcome, by, at, reasons } = proposal;
  return { outcome: outcomeOf(outcome), by, at, reasons: filled(reasons) };
}

function outcomeOf(outcome: ApplicationPart['outcome']) {
  return outcome === 'PART_OUTCOME_UNSPECIFIED' ? undefined : wordOf(outcome, 'PART_OUTCOME');
}

/** Undefined where there is none. */
export function basisShapes(basis: LegalBasis[], speaker: Speaker) {
  if (basis.length === 0) return undefined;
  return basis.map(({ key, title, article }) => ({ key, title: speaker.say(title), article: filled(article) }));
}
