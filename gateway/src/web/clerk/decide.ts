/** How an application is decided: approved with a look at its result, rejected, or returned to be corrected. */
import { unlessRefused } from '../asking.ts';
import { answerLines } from '../forms/words.ts';
import type { Page, Visit } from '../page.ts';
import { actPage } from './act.ts';
import { readCanned, wordsIn } from './canned.ts';
import { type Case, needsSecond, ownPart, questionsOf } from './case.ts';
import { factsIn, readPreview } from './facts.ts';

export const approve = actPage({
  ...{ name: 'approve', action: 'approve', view: 'clerk/approve.njk', done: 'desk-decided', leaves: 'hands' },
  model: async (visit, opened) => {
    const preview = await readPreview(visit, opened);
    return {
      ...{ preview, errors: preview.faults, bases: basesOf(opened), fourEyes: needsSecond(visit, opened) },
      // Whoever types a fact and presses Enter sees the result before it is issued.
      ...(preview.asks && { enter: { name: 'then', value: 'preview' } }),
    };
  },
  take: async (visit, number, header) => {
    const { ask, form } = visit;
    const reasons = form.get('reasons')?.trim();
    const facts = factsIn(form);
    const body = { outcome: 'approved' as const, ...(Object.keys(facts).length > 0 && { facts }), ...basisIn(form) };
    await ask('decideApplication', {
      ...{ path: { number }, header },
      body: { ...body, ...(reasons && { reasons, language: visit.language }) },
    });
  },
});

export const reject = actPage({
  ...{ name: 'reject', action: 'reject', view: 'clerk/reject.njk', done: 'desk-decided', leaves: 'hands' },
  model: async (visit, opened) => ({
    canned: await readCanned(visit, opened.application.service, 'rejection'),
    bases: basesOf(opened),
    fourEyes: needsSecond(visit, opened),
  }),
  take: ({ ask, form, language }, number, header) =>
    ask('decideApplication', {
      ...{ path: { number }, header },
      body: { outcome: 'rejected', ...wordsIn(form, language), ...basisIn(form) },
    }),
});

export const returning = actPage({
  ...{ name: 'return', action: 'return', view: 'clerk/return.njk', done: 'desk-returned', leaves: 'hands' },
  model: async (visit, opened) => ({
    canned: await readCanned(visit, opened.application.service, 'return'),
    questions: markable(visit, opened),
    files: (opened.service.attachments ?? []).map(({ name, title }) => ({ value: name, text: String(title) })),
    papers: (opened.service.papers ?? []).map(({ code, title }) => ({ value: code, text: String(title) })),
  }),
  take: ({ ask, form, language }, number, header) =>
    ask('decideApplication', {
      ...{ path: { number }, header },
      body: {
        outcome: 'returned',
        ...wordsIn(form, language),
        ...marks('fields', form),
        ...marks('papers', form),
        ...marks('attachments', form),
      },
    }),
});

/** Questions that were answered, and those that could have been, with the answers. */
function markable(visit: Visit, opened: Case) {
  return Object.entries(questionsOf(opened))
    .filter(([, question]) => question.readOnly !== true)
    .map(([name, question]) => {
      const lines = answerLines(question, opened.application.form[name], visit);
      return { value: `/${name}`, text: question.title ?? name, hint: lines.join('; ') };
    });
}

function marks(name: 'fields' | 'papers' | 'attachments', form: URLSearchParams) {
  const marked = form.getAll(name);
  return marked.length > 0 ? { [name]: marked } : {};
}

function basisIn(form: URLSearchParams): { basis?: string[] } {
  const basis = form.getAll('basis');
  return basis.length > 0 ? { basis } : {};
}

function basesOf({ service }: Case) {
  return service.basis.map(({ key, title, article }) => ({ value: key, text: String(title), article }));
}

export const confirm = actPage({
  ...{ name: 'confirm', action: 'confirm', view: 'clerk/confirm.njk', done: 'desk-confirmed', leaves: 'hands' },
  model: async (visit, opened) => {
    const preview = await unlessRefused(readPreview(visit, opened));
    const known = preview?.facts.filter(({ words }) => words !== undefined) ?? [];
    return { proposal: ownPart(visit, opened.application)?.proposal, preview, known };
  },
  take: ({ ask }, number, header) => ask('confirmDecision', { path: { number }, header }),
});

export const object = actPage({
  ...{ name: 'object', action: 'object', view: 'clerk/words.njk', done: 'desk-objected', leaves: 'hands' },
  model: (visit, opened) => ({ field: 'reasons', proposal: ownPart(visit, opened.application)?.proposal }),
  take: ({ ask, form, language }, number, { 'Idempotency-Key': key = '' }) =>
    ask('objectToDecision', {
      ...{ path: { number }, header: { 'Idempotency-Key': key } },
      body: { reasons: form.get('reasons') ?? '', language },
    }),
});

export const decisionPages: readonly Page[] = [approve, reject, returning, confirm, object];
