/** What a program is told of an application: that its state has changed, and nothing about the person. */
import type { PositionedEvent, TrackedEvent } from './event.ts';

/** What is told of an event. */
export interface ToldChange {
  position: number;
  id: string;
  source: string;
  type: string;
  subject: string;
  at: string;
  data: Record<string, unknown>;
}

/** Undefined for an event that changed no state, and where the applicant has ended it since. */
export function toldOf(
  { position, event }: PositionedEvent,
  before: TrackedEvent | undefined,
  last: TrackedEvent | undefined,
): ToldChange | undefined {
  const { subject, sequence, informed, state, service, at } = event;
  if (!informed || last?.informed?.client !== informed.client) return undefined;
  // Of what was before it was let known the program learns where it is by then.
  const known = before?.informed?.client === informed.client;
  if (known && before.state === state) return undefined;
  return {
    position,
    id: `application-${subject}-${sequence}`,
    source: 'urn:darcha:applications',
    type: 'uz.darcha.application.state-changed',
    subject,
    at: at.toISOString(),
    data: { number: subject, sequence, service, state, ...(informed.draft !== '' && { draft: informed.draft }) },
  };
}
