/** Counts questions before their provider hears of them, and tells how the limits stand. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Agreement, inForceOf } from '../domain/agreements/agreement.ts';
import type { InForce } from '../domain/agreements/in-force.ts';
import {
  exhausted,
  type Standing,
  standingsOf,
  tightest,
  totalStanding,
  type Used,
} from '../domain/agreements/quota.ts';
import type { Claim, Count, UsageStore } from '../store/usage-store.ts';
import { type AgreementView, unavailable } from './view.ts';

/** A question that was counted. */
export interface Counted {
  agreement: InForce;
  /** The limit of which least is left; absent when there is none. */
  standing: Standing | undefined;
  /** For a question that its provider has not heard of. Never rejects: what cannot be given back stays counted. */
  giveBack(): Promise<void>;
}

export interface Asked {
  agreements: [InForce, ...InForce[]];
  recordType: string;
  totalPerDay: number;
  /** YYYY-MM-DD, Tashkent. */
  day: string;
}

export interface Quotas {
  /** Counts under the first agreement that has room; throws `quota-exhausted` when none has, or `agreements-unavailable`. */
  count(asked: Asked): Promise<Counted>;
  /** How the limits of agreements stand on a day, by identifier; those that are over have none. */
  standings(agreements: readonly Agreement[], day: string): Promise<Map<string, Standing[]>>;
  /** How the total of a record type stands. */
  total(recordType: string, perDay: number, day: string): Promise<Standing | undefined>;
}

interface Tried {
  claim: Claim;
  count: Count;
  standings: Standing[];
}

export interface QuotasDependencies {
  usage: UsageStore;
  view: AgreementView;
  log: Logger;
}

export function createQuotas(deps: QuotasDependencies): Quotas {
  const { usage, view } = deps;
  const countUnder = async (agreement: InForce, asked: Asked): Promise<Counted | Standing> => {
    const tried = await Promise.all(claimsOf(agreement, asked).map((claim) => tryOne(usage, claim, asked))).catch(
      unavailable,
    );
    const full = tried.find(({ count }) => !count.counted);
    if (!full) {
      const standing = tightest(tried.flatMap(({ standings }) => standings));
      return { agreement, standing, giveBack: () => giveBack(tried, deps) };
    }
    await giveBack(tried, deps);
    return tightest(full.standings) as Standing;
  };
  return {
    count: async (asked) => {
      let refusal: Error | undefined;
      for (const agreement of asked.agreements) {
        const counted = await countUnder(agreement, asked);
        if ('giveBack' in counted) return counted;
        refusal ??= exhausted(counted, agreement.id);
      }
      throw refusal;
    },
    standings: async (agreements, day) => {
      const { totalPerDay } = await view.current();
      const keys = new Set(agreements.flatMap(({ id, recordType }) => [id, recordType]));
      const used = keys.size > 0 ? await usage.read([...keys], day) : new Map<string, Used>();
      return new Map(agreements.map((agreement) => [agreement.id, allOf(agreement, { used, totalPerDay, day })]));
    },
    total: async (recordType, perDay, day) => {
      const used = (await usage.read([recordType], day)).get(recordType);
      return perDay > 0 && used ? totalStanding(perDay, used, day) : undefined;
    },
  };
}

async function giveBack(tried: readonly Tried[], { usage, log }: QuotasDependencies): Promise<void> {
  try {
    await Promise.all(tried.filter(({ count }) => count.counted).map(({ claim }) => usage.giveBack(claim)));
  } catch (error) {
    log.warn({ err: error }, 'a question that was not put stays counted against its quota');
  }
}

function claimsOf({ id, terms: { quota } }: InForce, { recordType, totalPerDay, day }: Asked): Claim[] {
  return [
    ...(quota && (quota.perDay > 0 || quota.perMonth > 0) ? [{ key: id, day, limits: quota }] : []),
    ...(totalPerDay > 0 ? [{ key: recordType, day, limits: { perDay: totalPerDay, perMonth: 0 } }] : []),
  ];
}

async function tryOne(usage: UsageStore, claim: Claim, { recordType, day }: Asked): Promise<Tried> {
  const count = await usage.count(claim);
  const { limits, key } = claim;
  const standings =
    key === recordType ? [totalStanding(limits.perDay, count.used, day)] : standingsOf(limits, count.used, day);
  return { claim, count, standings };
}

interface Usage {
  used: ReadonlyMap<string, Used>;
  totalPerDay: (recordType: string) => number;
  day: string;
}

function allOf(agreement: Agreement, { used, totalPerDay, day }: Usage): Standing[] {
  const { id, recordType, state } = agreement;
  if (state !== 'granted' && state !== 'suspended') return [];
  const nothing = { day: 0, month: 0 };
  const total = totalPerDay(recordType);
  return [
    ...standingsOf(inForceOf(agreement)?.terms.quota, used.get(id) ?? nothing, day),
    ...(total > 0 ? [totalStanding(total, used.get(recordType) ?? nothing, day)] : []),
  ];
}
