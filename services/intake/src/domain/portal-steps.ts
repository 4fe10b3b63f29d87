/** What the portal does by itself. */
import { type Application, type RegisterFault, type Status, type StatusOf, submittedAt } from './application.ts';
import { lastDayOf, resumed, stopped } from './clock.ts';
import type { Outcome, Steps } from './decide.ts';
import { wholeOutcome } from './decision-steps.ts';
import { completed, withPrefills } from './layout.ts';
import { examined } from './official-steps.ts';
import { withoutOutdated } from './outdated.ts';
import { beginParts, lapseParts } from './part-steps.ts';
import { outcomeOf } from './parts.ts';
import { hasRoom } from './room.ts';
import { draftNoticeMs } from './terms.ts';

type Awaiting = StatusOf<'submitted'> | StatusOf<'waiting-for-register'> | StatusOf<'waiting-for-scan'>;
type Occurrences = Outcome['events'];

export const portalStepsTaken: Steps<
  'keep-evidence' | 'wait' | 'examine' | 'grant' | 'refuse' | 'expire' | 'remind' | 'lapse-part'
> = {
  'keep-evidence': ({ application, command, world: { passport } }) => {
    const { status, evidence, applicant } = application;
    // Asked for by somebody who has meanwhile changed what it is looked up by: no longer wanted.
    const wanted = Object.entries(command.evidence).filter(([name]) => evidence[name] !== undefined);
    if (wanted.length === 0) return { status, events: [] };
    const known = { ...application, evidence: { ...evidence, ...Object.fromEntries(wanted) } };
    const filled = withPrefills(
      passport,
      known,
      wanted.map(([name]) => name),
    );
    if (filled === application.form) return { status, evidence: known.evidence, events: [] };
    const form = completed(passport, { applicant, form: filled });
    return { status, form, evidence: withoutOutdated({ ...known, form }, known, passport), events: [] };
  },

  wait: ({ application, command: { register, fault, again, evidence }, world: { now, passport } }) => {
    const { status } = application;
    const { submittedAt: at, until, examined } = awaiting(status);
    const same = status.kind === 'waiting-for-register' && status.register === register && status.fault === fault;
    // Waiting on for the same register is no news.
    if (same && status.again?.getTime() === again?.getTime()) return { status, evidence, events: [] };
    const turned = passport.clock?.register === 'stops' ? stopped(application, 'register', now) : { events: [] };
    // A register that is away in ever other ways must not fill the timeline; the state tells it all the same.
    const told =
      status.kind !== 'waiting-for-register' || (!same && hasRoom(application, 'application.waiting-for-register'));
    const why = { register, fault, ...(again && { again }) };
    return {
      status: { kind: 'waiting-for-register', submittedAt: at, until: turned.until ?? until, examined, ...why },
      evidence,
      ...(turned.clock && { clock: turned.clock }),
      events: [...(told ? [portal(waitingEvents[fault] ?? 'application.waiting-for-register')] : []), ...turned.events],
    };
  },

  examine: ({ application, command: { evidence, notes }, world }) => {
    const { submittedAt: at, until } = awaiting(application.status);
    const turned = resumed(application, world.now);
    const term = turned.until ?? until;
    const { parts, findings, events } = beginParts({ ...application, evidence }, world, term);
    return {
      status: { kind: 'under-examination', submittedAt: at, until: term, notes },
      ...{ evidence, parts, findings },
      ...(turned.clock && { clock: turned.clock }),
      events: [...received(application), ...turned.events, portal('application.under-examination'), ...events],
    };
  },

  'lapse-part': ({ application, command: { completion }, world }) => {
    const { until } = examined(application.status);
    const lapsed = lapseParts(application, world, until, true);
    const possible = lapsed.whole !== 'approved' || completion !== undefined;
    const becoming = possible ? lapsed : lapseParts(application, world, until, false);
    const last = becoming.parts.findLast((part) => outcomeOf(part) !== undefined) ?? application;
    const decision = { at: world.now, by: { silence: true } } as const;
    return wholeOutcome(application, becoming, { decision, completion, world, agency: last.agency });
  },

  grant: ({ application, command: { evidence, issued }, world }) => ({
    status: {
      kind: 'issued',
      submittedAt: awaiting(application.status).submittedAt,
      decision: { at: world.now, by: { rules: [] } },
      secret: { issued },
    },
    evidence,
    events: [...received(application), portal('application.issued')],
  }),

  refuse: ({ application, command: { evidence, rules }, world }) => ({
    status: {
      kind: 'rejected',
      submittedAt: awaiting(application.status).submittedAt,
      decision: { at: world.now, by: { rules } },
      secret: {},
    },
    evidence,
    events: [...received(application), portal('application.rejected')],
  }),

  remind: ({ application: { status }, world: { now } }) => {
    if (status.kind !== 'draft' || status.noticedAt || status.until.getTime() - draftNoticeMs > now.getTime()) {
      return { status, events: [] };
    }
    // Nothing is erased without notice: where the portal is late with it, the draft is kept for longer.
    const until = new Date(Math.max(status.until.getTime(), now.getTime() + draftNoticeMs));
    const fillings = { lastDay: lastDayOf(until) };
    return {
      status: { ...status, until, noticedAt: now },
      events: [{ ...portal('application.draft-ending'), fillings }],
    };
  },

  expire: ({ application: { status }, world }) => {
    const was = expiring(status);
    // Seen as due by a look at an older state of it.
    if ('until' in status && status.until > world.now) return { status, events: [] };
    const before = submittedAt(status);
    const type = {
      draft: 'application.draft-expired',
      returned: 'application.correction-expired',
      'ready-for-collection': 'application.collection-expired',
    } as const;
    return {
      status: { kind: 'expired', at: world.now, was, ...(before && { submittedAt: before }) },
      // Nobody but its owner has ever seen a draft, and nobody needs it any more.
      ...(was === 'draft' && { form: {}, evidence: {} }),
      events: [portal(type[was])],
    };
  },
};

/** What is told of a wait, where it is more than that there is one. */
const waitingEvents: Partial<Record<RegisterFault, Occurrences[number]['type']>> = {
  'question-parked': 'application.question-parked',
};

function portal(type: Occurrences[number]['type']): Occurrences[number] {
  return { type, party: 'portal' };
}

function received({ evidence }: Application): Occurrences {
  const awaited = Object.values(evidence).some(({ state }) => state === 'pending');
  return awaited ? [portal('application.records-received')] : [];
}

/** Whether the portal has to go on with it. */
export function isAwaiting(status: Status): status is Awaiting {
  return ['submitted', 'waiting-for-register', 'waiting-for-scan'].includes(status.kind);
}

/** The table lets these commands through in these states only. */
export function awaiting(status: Status): Awaiting {
  if (isAwaiting(status)) return status;
  throw new Error(`the portal decided an application that is ${status.kind}`);
}

function expiring(status: Status): StatusOf<'expired'>['was'] {
  if (status.kind === 'draft' || status.kind === 'returned' || status.kind === 'ready-for-collection') {
    return status.kind;
  }
  throw new Error(`an application that is ${status.kind} does not expire`);
}
