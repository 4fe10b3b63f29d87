/** What the clock of a decision's legal term looks like in the API. */
import type { Clock } from '@darcha/proto/gen/darcha/intake/v1/Clock.ts';
import type { Speaker } from '../../http/language.ts';
import { filled } from './words.ts';

export function clockShape(clock: Clock | null, speaker: Speaker) {
  if (!clock) return undefined;
  const { extension, stops, explanation, extendableDays, deadline, remainingDays, overdue, ...rest } = clock;
  const { term, startedAt, stopped, stoppedDays, silence, answers, answersAgency } = rest;
  return {
    ...{ term, startedAt, stopped, stoppedDays, silence },
    ...(deadline !== '' && { deadline, remainingDays, overdue }),
    stops: stops.map(({ reason, at, until }) => ({ reason, at, until: filled(until) })),
    extension: extension
      ? {
          days: extension.days,
          at: extension.at,
          notice: extension.notice,
          reasons: speaker.maybe(extension.reasons),
        }
      : undefined,
    answers: { who: answers, agency: answersAgency },
    extendableDays: extendableDays || undefined,
    explanation: speaker.maybe(explanation),
  };
}
