/** How long each stage of a question took, by a clock that nobody sets. */
import type { TimingsInput } from '@darcha/proto/gen/darcha/exchange/v1/Timings.ts';

/** In their order. `wait` is for a free stream of the provider; again when the stream that carried the question has ended. */
export const stageNames = ['signature', 'rules', 'quota', 'wait', 'provider', 'check', 'log'] as const;
export type Stage = (typeof stageNames)[number];

/** Milliseconds of the stages a question has reached. */
export type Spent = Readonly<Partial<Record<Stage, number>>>;

export class Stages {
  readonly #began = performance.now();
  readonly #spent: Partial<Record<Stage, number>> = {};
  #stage: Stage = 'signature';
  #since = this.#began;

  /** The stage that was on ends; another begins, or the same goes on. */
  enter(stage: Stage): void {
    const now = performance.now();
    this.#spent[this.#stage] = (this.#spent[this.#stage] ?? 0) + now - this.#since;
    this.#stage = stage;
    this.#since = now;
  }

  /** The stage that is on. */
  get current(): Stage {
    return this.#stage;
  }

  /** Milliseconds since the question arrived. */
  get total(): number {
    return performance.now() - this.#began;
  }

  /** With the time of the stage that is on, so far. */
  spent(): Spent {
    this.enter(this.#stage);
    return this.#spent;
  }
}

/** Whole microseconds; more exact they would only seem. */
export function toTimings(spent: Spent): TimingsInput {
  return Object.fromEntries(Object.entries(spent).map(([stage, ms]) => [stage, Math.round(ms * 1_000)]));
}

/** In the form of the header Server-Timing. */
export function serverTiming(spent: Spent): string {
  return stageNames
    .filter((stage) => spent[stage] !== undefined)
    .map((stage) => `${stage};dur=${Number(spent[stage]?.toFixed(2))}`)
    .join(', ');
}
