/** What an applicant can do for one record while its register is away: use an earlier one, or a paper of their own. */

import { readForm } from '../../forms/application-form.ts';
import { fieldsOf } from '../../forms/fields.ts';
import type { Question, Questions } from '../../forms/question.ts';
import { readAnswers } from '../../forms/reading.ts';
import { recordType } from '../../forms/record.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { type Fallback, rowsOf } from './records.ts';

const recordsOf = ({ param }: Visit) => `/applications/${param('number')}/records`;

async function fallbackOf({ ask, param }: Visit): Promise<Fallback | undefined> {
  const { body } = await ask('listFallbacks', { path: { number: param('number') } });
  return body.items.find(({ name }) => name === param('name'));
}

/** `/applications/:number/records/:name/earlier`: a record of an earlier application, looked at before it is used. */
export const earlierPage: Page = {
  path: '/applications/:number/records/:name/earlier',
  for: 'person',
  show: async (visit) => {
    const fallback = await fallbackOf(visit);
    if (!fallback?.earlier) return moveTo(recordsOf(visit));
    const type = await recordType(visit, fallback.recordType);
    return {
      view: 'citizen/apply/earlier.njk',
      title: visit.say('apply.earlier.title'),
      back: recordsOf(visit),
      model: { record: type, earlier: fallback.earlier, rows: await rowsOf(fallback.earlier.record, type, visit) },
    };
  },
  submit: async (visit) => {
    const { ask, param, form, once } = visit;
    const path = { number: param('number'), name: param('name') };
    const body = { application: form.get('application') ?? '' };
    await ask('useEarlierRecord', { path, header: { 'Idempotency-Key': once }, body });
    return moveTo(recordsOf(visit), 'earlier-used');
  },
};

/** `/applications/:number/records/:name/paper`: a paper in the place of the record, and what the person reads off it. */
export const ownPaperPage: Page = {
  path: '/applications/:number/records/:name/paper',
  for: 'person',
  show: async (visit) => {
    const fallback = await fallbackOf(visit);
    if (!fallback?.paper) return moveTo(recordsOf(visit));
    const { application } = await readForm(visit);
    const { attachment, title, states } = fallback.paper;
    const questions = statedQuestions(states, visit);
    return {
      view: 'citizen/apply/own-paper.njk',
      title: visit.say('apply.own-paper.title'),
      back: recordsOf(visit),
      model: {
        formId: 'form',
        paper: title,
        record: await recordType(visit, fallback.recordType),
        files: (application.attachments ?? []).filter(({ name }) => name === attachment),
        papersPath: `/applications/${visit.param('number')}/papers`,
        fields: fieldsOf(questions, Object.keys(questions.properties), {
          typed: visit.form ?? new URLSearchParams(),
          say: visit.say,
        }),
      },
    };
  },
  submit: async (visit) => {
    const { ask, form, once } = visit;
    const fallback = await fallbackOf(visit);
    if (!fallback?.paper) return moveTo(recordsOf(visit));
    const { stated } = readAnswers(statedQuestions(fallback.paper.states, visit), ['stated'], form);
    const path = { number: visit.param('number'), name: visit.param('name') };
    const body = stated ? { stated: stated as Record<string, unknown> } : {};
    await ask('useOwnPaper', { path, header: { 'Idempotency-Key': once }, body });
    return moveTo(recordsOf(visit), 'paper-used');
  },
};

/** What is stated with a paper, as one question made of several. */
function statedQuestions(states: object | undefined, { say }: Visit): Questions {
  if (!states) return { properties: {} };
  const stated: Question = { ...(states as Question), type: 'object', title: say('apply.own-paper.stated') };
  return { properties: { stated }, required: ['stated'] };
}
