/** The status of an application as anybody with its number and code may know it. */
import type { StatusInput } from '@darcha/proto/gen/darcha/intake/v1/Status.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { type Application, submittedAt } from '../../domain/application.ts';
import { nextStepTexts } from '../../domain/texts/next-steps.ts';
import { inAllLanguages } from '../../domain/texts/render.ts';
import { waitingOf } from '../../domain/waiting.ts';
import { waitWords } from '../../domain/words.ts';
import { type Showing, stateName } from '../wire.ts';
import { toWireClock } from '../wire-clock.ts';

/** Each field is named here: what an application comes to hold later is not told by that alone. */
export function toWireStatus(application: Application, showing: Omit<Showing, 'actor'>): StatusInput {
  const { status, agency } = application;
  const { passport, agencyName, now } = showing;
  const clock = toWireClock(application, { role: 'portal' }, now);
  const waiting = waitingOf(application);
  return {
    number: application.number,
    service: application.service,
    title: toWireText(passport.title),
    agency,
    agencyName: toWireText(inAllLanguages(agencyName(agency))),
    state: stateName(status.kind),
    wait: waiting
      ? {
          party: waiting.party,
          code: waiting.code,
          reason: toWireText(waitWords(waiting, agencyName)),
          until: waiting.until,
          explanation: clock?.explanation ?? null,
        }
      : null,
    next: toWireText(nextStepTexts[status.kind]),
    submittedAt: submittedAt(status)?.toISOString() ?? '',
    // While the term stands still nobody knows when it ends.
    expectedEnd: clock && !clock.stopped ? (clock.deadline ?? '') : '',
    stopped: clock?.stopped ?? false,
    decidedAt: 'decision' in status && status.kind !== 'returned' ? status.decision.at.toISOString() : '',
  };
}
