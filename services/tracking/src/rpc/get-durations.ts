import { invalidField } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { durations as contract, MethodsOf } from '@darcha/proto/contracts.ts';
import { toWireText } from '@darcha/proto/text.ts';
import { isCode } from '../domain/check-event.ts';
import { type Counts, spreadOf, together } from '../domain/spread.ts';
import { spreadWords } from '../domain/spread-words.ts';
import type { DurationStore } from '../store/durations.ts';

type Methods = MethodsOf<typeof contract>;

export interface DurationsOptions {
  durations: Pick<DurationStore, 'read'>;
  now: () => Date;
  /** The month of a time, YYYY-MM in Tashkent. */
  monthOf: (at: Date) => string;
}

/** Months that count, the present one among them. */
const months = 12;

/** How long applications for a service took, over the last twelve months. Open to everybody. Errors: `request-invalid`. */
export function getDurations({ durations, now, monthOf }: DurationsOptions): Handler<Methods['GetDurations']> {
  return async ({ service }) => {
    if (!isCode(service)) throw invalidField('service', 'form', 'Give the identifier of a service.');
    const to = monthOf(now());
    const from = monthsBefore(to, months - 1);
    const found = await durations.read(service, from, to);
    const byAgency = Object.entries(Object.groupBy(found, ({ agency }) => agency));
    return {
      service,
      from,
      to,
      all: toWire(found.map(({ counts }) => counts)),
      agencies: byAgency.map(([agency, some = []]) => ({
        agency,
        spread: toWire(some.map(({ counts }) => counts)),
      })),
    };
  };
}

function toWire(counts: Counts[]) {
  const spread = spreadOf(together(counts));
  return {
    count: spread?.count ?? 0,
    tooFew: !spread,
    medianSeconds: spread?.median ?? 0,
    ninetiethSeconds: spread?.ninetieth ?? 0,
    text: toWireText(spreadWords(spread)),
  };
}

/** "2026-01" is one month before "2026-02". */
function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}
