/** What the applicant reads off a paper of their own, held against what the passport asks for with it. */
import type { Fault } from '@darcha/kit/errors.ts';
import type { PaperFallback, Passport } from '@darcha/proto/passport.ts';
import { answerFaults } from './form.ts';

/** A form of its own for each paper, so that what is made of its schema is kept with it. */
const forms = new WeakMap<PaperFallback, Passport>();

/** Every fault, at the place `/stated/<field>`. */
export function statedFaults(paper: PaperFallback, stated: Record<string, unknown>): Fault[] {
  const form = forms.get(paper) ?? ({ form: { ...paper.states } } as unknown as Passport);
  forms.set(paper, form);
  return answerFaults(form, stated).map((fault) => ({ ...fault, path: `/stated${fault.path}` }));
}
