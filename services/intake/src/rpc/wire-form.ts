/** Where the form of an application is, in the contract's shape. */
import type { FormStateInput } from '@darcha/proto/gen/darcha/intake/v1/FormState.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { type Text, toWireText } from '@darcha/proto/text.ts';
import { type Application, providerOf } from '../domain/application.ts';
import type { Actor } from '../domain/command.ts';
import { layoutOf, prefillsOf, submissionFaults } from '../domain/layout.ts';

/** More faults than a person can read; each is said in five languages. */
const maxFaults = 200;

/** Null for whoever cannot change the answers now. */
export function toWireFormState(application: Application, actor: Actor, passport: Passport): FormStateInput | null {
  const { kind } = application.status;
  if (actor.role !== 'applicant' || !passport.form || (kind !== 'draft' && kind !== 'returned')) return null;
  const layout = layoutOf(passport, application);
  const hidden = new Set(layout.hidden);
  const faults = submissionFaults(passport, application, layout);
  const faultsOn = (questions: string[]) => faults.filter(({ path }) => questions.includes(questionOf(path))).length;
  const pages = passport.pages ?? [{ code: 'form', questions: Object.keys(passport.form) }];
  return {
    pages: pages
      .map(({ code, questions }) => ({ code, questions: questions.filter((name) => !hidden.has(name)) }))
      .filter(({ questions }) => questions.length > 0)
      .map((page) => ({ ...page, faults: faultsOn(page.questions) })),
    hidden: layout.hidden,
    prefilled: prefillsOf(passport, application).map(({ question, source, value }) => {
      const rule = passport.evidence?.[source];
      const changed = JSON.stringify(application.form[question]) !== JSON.stringify(value);
      return { question, source, provider: rule ? providerOf(rule) : '', changed };
    }),
    faults: faults.slice(0, maxFaults).map(({ path, code, texts }) => {
      return { path, code, message: texts ? toWireText(texts as Text) : null };
    }),
  };
}

function questionOf(path: string): string {
  return (path.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
