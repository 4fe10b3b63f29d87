/** Pages of those who run an agency's services. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../config.ts';
import type { Portal } from '../support/portal.ts';
import type { TestedPage } from './pages.ts';

const text = () => readFileSync(join(root, 'docs/examples/dormitory-place.yaml'), 'utf8');
const begun = new WeakMap<Portal, Map<string, Promise<string>>>();

/** A draft of a passport of its own, begun once in a system. */
export function passportDraft(portal: Portal, name: string, faulty = false): Promise<string> {
  const known = begun.get(portal) ?? new Map<string, Promise<string>>();
  begun.set(portal, known);
  const draft = known.get(name) ?? begin(portal, faulty);
  known.set(name, draft);
  return draft;
}

async function begin(portal: Portal, faulty: boolean): Promise<string> {
  const headers = { 'Idempotency-Key': randomUUID(), 'content-type': 'application/yaml' };
  const written = faulty ? text().replace('tier: interactive', 'tier: magical') : text();
  const { status, body } = await portal.as('editor-education').post('/api/v1/passport-drafts', written, { headers });
  if (status !== 201) throw new Error(`no draft of a passport: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

async function submitted(portal: Portal): Promise<string> {
  const draft = await passportDraft(portal, 'submitted');
  await portal.as('editor-education').post(`/api/v1/passport-drafts/${draft}/submission`);
  return draft;
}

const as = 'editor-education';

const farDay = '2099-12-31';

/** There is a special day to be removed, whenever this runs. */
async function specialDay(portal: Portal): Promise<void> {
  const editor = portal.as(as);
  const at = '/api/v1/offices/higher-education-tashkent/hours';
  const { hours, exceptions, telephone, version } = (await editor.get(at)).body;
  if (exceptions.some(({ day }: { day: string }) => day === farDay)) return;
  const said = { hours, exceptions: [...exceptions, { day: farDay, hours: [] }], telephone };
  await editor.put(at, said, { headers: { 'If-Match': `"${version}"` } });
}

const own = (rest: string) => async (portal: Portal) =>
  `/agency/passports/${await passportDraft(portal, 'own')}${rest}`;
const faulty = async (portal: Portal) => `/agency/passports/${await passportDraft(portal, 'faulty', true)}/text`;
const part = (name: string, has: string[]): TestedPage => ({
  path: '/agency/passports/:draft/parts/:part',
  address: own(`/parts/${name}`),
  as,
  has: ['h1', 'form#form button', ...has],
});

const office = (rest: string, has: string[]): TestedPage => ({
  path: `/agency/offices/:office${rest}`,
  address: async (portal) => {
    await specialDay(portal);
    return `/agency/offices/higher-education-tashkent${rest}`;
  },
  as,
  has: ['h1', ...has],
});

export const agencyPages: readonly TestedPage[] = [
  { path: '/agency', as, has: ['h1', 'main a[href="/agency/passports"]'] },
  { path: '/agency/passports', as, has: ['h1', 'main a[href^="/agency/services/"]'] },
  {
    path: '/agency/passports/new',
    address: async () => '/agency/passports/new?service=study-archive-certificate&version=3',
    as,
    has: ['h1', 'form#form textarea'],
  },
  { path: '/agency/passports/:draft', address: own(''), as, has: ['h1', '.govuk-task-list', 'main form button'] },
  { path: '/agency/passports/:draft/text', address: faulty, as, has: ['h1', '.govuk-error-summary', 'a[data-line]'] },
  part('steps', ['textarea[name="steps.1.ru"]', 'button[name="do"]']),
  part('fee', ['input[name="fee.amount"]']),
  part('offices', ['input[name="offices.list"]']),
  {
    path: '/agency/passports/:draft/preview',
    address: own('/preview'),
    as,
    has: ['article h1', '.govuk-summary-list'],
  },
  { path: '/agency/passports/:draft/differences', address: own('/differences'), as, has: ['h1', 'main p'] },
  { path: '/agency/passports/:draft/history', address: own('/history'), as, has: ['h1', 'main ol li'] },
  { path: '/agency/passports/:draft/discard', address: own('/discard'), as, has: ['h1', 'form#form button'] },
  {
    path: '/agency/passports/:draft/publish',
    address: async (portal) => `/agency/passports/${await submitted(portal)}/publish`,
    as: 'publisher-education',
    has: ['h1', 'input[name="day.year"]'],
  },
  {
    path: '/agency/passports/:draft/return',
    address: async (portal) => `/agency/passports/${await submitted(portal)}/return`,
    as: 'publisher-education',
    has: ['h1', 'textarea[name="reason"]'],
  },
  { path: '/agency/services', as, has: ['h1', 'main li a'] },
  { path: '/agency/services/:id', address: async () => '/agency/services/study-archive-certificate', as, has: ['h1'] },
  {
    path: '/agency/services/:id/retire',
    address: async () => '/agency/services/study-archive-certificate/retire',
    as,
    has: ['h1', 'input[name="sure"]'],
  },
  { path: '/agency/offices', as, has: ['h1', 'main section h2 a'] },
  { path: '/agency/offices', as: 'clerk-education', has: ['h1', 'main section'] },
  office('', ['.govuk-summary-list', 'main form button[name="remove"]']),
  office('/week', ['form#form input[name="hours.Su"]', 'input[name="telephone"]']),
  office('/days/new', ['input[name="day.year"]', 'input[name="reason"]', 'input[name="note.kaa"]']),
  { path: '/agency/exchange', as: 'operator', has: ['h1', 'main table'] },
  { path: '/agency/exchange', as: 'head-interior', has: ['h1', 'main li a[href^="/agency/exchange/record-types/"]'] },
  { path: '/agency/exchange/agreements', as: 'head-interior', has: ['h1', 'main table'] },
  {
    path: '/agency/exchange/agreements/:agreement',
    address: async (portal) => {
      const { body } = await portal.as('head-interior').get('/api/v1/agreements?size=1');
      return `/agency/exchange/agreements/${body.items[0].id}`;
    },
    as: 'head-interior',
    has: ['h1', '.govuk-summary-list'],
  },
  {
    path: '/agency/exchange/record-types/:agency/:name',
    address: async () => '/agency/exchange/record-types/interior-ministry/birth@1',
    as,
    has: ['h1', 'main table'],
  },
  { path: '/agency/exchange/quotas', as: 'operator', has: ['h1', 'main table'] },
];
