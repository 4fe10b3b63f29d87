/** Watches the terms of the parts in which several agencies decide, along a timeline. */
import { deadlineOf, isStopped } from '@darcha/legal-clock/counting.ts';
import { type Clock, resumeClock, startClock, stopClock } from '@darcha/legal-clock/legal-clock.ts';
import type { Told } from './judge.ts';
import type { Law } from './laws.ts';

export interface PartsWatch {
  see(told: Told): void;
  /** What is still to be decided at the end. */
  end(now: Date): void;
}

const silences: Record<string, Law['rules']['silence']> = {
  'application.part-silent-approved': 'approve',
  'application.part-silent-refused': 'refuse',
  'application.part-overdue': 'escalate',
};

export function createPartsWatch({ steps }: Law, slackMs: number, faults: string[]): PartsWatch {
  /** Terms nobody has acted upon, by the title of the step. */
  const running = new Map<string, Clock>();
  /** Those whose head was told and that are not decided: what is left of their term after a correction is nothing. */
  const told = new Set<string>();
  const passed = (at: Date) => {
    for (const [title, clock] of running) {
      if (isStopped(clock) || at.getTime() - deadlineOf(clock, at).getTime() <= slackMs) continue;
      faults.push(`the term of “${title}” passed on ${deadlineOf(clock, at).toISOString()} and nothing followed`);
      running.delete(title);
    }
  };
  const silent = (event: Told, at: Date, step: Law['steps'][number]) => {
    const clock = running.get(step.title);
    const due = clock && deadlineOf(clock, at);
    if (!due || at < due) faults.push(`${event.type} of “${step.title}” before its term had passed`);
    if (silences[event.type] !== step.silence && silences[event.type] !== 'escalate') {
      faults.push(`${event.type}, where silence means to ${step.silence}`);
    }
    running.delete(step.title);
    if (silences[event.type] === 'escalate') told.add(step.title);
  };
  return {
    see: (event) => {
      const at = new Date(event.at);
      const step = event.type.startsWith('application.part-')
        ? steps.find(({ title }) => event.text.includes(title))
        : undefined;
      if (step && event.type in silences) silent(event, at, step);
      passed(at);
      if (event.type === 'application.returned') {
        for (const [title, clock] of running) running.set(title, stopClock(clock, 'correction', at));
      } else if (step && event.type === 'application.part-begun') {
        if (told.has(step.title)) return;
        const stopped = running.get(step.title);
        const rules = { silence: step.silence, escalation: [] };
        running.set(step.title, stopped ? resumeClock(stopped, at) : startClock(step.within, rules, at));
      } else if (step) {
        running.delete(step.title);
        if (!(event.type in silences)) told.delete(step.title);
      }
    },
    end: passed,
  };
}
