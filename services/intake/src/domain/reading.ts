/** An official's reading leaves a trace in the timeline: the first of each official on each day. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Application } from './application.ts';
import type { Actor, World } from './command.ts';
import type { Change } from './decide.ts';
import { numbered } from './event.ts';
import { hasRoom } from './room.ts';

/**
 * The application with the event that it was read; undefined where there is nothing to tell: the applicant's own reading, a
 * further one on the same day, or a timeline without room. The version stays: nobody's copy has become outdated.
 */
export function readBy(application: Application, actor: Actor, world: Omit<World, 'passport'>): Change | undefined {
  if (actor.role !== 'official' || !hasRoom(application, 'application.read')) return undefined;
  const day = tashkentDay(world.now);
  const { readers, sequence } = application;
  const today = readers?.day === day ? readers.officials : [];
  if (today.includes(actor.id)) return undefined;
  const events = numbered(application, [{ type: 'application.read', party: `agency:${actor.agency}` }], world);
  const next = { ...application, sequence: sequence + events.length };
  return { next: { ...next, readers: { day, officials: [...today, actor.id] } }, events };
}
