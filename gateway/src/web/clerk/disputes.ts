/** `/desk/disputes`: people ask why the agency has looked at their records; it has to answer. */
import type { BodyOf } from '../operations.ts';
import { moveTo, type Page, type Visit } from '../page.ts';
import { nextPage, readAgencyNames } from './case.ts';
import { termOf } from './term.ts';

type Dispute = BodyOf<'listDisputes'>['items'][number];

export const disputeStates = ['open', 'answered'] as const;
const path = '/desk/disputes';
const rows = 30;
/** One among as many is looked for; the API gives them as a list only. */
const most = 1_000;

const list: Page = {
  path,
  for: 'official',
  show: async (visit) => {
    const { ask, say, query, request } = visit;
    const state = disputeStates.find((one) => one === query('state')) ?? 'open';
    const { body, headers } = await ask('listDisputes', { query: { state, page: query('page'), size: rows } });
    const items = body.items.map((dispute) => ({ ...dispute, term: termOf(visit, dispute.wait?.until) }));
    const model = { items, state, disputeStates, next: nextPage(headers.Link, request.originalUrl) };
    return { view: 'clerk/disputes.njk', title: say('desk.disputes.title'), back: '/desk', model };
  },
};

const one: Page = {
  path: `${path}/:position`,
  for: 'official',
  show: async (visit) => {
    const { say, form, param } = visit;
    const dispute = await find(visit, Number(param('position')));
    if (!dispute) return { view: 'clerk/no-dispute.njk', title: say('desk.disputes.none'), back: path, status: 404 };
    return {
      view: 'clerk/dispute.njk',
      title: say('desk.disputes.one'),
      back: path,
      model: {
        ...{ dispute, formId: 'act', typed: form?.get('text') ?? '', agencyName: await readAgencyNames(visit) },
        term: termOf(visit, dispute.wait?.until),
      },
    };
  },
  submit: async ({ ask, form, param }) => {
    const input = { path: { position: Number(param('position')) }, body: { text: form.get('text')?.trim() ?? '' } };
    if (form.get('do') === 'extend') {
      await ask('extendDispute', input);
      return moveTo(path, 'desk-dispute-extended');
    }
    await ask('answerDispute', input);
    return moveTo(path, 'desk-dispute-answered');
  },
};

async function find({ ask }: Visit, position: number): Promise<Dispute | undefined> {
  let page = '';
  for (let seen = 0; seen < most; seen += 100) {
    const { body, headers } = await ask('listDisputes', { query: { page, size: 100 } });
    const found = body.items.find((dispute) => dispute.position === position);
    page = new URLSearchParams(nextPage(headers.Link, '/')?.split('?')[1] ?? '').get('page') ?? '';
    if (found || page === '') return found;
  }
  return undefined;
}

export const disputePages: readonly Page[] = [list, one];
