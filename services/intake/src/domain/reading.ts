/** An official's reading leaves a trace in the timeline: the first of each official on each day. */
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { Application } from './application.ts';
import type { Actor, World } from './command.ts';
import type { Change } from './decide.ts';
import { numbered } from './event.ts';
import { recorded } from './record-keeping.ts';
import { hasRoom } from './room.ts';

/** What is read, and the event that tells of it. */
const readings = { readers: 'application.read', fileReaders: 'application.attachment-read' } as const;

/**
 * The application with the event that it was read; undefined where there is nothing to tell: the applicant's own reading, a
 * further one on the same day, or a timeline without room. The version stays: nobody's copy has become outdated.
 */
export function readBy(
  application: Application,
  actor: Actor,
  world: Omit<World, 'passport'>,
  what: keyof typeof readings = 'readers',
): Change | undefined {
  const type = readings[what];
  if (actor.role !== 'official' || !hasRoom(application, type)) return undefined;
  const day = tashkentDay(world.now);
  const { [what]: readers, sequence } = application;
  const today = readers?.day === day ? readers.officials : [];
  if (today.includes(actor.id)) return undefined;
  const events = numbered(application, [{ type, party: `agency:${actor.agency}` }], world);
  const step = what === 'readers' ? 'read' : 'read-files';
  const record = recorded(application, application, { step, actor, at: world.now, told: true });
  const next = { ...application, sequence: sequence + events.length, ...(record && { record }) };
  return { next: { ...next, [what]: { day, officials: [...today, actor.id] } }, events };
}
