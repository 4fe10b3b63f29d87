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
  const passed = (at: Date) => {
    for (const [title, clock] of running) {
      if (isStopped(clock) || at.getTime() - deadlineOf(clock, at).getTime() <= slackMs) continue;
      faults.push(`the term of “${title}” passed on ${deadlineOf(clock, at).toISOString()} and nothing followed`);
      running.delete(title);
    }
  };
  const silent = (told: Told, at: Date, step: Law['steps'][number]) => {
    const clock = running.get(step.title);
    const due = clock && deadlineOf(clock, at);
    if (!due || at < due) faults.push(`${told.type} of “${step.title}” before its term had passed`);
    if (silences[told.type] !== step.silence && silences[told.type] !== 'escalate') {
      faults.push(`${told.type}, where silence means to ${step.silence}`);
    }
    running.delete(step.title);
  };
  return {
    see: (told) => {
      const at = new Date(told.at);
      const step = told.type.startsWith('application.part-')
        ? steps.find(({ title }) => told.text.includes(title))
        : undefined;
      if (step && told.type in silences) silent(told, at, step);
      passed(at);
      if (told.type === 'application.returned') {
        for (const [title, clock] of running) running.set(title, stopClock(clock, 'correction', at));
      } else if (step && told.type === 'application.part-begun') {
        const stopped = running.get(step.title);
        const rules = { silence: step.silence, escalation: [] };
        running.set(step.title, stopped ? resumeClock(stopped, at) : startClock(step.within, rules, at));
      } else if (step) running.delete(step.title);
    },
    end: passed,
  };
}
