/** What pages of applying have in common. */
import type { components } from '../../../../client/gen/api.ts';
import type { Service } from '../../forms/application-form.ts';
import type { Visit } from '../../page.ts';

type Basis = components['schemas']['LegalBasis'];

/** "Law on Education, 7" */
export function namedBasis({ title, article }: Pick<Basis, 'title' | 'article'>): string {
  return [title, article].filter(Boolean).join(', ');
}

/** The legal basis of this key, named. */
export function basisOf({ basis }: Pick<Service, 'basis'>, key: string): string {
  const found = basis.find((one) => one.key === key);
  return found ? namedBasis(found) : '';
}

/** What is paid: online, at the counter, and who pays less; undefined for nothing. */
export function feeSheet(fee: Service['fee'], { format }: Pick<Visit, 'format'>) {
  if (!fee) return undefined;
  return {
    online: format.sum(fee.online),
    counter: format.sum(fee.counter),
    saved: format.sum(fee.counter - fee.online),
    reductions: (fee.reductions ?? []).map(({ title, percent }) => ({ title: String(title), percent })),
  };
}
