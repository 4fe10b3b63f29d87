/** How long applications took. */
import type { DurationSpread } from '@darcha/proto/gen/darcha/tracking/v1/DurationSpread.ts';
import type { Speaker } from '../../http/language.ts';

export function spreadShape(spread: DurationSpread | null | undefined, speaker: Speaker) {
  if (!spread) return undefined;
  const { count, tooFew, medianSeconds, ninetiethSeconds, text } = spread;
  return { tooFew, ...(!tooFew && { count, medianSeconds, ninetiethSeconds }), text: speaker.say(text) };
}
