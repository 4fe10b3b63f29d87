/** The register of members as this process knows it, and acts upon it that no other process has overtaken. */
import { DomainError } from '@darcha/kit/errors.ts';
import { evolve } from '../domain/members/evolve.ts';
import { type Act, emptyRegister, type Register } from '../domain/members/register.ts';
import type { PlacedEvent, RegisterStore } from '../store/register-store.ts';

export interface MemberRegister {
  /** As of the last reading. */
  readonly now: Register;
  /** Number of events read. */
  readonly position: number;
  /** Reads what others have done since; true when there was something. */
  refresh(): Promise<boolean>;
  /**
   * Decides upon the newest state and puts the act down, again and again while others are faster. `decide` may find that
   * there is nothing to do; whatever it throws ends it.
   */
  act<Nothing = undefined>(who: string, decide: Decide<Nothing>): Promise<Act | Nothing>;
}

export type Decide<Nothing> = (register: Register) => Promise<Act | Nothing> | Act | Nothing;

/** How often an act is decided anew before it is given up. */
const maxTries = 20;

export function createMemberRegister(store: RegisterStore): MemberRegister {
  const now = emptyRegister();
  let position = 0;
  let reading: Promise<boolean> | undefined;
  const take = (placed: PlacedEvent[]) => {
    for (const { position: at, event } of placed) {
      if (at !== position + 1) throw new Error(`the register of members has no event ${position + 1}`);
      evolve(now, event);
      position = at;
    }
  };
  const readAll = async () => {
    const before = position;
    for (let next = await store.readAfter(position); next.length > 0; next = await store.readAfter(position))
      take(next);
    return position > before;
  };
  // One reading after the other: two at a time would take the same events in twice.
  const refresh = async (): Promise<boolean> => {
    await reading?.catch(() => undefined);
    reading ??= readAll().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  return {
    now,
    get position() {
      return position;
    },
    refresh,
    act: async (who, decide) => {
      for (let tries = 0; tries < maxTries; tries++) {
        await refresh();
        const next = position + 1;
        const act = await decide(now);
        if (!isAct(act)) return act;
        if (!(await store.put(next, { ...act, who, at: new Date().toISOString() }))) continue;
        await refresh();
        return act;
      }
      throw new DomainError('unavailable', 'register-busy', 'Too many change the register of members. Try again.');
    },
  };
}

function isAct(result: unknown): result is Act {
  return typeof result === 'object' && result !== null && 'type' in result;
}
