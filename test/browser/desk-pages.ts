/** Pages of officials. */
import type { Portal } from '../support/portal.ts';
import { examined } from './examined.ts';
import type { TestedPage } from './pages.ts';

/** A page of an application, where the desk has it. */
const of = (which: keyof typeof examined, rest = '') => ({
  path: `/desk/applications/:number${rest}`,
  address: async (portal: Portal) => (await examined[which](portal)).replace('/api/v1', '/desk') + rest,
});
const clerk = 'clerk-archive';
const head = 'head-interior';
const step = ['h1', 'form#act input[name="version"]', 'form#act button'];
const words = [...step, 'form#act textarea'];

const withAnswer = (rest: string) => ({
  address: async (portal: Portal) => {
    await examined.answered(portal);
    return `/desk/answers${rest}`;
  },
});

export const deskPages: readonly TestedPage[] = [
  {
    path: '/desk',
    address: async (portal) => {
      await examined.claimed(portal);
      return '/desk';
    },
    as: clerk,
    has: ['h1', 'main table input[type="checkbox"]', 'form#next button', 'form#queue button'],
  },
  {
    path: '/desk/approval',
    address: async (portal) => `/desk/approval?numbers=${(await examined.claimed(portal)).split('/').at(-1)}`,
    as: clerk,
    has: ['h1', 'main li a[href^="/desk/applications/"]', 'main a[href^="/desk?"]'],
  },
  { ...of('claimed'), as: clerk, has: ['h1', 'main dl dt', 'main a[href$="/approve"]', 'main ol li'] },
  { ...of('claimed', '/approve'), as: clerk, has: [...step, 'input[name="fact.period"]', 'input[name="basis"]'] },
  { ...of('claimed', '/return'), as: clerk, has: [...words, 'input[name="fields"]', 'input[name="attachments"]'] },
  { ...of('claimed', '/reject'), as: clerk, has: words },
  { ...of('claimed', '/message'), as: clerk, has: words },
  { ...of('claimed', '/ask-opinion'), as: clerk, sample: 'option', has: [...words, 'select[name="agency"]'] },
  { ...of('claimed', '/assign'), as: clerk, has: [...step, 'input[name="official"]'] },
  { ...of('claimed', '/extend'), as: clerk, has: [...words, 'input[name="days"]'] },
  { ...of('claimed', '/opinion'), as: 'clerk-cadastre', has: words },
  { ...of('proposed', '/confirm'), as: head, has: [...step, 'main dl dt'] },
  { ...of('proposed', '/object'), as: head, has: words },
  { ...of('issued', '/revoke'), as: head, has: words },
  { ...of('issued', '/hold'), as: head, has: [...words, 'input[name="reviewOn"]'] },
  { ...of('held', '/release-hold'), as: head, has: step },
  { path: '/desk/collection', as: clerk, has: ['h1', 'form input[name="number"]'] },
  {
    path: '/desk/holds',
    address: async (portal) => {
      await examined.held(portal);
      return '/desk/holds';
    },
    as: head,
    has: ['h1', 'main li a[href^="/desk/applications/"]'],
  },
  { path: '/desk/figures', as: clerk, has: ['h1', 'main table th[scope="row"]', 'main dl dd'] },
  { path: '/desk/keys', as: clerk, has: ['h1', 'main table kbd', 'form button'] },
  {
    path: '/desk/answers',
    as: head,
    has: ['h1', 'main dl dt a', 'main a[href="/desk/new-answer"]'],
    ...withAnswer(''),
  },
  { path: '/desk/new-answer', as: head, has: ['h1', 'form#answer textarea[name="text.kaa"]', 'input[name="kinds"]'] },
  {
    path: '/desk/answers/:code',
    as: head,
    has: ['h1', 'form#answer input[name="version"]', 'button.govuk-button--warning'],
    ...withAnswer('/sample-answer'),
  },
  { path: '/desk/disputes', as: clerk, has: ['h1', 'main a[href="/desk/disputes?state=answered"]'] },
  {
    path: '/desk/disputes/:position',
    address: async (portal) => `/desk/disputes/${await examined.disputed(portal)}`,
    as: head,
    has: ['h1', 'main blockquote', 'form#act textarea', 'button[name="do"]'],
  },
];
