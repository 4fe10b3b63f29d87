/** How often what can be repeated may be: a timeline holds 500 events, and the steps that end an application need theirs. */
import { DomainError } from '@darcha/kit/errors.ts';
import type { Application } from './application.ts';
import type { EventType } from './texts/events.ts';

/**
 * From how many events on no further one of a kind is added. What matters more has room for longer, so that it cannot be
 * crowded out; the steps that are not listed follow from these and end below 400.
 */
const limits = {
  'application.evidence-requested': 100,
  'application.informing-allowed': 120,
  'application.waiting-for-register': 120,
  'application.signatures-asked': 130,
  'application.entrusted': 140,
  'application.message-sent': 180,
  'application.read': 200,
  'application.attachment-read': 200,
  'application.claimed': 250,
  'application.assigned': 250,
  'application.opinion-asked': 260,
  'application.decision-proposed': 280,
  'application.returned': 300,
  'application.collection-code-reissued': 340,
  'application.collection-code-wrong': 380,
  // After the end: nothing done before may keep it from being placed.
  'application.hold-placed': 450,
  'application.erasure-delayed': 460,
} as const satisfies Partial<Record<EventType, number>>;

/** Whether the timeline has room for another event of a kind that can be repeated. */
export function hasRoom({ sequence }: Pick<Application, 'sequence'>, type: keyof typeof limits): boolean {
  return sequence < limits[type];
}

/** Why a step is not taken once more; `advice` says what to do instead. */
export function stepsTooMany(advice: string): DomainError {
  const message = `This was done too often with this application. ${advice}`;
  return new DomainError('too-many', 'steps-too-many', message);
}
