/** What happens to an application or a bundle, and who does it. */
import type { components } from '../../../../client/gen/api.ts';
import type { Visit } from '../../page.ts';
import { agencyNames, partyName, type Side, type Summary, sideOf, textOf, type Wait } from './parts.ts';

type Event = Pick<components['schemas']['TimelineEvent'], 'text' | 'at' | 'party'>;

/** How whoever takes part is called, to the reader. */
export interface Naming {
  side: Side;
  agency(code: string): string;
  party(party: string): string;
}

export async function namingFor(
  read: Pick<Summary, 'representation' | 'applicant'>,
  visit: Pick<Visit, 'ask' | 'say' | 'holder'>,
): Promise<Naming> {
  const side = sideOf(read, visit.holder);
  const agency = await agencyNames(visit);
  return { side, agency, party: (party) => partyName(party, agency, visit, side) };
}

export function waitModel(wait: Wait, { format }: Pick<Visit, 'format'>, { side, party }: Naming) {
  return {
    mine: wait.party === 'applicant' || wait.party === side,
    who: party(wait.party),
    reason: textOf(wait.reason),
    until: wait.until && format.lastDay(wait.until),
    explanation: textOf(wait.explanation),
  };
}

/** So many are shown at once. */
const mostRecent = 8;

/** The newest first; the earlier ones stand behind a fold. */
export function timelineModel(events: readonly Event[], { format }: Pick<Visit, 'format'>, { party }: Naming) {
  const newest = events
    .map((event) => ({ text: textOf(event.text), at: format.time(event.at), who: party(event.party) }))
    .toReversed();
  return {
    after: events.length,
    recent: newest.slice(0, mostRecent),
    earlier: newest.slice(mostRecent),
  };
}
