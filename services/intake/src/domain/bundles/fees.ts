/** Fees of parts, each with the portal's reduction, and their sum. */
import { onlineFee } from '@darcha/proto/fee.ts';
import type { Passport } from '@darcha/proto/passport.ts';

/** Whole UZS. */
export interface Sum {
  counter: number;
  online: number;
}

/** Undefined for none. */
export function feeOf({ fee }: Pick<Passport, 'fee'>): Sum | undefined {
  return fee === 'none' ? undefined : { counter: fee.amount, online: onlineFee(fee.amount) };
}

/** Undefined when none has one. The reduction is rounded fee by fee: each is paid to another agency. */
export function sumOf(fees: readonly (Sum | undefined)[]): Sum | undefined {
  const there = fees.filter((fee) => fee !== undefined);
  if (there.length === 0) return undefined;
  return there.reduce((all, { counter, online }) => ({ counter: all.counter + counter, online: all.online + online }));
}
