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
];
