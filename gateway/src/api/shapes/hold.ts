/** What keeps an application from being erased, in the API. */
import type { ErasureDelay } from '@darcha/proto/gen/darcha/intake/v1/ErasureDelay.ts';
import type { Hold } from '@darcha/proto/gen/darcha/intake/v1/Hold.ts';
import type { Speaker } from '../../http/language.ts';
import { filled } from './words.ts';

export function holdShape(hold: Hold | null, speaker: Speaker) {
  if (!hold) return undefined;
  const { agency, placedBy, placedAt, reasons, language, basis, reviewOn, reviewToldAt, explanation } = hold;
  return {
    ...{ agency, placedBy: filled(placedBy), placedAt, reasons, language, basis, reviewOn },
    reviewToldAt: filled(reviewToldAt),
    explanation: speaker.maybe(explanation),
  };
}

export function erasureDelayShape(delay: ErasureDelay | null, speaker: Speaker) {
  if (!delay) return undefined;
  const { code, since, again, explanation } = delay;
  return { code, since, again, explanation: speaker.maybe(explanation) };
}
