/** `/docs`, the pages of the API, made from its contract. */
import { pathUnknown } from '../../../http/problem.ts';
import { contractOf } from '../../../openapi.ts';
import type { Page, Visit } from '../../page.ts';

const docs: Page = {
  path: '/docs',
  for: 'public',
  shared: true,
  show: async (visit) => ({
    view: 'public/docs.njk',
    title: visit.say('docs.title'),
    model: (await model()).overview(await contract(visit)),
  }),
};

const docsGroup: Page = {
  path: '/docs/:group',
  for: 'public',
  shared: true,
  show: async (visit) => {
    const { say, param } = visit;
    const group = (await model()).groupModel(await contract(visit), param('group'), say);
    if (!group) throw pathUnknown('this address');
    return { view: 'public/docs-group.njk', title: `${say('docs.title')}: ${group.name}`, model: group, back: '/docs' };
  },
};

async function contract({ ask }: Visit) {
  return contractOf((await ask('getContractJson')).body as Record<string, unknown>);
}

/** It needs a library of its own, and is loaded when a page is first asked for. */
const model = () => import('./docs-model.ts');

export const docsPages: readonly Page[] = [docs, docsGroup];
