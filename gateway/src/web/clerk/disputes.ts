/** `/desk/disputes`: people ask why the agency has looked at their records; it has to answer. */
import { moveTo, type Page, type Visit } from '../page.ts';
import { pagingOf } from '../paging.ts';
import { termOf } from './term.ts';

const disputeStates = ['open', 'answered'] as const;
const path = '/desk/disputes';
const rows = 30;

const list: Page = {
  path,
  for: 'official',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const state = disputeStates.find((one) => one === query('state')) ?? 'open';
    const found = await ask('listDisputes', { query: { state, page: query('page'), size: rows } });
    const items = found.body.items.map((dispute) => ({ ...dispute, term: termOf(visit, dispute.wait?.until) }));
    const model = { items, state, disputeStates, paging: pagingOf(visit, found) };
    return { view: 'clerk/disputes.njk', title: say('desk.disputes.title'), back: '/desk', model };
  },
};

const one: Page = {
  path: `${path}/:position`,
  for: 'official',
  show: async (visit) => {
    const { ask, say, form } = visit;
    const { body: dispute } = await ask('getDispute', { path: { position: positionOf(visit) } });
    const typed = form?.get('text') ?? '';
    const term = termOf(visit, dispute.wait?.until);
    const model = { dispute, typed, term, ...(dispute.state === 'open' && { formId: 'act' }) };
    return { view: 'clerk/dispute.njk', title: say('desk.disputes.one'), back: path, model };
  },
  submit: async (visit) => {
    const { ask, form } = visit;
    const input = { path: { position: positionOf(visit) }, body: { text: form.get('text')?.trim() ?? '' } };
    if (form.get('do') === 'extend') {
      await ask('extendDispute', input);
      return moveTo(`${path}/${positionOf(visit)}`, 'desk-dispute-extended');
    }
    await ask('answerDispute', input);
    return moveTo(path, 'desk-dispute-answered');
  },
};

const positionOf = ({ param }: Pick<Visit, 'param'>) => Number(param('position'));

export const disputePages: readonly Page[] = [list, one];
