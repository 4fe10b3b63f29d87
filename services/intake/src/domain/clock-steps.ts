/** What an official and the portal do about the legal term of a decision. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Alarm, alarmTaken, nextAlarm } from '@darcha/legal-clock/alarms.ts';
import { deadlineOf } from '@darcha/legal-clock/counting.ts';
import {
  type Clock,
  type Escalation,
  type ExtensionRefusal,
  extendClock,
  extensionRefusal,
} from '@darcha/legal-clock/legal-clock.ts';
import { type Application, type Decision, type StatusOf, submittedAt } from './application.ts';
import { clockInForce, type Escalated, lastDayOf } from './clock.ts';
import type { CommandOf, Taking, World } from './command.ts';
import type { Outcome, Steps } from './decide.ts';
import type { Occurrence } from './event.ts';
import { granted } from './granting.ts';
import { checkReasons } from './official-steps.ts';

export const clockSteps: Steps<'extend' | 'escalate' | 'lapse'> = {
  extend: ({ application, command, world: { now } }) => {
    checkReasons(command.reasons);
    const status = application.status as StatusOf<'under-examination'>;
    const { clock } = application;
    const days = command.days > 0 ? command.days : (clock?.rules.extension?.days ?? 0);
    const why = clock ? extensionRefusal(clock, { days, at: now }) : 'extension-none';
    if (why || !clock) throw notExtended(why ?? 'extension-none', clock);
    // The first and only event of this step is the notice.
    const next = extendClock(clock, { days, at: now, notice: noticeIn(application) });
    const until = deadlineOf(next, now);
    return {
      status: { ...status, until },
      clock: next,
      extension: { reasons: command.reasons },
      // Whoever was told that the term was about to pass was told of another end.
      escalated: null,
      events: [{ type: 'application.term-extended', party: `agency:${application.agency}`, fillings: lastDay(until) }],
    };
  },

  escalate: ({ application, world }) => {
    let turned: Escalating = { clock: clockInForce(application), events: [], escalated: undefined };
    for (let alarm = dueAlarm(turned.clock, world); alarm; alarm = dueAlarm(turned.clock, world)) {
      if (alarm.kind === 'silence') break;
      turned = told(turned, alarm.step, application, world);
    }
    return outcomeOf(application, turned);
  },

  lapse: (taking) => {
    const { application, world } = taking;
    const clock = clockInForce(application);
    const alarm = dueAlarm(clock, world);
    if (!clock || alarm?.kind !== 'silence') return { status: application.status, events: [] };
    const decision: Decision = { at: world.now, by: { silence: true } };
    if (alarm.means === 'refuse') return silentlyRefused(application, decision, clock, world);
    const { completion } = taking.command;
    if (completion) return silentlyApproved(taking, decision, clock, completion);
    // Nobody can make the result now: what silence would approve goes up instead.
    const turned = { clock, events: [], escalated: undefined };
    return outcomeOf(application, told(turned, { to: 'head' }, application, world));
  },
};

interface Escalating {
  clock: Clock | undefined;
  events: Occurrence[];
  escalated: Escalated | undefined;
}

/** What has to be done about the term now. */
export function dueAlarm(clock: Clock | undefined, { now }: Pick<World, 'now'>): Alarm | undefined {
  const alarm = clock && nextAlarm(clock);
  return alarm && alarm.at <= now ? alarm : undefined;
}

const types = {
  official: 'application.official-reminded',
  head: 'application.escalated-to-head',
  'higher-body': 'application.escalated-to-higher-body',
} as const;

function told(turned: Escalating, step: Escalation, application: Application, { now, agencyName }: World): Escalating {
  const { clock } = turned;
  if (!clock) return turned;
  const agency = step.agency ?? application.agency;
  const fillings = { ...lastDay(deadlineOf(clock, now)), agency: agencyName(agency) };
  return {
    clock: alarmTaken(clock),
    events: [...turned.events, { type: types[step.to], party: 'portal', fillings }],
    escalated: step.to === 'official' ? turned.escalated : { to: step.to, agency, at: now },
  };
}

function outcomeOf({ status }: Application, { clock, events, escalated }: Escalating): Outcome {
  if (events.length === 0) return { status, events };
  return { status, events, ...(clock && { clock }), ...(escalated && { escalated }) };
}

function silentlyRefused(application: Application, decision: Decision, clock: Clock, { now }: World): Outcome {
  const at = submittedAt(application.status) ?? now;
  return {
    status: { kind: 'rejected', submittedAt: at, decision, secret: {} },
    clock: alarmTaken(clock),
    events: [{ type: 'application.silence-refused', party: 'portal', fillings: lastDay(deadlineOf(clock, now)) }],
  };
}

function silentlyApproved(
  { application, world }: Taking<CommandOf<'lapse'>>,
  decision: Decision,
  clock: Clock,
  completion: NonNullable<CommandOf<'lapse'>['completion']>,
): Outcome {
  const at = submittedAt(application.status) ?? world.now;
  const { status, type } = granted({ submittedAt: at, decision }, completion, world);
  const fillings = lastDay(deadlineOf(clock, world.now));
  return {
    status,
    clock: alarmTaken(clock),
    events: [
      { type: 'application.silence-approved', party: 'portal', fillings },
      { type, party: 'portal' },
    ],
  };
}

function lastDay(until: Date): { lastDay: string } {
  return { lastDay: lastDayOf(until) };
}

/** Where the notice will stand: the next event of the timeline. */
function noticeIn({ sequence }: Application): string {
  return `event:${sequence + 1}`;
}

const whyNot: Record<Exclude<ExtensionRefusal, 'extension-too-long'>, string> = {
  'extension-none': 'The passport of the service does not allow it.',
  'extension-used': 'It was extended before, and a term is extended once.',
  'extension-stopped': 'It is stopped at present.',
  'extension-late': 'It has passed already, and only a term that runs is extended.',
};

function notExtended(why: ExtensionRefusal, clock: Clock | undefined): DomainError {
  if (why !== 'extension-too-long') {
    const message = `The term cannot be extended. ${whyNot[why]} Decide as soon as you can.`;
    return new DomainError('wrong-state', 'extension-not-allowed', message, { details: { reason: why } });
  }
  const most = clock?.rules.extension?.days ?? 0;
  const message = `Extend the term by 1 to ${most} days, counted as its own are; 0 means ${most}.`;
  return new DomainError('invalid', 'extension-too-long', message, {
    faults: [{ path: '/days', code: 'maximum', message }],
  });
}
