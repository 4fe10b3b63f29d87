/** The life of an agreement: one table of every act there is. What it does not list is not allowed. */

export const stateKinds = ['requested', 'granted', 'suspended', 'refused', 'withdrawn', 'ended'] as const;
export type StateKind = (typeof stateKinds)[number];

export const actKinds = ['request', 'grant', 'refuse', 'withdraw', 'suspend', 'resume', 'end', 'propose'] as const;
export type ActKind = (typeof actKinds)[number];

/** Sides of an agreement. A member that only asks for the consumer is none: it sees, and does not act. */
export type Side = 'consumer' | 'provider';

export interface Step {
  /** Who takes it. `asker` is the side whose request or proposal is open, `asked` the other one. */
  by: Side | 'either' | 'asker' | 'asked';
  to: StateKind;
  /** Whether terms must be open that were requested or proposed, must not be, or whether that is all one. */
  proposal: 'open' | 'none' | 'any';
}

const step = (by: Step['by'], to: StateKind, proposal: Step['proposal'] = 'any'): Step => ({ by, to, proposal });

/** A change of terms, the same whether questions are answered at the time or not. */
const change = (state: StateKind) => ({
  propose: step('either', state, 'none'),
  grant: step('asked', state, 'open'),
  refuse: step('asked', state, 'open'),
  withdraw: step('asker', state, 'open'),
  end: step('either', 'ended'),
});

type Steps = Readonly<Partial<Record<ActKind, Step>>>;

const table: Readonly<Record<StateKind | 'absent', Steps>> = {
  absent: { request: step('consumer', 'requested', 'none') },
  requested: {
    grant: step('asked', 'granted', 'open'),
    refuse: step('asked', 'refused', 'open'),
    withdraw: step('asker', 'withdrawn', 'open'),
  },
  granted: { ...change('granted'), suspend: step('provider', 'suspended') },
  suspended: { ...change('suspended'), resume: step('provider', 'granted') },
  refused: {},
  withdrawn: {},
  ended: {},
};

/** The step an act is in a state; undefined where it is not allowed. Total over all states and acts. */
export function stepOf(state: StateKind | 'absent', act: ActKind): Step | undefined {
  return table[state][act];
}

/** True for states nothing leads out of. */
export function isFinal(state: StateKind): boolean {
  return Object.keys(table[state]).length === 0;
}

/** Acts that have to be explained to the other side. */
export const explained: ReadonlySet<ActKind> = new Set(['refuse', 'suspend', 'end']);
/** Acts that carry terms. */
export const carrying: ReadonlySet<ActKind> = new Set(['request', 'propose']);
