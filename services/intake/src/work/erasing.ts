/** Whether what is due to be erased may go: not while an access to records made for it is disputed and not answered. */
import type { Passport } from '@darcha/proto/passport.ts';
import type { Application } from '../domain/application.ts';
import type { Command } from '../domain/command.ts';
import { drawRecordKey } from '../drawing.ts';
import type { Intake } from '../intake.ts';

/** Erases it, or looks again in a day. What nobody was asked about no dispute can be about. */
export async function erasureOf(
  { registers, log }: Pick<Intake, 'registers' | 'log'>,
  application: Application,
  passport: Pick<Passport, 'evidence'>,
): Promise<Command> {
  const asks = Object.keys(passport.evidence ?? {}).length > 0;
  try {
    const open = asks ? await registers.disputed(application) : [];
    return open.length > 0
      ? { name: 'delay-erasure', code: 'access-disputed' }
      : { name: 'erase', key: drawRecordKey() };
  } catch (error) {
    log.warn({ err: error, application: application.number }, 'not erased: it is not known what is disputed');
    return { name: 'delay-erasure', code: 'disputes-unknown' };
  }
}
