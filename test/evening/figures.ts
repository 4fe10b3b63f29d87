/** The figures of a run. */
import type { Verdict } from './judge.ts';

/** How one application ended. */
export interface Ended extends Omit<Verdict, 'faults'> {
  service: string;
  /** "issued", "rejected by silence", …; of what goes on, who must act: "waits for agency:national-archive". */
  outcome: string;
}

export interface Costs {
  seconds: number;
  calls: number;
  /** Processor seconds by process. */
  cpu: Record<string, number>;
}

export function linesOf(ended: readonly Ended[], costs: Costs): string[] {
  const services = [...new Set(ended.map(({ service }) => service))].sort();
  const lines = services.flatMap((service) =>
    serviceLines(
      service,
      ended.filter((one) => one.service === service),
    ),
  );
  const terms = [...tally(ended.map(({ term }) => term))].map(([term, count]) => `${term} ${count}`);
  const cpu = Object.entries(costs.cpu).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`);
  const whole = Object.values(costs.cpu).reduce((sum, seconds) => sum + seconds, 0);
  return [
    ...lines,
    `terms of decisions: ${terms.join(', ')}`,
    `${ended.length} applications in ${costs.seconds.toFixed(0)} s: ${(ended.length / costs.seconds).toFixed(1)} a second, ${costs.calls} calls, ${(costs.calls / costs.seconds).toFixed(0)} a second`,
    `processor seconds: ${whole.toFixed(0)}, ${((1_000 * whole) / ended.length).toFixed(0)} ms an application: ${cpu.join(', ')}`,
  ];
}

function serviceLines(service: string, ended: readonly Ended[]): string[] {
  const days = ended.flatMap((one) => one.days ?? []).sort((a, b) => a - b);
  const decided =
    days.length > 0 ? `; ${days.length} decided, median ${at(days, 0.5)} days, 90 % ${at(days, 0.9)}` : '';
  const outcomes = [...tally(ended.map(({ outcome }) => outcome))].map(([outcome, count]) => `${outcome} ${count}`);
  return [`${service}: ${ended.length}${decided}`, `  ${outcomes.join(', ')}`];
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

/** How often each is there, the most frequent first. */
export function tally<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
