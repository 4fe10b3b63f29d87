/** Agreements between agencies in the API. */
import type { Agreement } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { AgreementDeed } from '@darcha/proto/gen/darcha/exchange/v1/AgreementDeed.ts';
import type { AgreementTerms } from '@darcha/proto/gen/darcha/exchange/v1/AgreementTerms.ts';
import type { AgreementWait } from '@darcha/proto/gen/darcha/exchange/v1/AgreementWait.ts';
import type { QuotaStanding } from '@darcha/proto/gen/darcha/exchange/v1/QuotaStanding.ts';
import type { Speaker } from '../../http/language.ts';
import { filled, wordOf } from './words.ts';

export function agreementShape(agreement: Agreement, speaker: Speaker) {
  const { id, state, since, provider, terms, proposed, proposedBy, reason, waits, quotas, specialFields } = agreement;
  return {
    id,
    state: wordOf(state, 'AGREEMENT_STATE'),
    since,
    provider,
    terms: terms ? termsShape(terms) : undefined,
    proposed: proposed ? termsShape(proposed) : undefined,
    proposedBy: filled(proposedBy),
    reason: filled(reason),
    waits: waits.map((wait) => waitShape(wait, speaker)),
    quotas: quotas.map(standingShape),
    specialFields,
    href: `/api/v1/agreements/${id}`,
  };
}

export function deedShape({ kind, member, at, reason, by, terms, digest }: AgreementDeed) {
  return {
    kind: wordOf(kind, 'AGREEMENT_ACT_KIND'),
    member,
    at,
    reason: filled(reason),
    by: wordOf(by, 'AGREEMENT_DEED_BY'),
    terms: terms ? termsShape(terms) : undefined,
    digest: digest.toString('hex'),
  };
}

/** No limit is not told as one of nought. */
function termsShape({ through, quota, ...terms }: AgreementTerms) {
  const { perDay = 0, perMonth = 0 } = quota ?? {};
  const limits = { perDay: perDay || undefined, perMonth: perMonth || undefined };
  return { ...terms, through: filled(through), quota: perDay + perMonth > 0 ? limits : undefined };
}

function waitShape({ party, code, text, since, until }: AgreementWait, speaker: Speaker) {
  return { party, code, reason: speaker.say(text), since, until: filled(until) };
}

function standingShape({ scope, limit, remaining, renewsAt, low }: QuotaStanding) {
  return { scope: wordOf(scope, 'QUOTA_SCOPE'), limit, used: limit - remaining, remaining, renewsAt, low };
}
