/** What keeps an application from being erased, in the contract's shape. */
import type { ErasureDelayInput } from '@darcha/proto/gen/darcha/intake/v1/ErasureDelay.ts';
import type { HoldInput } from '@darcha/proto/gen/darcha/intake/v1/Hold.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Application } from '../../domain/application.ts';
import { delayOf } from '../../domain/erasure-delay.ts';
import { delayTexts } from '../../domain/texts/erasure-texts.ts';
import { holdText } from '../../domain/texts/hold-texts.ts';
import { fill, inAllAsWritten } from '../../domain/texts/render.ts';
import type { Showing } from '../wire.ts';

/** For the applicant's side and the authority; which head it was is told to their agency alone. */
export function toWireHold({ hold, agency }: Application, { actor, agencyName }: Showing): HoldInput | null {
  const official = actor.role === 'official';
  if (!hold || (official && actor.agency !== agency)) return null;
  const { reasons, basis, reviewOn } = hold;
  const fillings = { agency: agencyName(hold.agency), reasons: inAllAsWritten(reasons), basis, reviewOn };
  return {
    agency: hold.agency,
    placedBy: official ? hold.official : '',
    placedAt: hold.at,
    ...{ reasons: reasons.text, language: reasons.language, basis, reviewOn },
    reviewToldAt: hold.reviewToldAt ?? '',
    explanation: toWireText(fill(holdText, fillings)),
  };
}

export function toWireErasureDelay(application: Application, { actor }: Showing): ErasureDelayInput | null {
  const delay = delayOf(application);
  if (!delay || (actor.role === 'official' && actor.agency !== application.agency)) return null;
  const { code, since, again } = delay;
  return { code, since: since.toISOString(), again: again.toISOString(), explanation: toWireText(delayTexts[code]) };
}
