/** What the answers say of one service. */
import { onlineFee } from '@darcha/proto/fee.ts';
import type { FeeReduction, Paper, Passport, Rule } from '@darcha/proto/passport.ts';
import type { Condition } from './condition.ts';
import { evaluateCondition } from './evaluate.ts';
import type { PassportKnowledge } from './knowledge.ts';
import type { GuidedPassport } from './passport.ts';

/** `undecided`: it depends on what is not known. `official`: an official decides, or looks at it first. */
export type Verdict = 'applies' | 'does-not-apply' | 'undecided' | 'official';
/** `official`: it can be said by an official only. */
export type State = 'yes' | 'no' | 'open' | 'official';

export interface Outcome {
  passport: Passport;
  verdict: Verdict;
  /** Rules that hold or that only an official can decide; those that refuse first. */
  reasons: { rule: Rule; state: 'yes' | 'official' }[];
  /** Without those that are not needed. */
  papers: { paper: Paper; needed: 'yes' | 'open' }[];
  fee: GuidedFee | undefined;
  /** How much each open question would decide. */
  weights: ReadonlyMap<string, number>;
}

export interface GuidedFee {
  /** Whole sums (UZS), with the highest reduction that is known to be given. */
  counter: number;
  /** Ten per cent less, rounded down. */
  online: number;
  reductions: { reduction: FeeReduction; given: State }[];
}

/** What a question counts by what depends on it: whether the service is refused, who decides it, what it takes. */
const weightOf = { refuse: 4, clerk: 2, detail: 1 };

export function outcomeOf(guided: GuidedPassport, knowledge: PassportKnowledge): Outcome {
  const { passport } = guided;
  const weights = new Map<string, number>();
  const rules = guided.rules.flatMap((condition, index) => {
    const rule = passport.rules?.[index];
    if (!rule) return [];
    const look = lookAt(condition, knowledge, rule.refuse ? weightOf.refuse : weightOf.clerk, weights);
    return [{ rule, state: settled(rule, look) }];
  });
  const verdict = verdictOf(rules);
  // Who is refused is asked no more: neither about other rules nor about papers and reductions.
  if (verdict === 'does-not-apply') weights.clear();
  const wanted = verdict === 'does-not-apply' ? new Map<string, number>() : weights;
  const detail = (condition: Condition | undefined, otherwise: State) =>
    condition ? lookAt(condition, knowledge, weightOf.detail, wanted).state : otherwise;
  const reductions = guided.reductions.map((condition) => detail(condition, 'official'));
  const papers = guided.papers.map((condition) => detail(condition, 'yes'));
  return {
    passport,
    verdict,
    reasons: reasonsOf(rules, verdict),
    papers: papersOf(passport, papers),
    fee: feeOf(passport, reductions),
    weights,
  };
}

/** `weights` gathers how much each question would decide. */
function lookAt(
  condition: Condition,
  knowledge: PassportKnowledge,
  weight: number,
  weights: Map<string, number>,
): Look {
  const found = evaluateCondition(condition, knowledge);
  if ('value' in found) return { state: found.value === true ? 'yes' : found.value === false ? 'no' : 'official' };
  const keys = new Set(found.unknown.flatMap((name) => knowledge.keyOf(name) ?? []));
  for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + weight);
  const ofForm = found.unknown.length > 0 && !found.unknown.some((name) => knowledge.decides(name));
  return { state: 'open', asked: keys.size > 0, ofForm };
}

/** A condition looked at; when it is open, whether a question says more, and whether it hangs on what one will write. */
type Look = { state: Exclude<State, 'open'> } | { state: 'open'; asked: boolean; ofForm: boolean };
type Applied = { rule: Rule; state: State };

/**
 * Two sorts of open rules do not leave a service undecided: those about what one will write in the form and is not asked
 * here, such as the day of a visit; and those that only tell who decides, once nothing more can be asked about them.
 */
function settled(rule: Rule, look: Look): State {
  if (look.state !== 'open') return look.state;
  return look.ofForm || (!rule.refuse && !look.asked) ? 'no' : 'open';
}

/** A rule nobody can decide but an official sends the application to one, whatever it would have said. */
function verdictOf(rules: readonly Applied[]): Verdict {
  if (rules.some(({ rule, state }) => rule.refuse && state === 'yes')) return 'does-not-apply';
  if (rules.some(({ state }) => state === 'open')) return 'undecided';
  return rules.some(({ state }) => state !== 'no') ? 'official' : 'applies';
}

function reasonsOf(rules: readonly Applied[], verdict: Verdict): Outcome['reasons'] {
  const hold = rules.flatMap(({ rule, state }) => (state === 'yes' || state === 'official' ? [{ rule, state }] : []));
  const refusing = hold.filter(({ rule, state }) => rule.refuse && state === 'yes');
  return verdict === 'does-not-apply' ? refusing : hold;
}

function papersOf({ papers }: Passport, states: readonly State[]): Outcome['papers'] {
  return (papers ?? []).flatMap((paper, index) => {
    const state = states[index] ?? 'open';
    return state === 'no' ? [] : [{ paper, needed: state === 'yes' ? 'yes' : 'open' }];
  });
}

function feeOf({ fee }: Passport, states: readonly State[]): GuidedFee | undefined {
  if (fee === 'none') return undefined;
  const reductions = (fee.reductions ?? []).map((reduction, index) => ({ reduction, given: states[index] ?? 'open' }));
  const percents = reductions.filter(({ given }) => given === 'yes').map(({ reduction }) => reduction.percent);
  const counter = Math.floor((fee.amount * (100 - Math.max(0, ...percents))) / 100);
  return { counter, online: onlineFee(counter), reductions };
}
