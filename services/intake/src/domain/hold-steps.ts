/** Placing a legal hold, being told that it is to be looked at again, releasing it. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { dayAfter, dayMs, startOfDay, tashkentDay } from '@darcha/legal-clock/clock.ts';
import type { CommandOf } from './command.ts';
import type { Steps } from './decide.ts';
import { type Hold, reviewDueAt } from './hold.ts';
import { lengthsOf, officialOf } from './official-steps.ts';

/** Whoever holds something looks at it again once a year at least. */
const longestMs = 366 * dayMs;

export const holdSteps: Steps<'hold' | 'release-hold' | 'review-hold'> = {
  hold: ({ application: { status }, command, actor, world }) => {
    const faults = faultsOf(command, world.now);
    if (faults.length > 0) throw new DomainError('invalid', 'hold-invalid', invalid, { faults });
    const { agency, id } = officialOf(actor);
    const { reasons, basis, reviewOn } = command;
    const hold: Hold = { agency, official: id, at: world.now.toISOString(), reasons, basis: basis.trim(), reviewOn };
    const fillings = { agency: world.agencyName(agency), reviewOn };
    return { status, hold, events: [{ type: 'application.hold-placed', party: `agency:${agency}`, fillings }] };
  },

  'release-hold': ({ application: { status }, actor, world }) => {
    const { agency } = officialOf(actor);
    const fillings = { agency: world.agencyName(agency) };
    const events = [{ type: 'application.hold-released', party: `agency:${agency}`, fillings } as const];
    return { status, hold: null, events };
  },

  'review-hold': ({ application: { status, hold }, world }) => {
    const due = hold && reviewDueAt(hold);
    // Released, or told by another instance, since it was seen as due.
    if (!hold || !due || due > world.now) return { status, events: [] };
    const fillings = { agency: world.agencyName(hold.agency), reviewOn: hold.reviewOn };
    return {
      status,
      hold: { ...hold, reviewToldAt: world.now.toISOString() },
      events: [{ type: 'application.hold-review-due', party: 'portal', fillings }],
    };
  },
};

const invalid = 'Say why the application is held, what that rests on, and when it is looked at again.';

function faultsOf({ reasons, basis, reviewOn }: CommandOf<'hold'>, now: Date): Fault[] {
  const { least, most } = lengthsOf(reasons);
  const basisLength = [...basis.trim()].length;
  const faults: Fault[] = [];
  if (least < 10 || most > 2_000) {
    const message = 'Give the reasons in 10 to 2,000 characters, so that the applicant understands them.';
    faults.push({ path: '/reasons', code: least < 10 ? 'minLength' : 'maxLength', message });
  }
  if (basisLength < 3 || basisLength > 300) {
    const message =
      'Name the act and its article, and the number of the case where there is one, in 3 to 300 characters.';
    faults.push({ path: '/basis', code: basisLength < 3 ? 'minLength' : 'maxLength', message });
  }
  if (!isReviewDay(reviewOn, now)) {
    const first = dayAfter(tashkentDay(now));
    const last = tashkentDay(new Date(now.getTime() + longestMs));
    faults.push({ path: '/reviewOn', code: 'date', message: `Give a day from ${first} to ${last}, as YYYY-MM-DD.` });
  }
  return faults;
}

function isReviewDay(day: string, now: Date): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00.000Z`);
  // 2026-02-30 is read as a day of March, or as none.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return false;
  const begins = startOfDay(day);
  return begins > now && begins.getTime() <= now.getTime() + longestMs;
}
