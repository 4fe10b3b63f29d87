/** The pages of what comes after applying, and of what is held about a person. */
import { accessPath, type Followed, followed } from './followed.ts';
import type { TestedPage } from './pages.ts';

const of = (what: Followed, as: string, path: string, has: readonly string[]): TestedPage => ({
  ...{ path, as },
  address: followed(what, path),
  has: ['h1', ...has],
});
const post = 'form[method="post"]';
const own = '/applications/:number';

export const followPages: readonly TestedPage[] = [
  of('examined', 'gulnora', own, ['.darcha-timeline li', 'a[href$="/messages"]', 'a[href$="/withdraw"]']),
  of('examined', 'gulnora', `${own}/answers`, ['main dl']),
  of('returned', 'gulnora', `${own}/correct`, ['ul li', 'a[href$="/form"]']),
  of('returned', 'gulnora', `${own}/messages`, [`${post} textarea`, '.darcha-timeline li']),
  of('examined', 'gulnora', `${own}/withdraw`, [`${post} button`]),
  of('examined', 'gulnora', `${own}/representation`, ['main p']),
  of('examined', 'gulnora', `${own}/sharing`, [`${post} button`, '.darcha-code']),
  of('examined', 'gulnora', `${own}/calendar`, [`${post} button`]),
  of('examined', 'gulnora', `${own}/papers-not-asked`, ['main li']),
  of('ready', 'gulnora', `${own}/result`, ['.govuk-panel', 'address', 'a[href$="/collector"]']),
  of('rejected', 'gulnora', `${own}/result`, ['main h2', 'main li']),
  of('issued', 'aziz', `${own}/result`, ['.darcha-document', 'a[href*="/verify/result?code="]', 'a[href$="/pdf/kaa"]']),
  of('ready', 'gulnora', `${own}/collector`, [`${post} input[name="document"]`]),
  of('bundle', 'malika', '/bundles/:number', ['.govuk-task-list']),
  of('bundle', 'malika', '/bundles/:number/sharing', ['main p']),
  of('bundle', 'malika', '/bundles/:number/calendar', [`${post} button`]),
  of('bundle', 'malika', '/bundles/:number/withdraw', [`${post} button`]),
  { path: '/find', has: ['h1', `${post} input[name="code"]`] },
  { path: '/signatures', as: 'timur', has: ['h1', '.govuk-task-list'], address: followed('signature', '/signatures') },
  of('signature', 'timur', '/signatures/:number', ['dl', `${post} button`]),
  of('signature', 'timur', '/signatures/:number/refuse', [`${post} textarea`]),
  { path: '/me', as: 'gulnora', has: ['h1', 'a[href="/me/accesses"]', 'form[action="/sign-out"]'] },
  {
    path: '/me/accesses',
    as: 'aziz',
    has: ['table caption', 'form select'],
    address: (portal) => followed('issued', '/me/accesses')(portal),
  },
  {
    path: '/me/accesses/:position',
    as: 'aziz',
    has: ['dl', 'a[href$="/dispute"]'],
    address: (portal) => accessPath(portal),
  },
  {
    path: '/me/accesses/:position/dispute',
    as: 'aziz',
    has: [`${post} textarea`],
    address: (portal) => accessPath(portal, '/dispute'),
  },
  { path: '/me/disputes', as: 'aziz', has: ['h1', 'main p'] },
  { path: '/me/papers-not-asked', as: 'aziz', has: ['h1', 'main p'] },
  { path: '/me/export', as: 'aziz', has: ['h1', `${post} button`] },
  { path: '/me/mandates', as: 'gulnora', has: ['h1', 'a[href="/me/mandates/new"]'] },
  { path: '/me/mandates/new', as: 'gulnora', has: [`${post} input[name="representative"]`, `${post} fieldset`] },
  { path: '/me/mandates/prove', as: 'gulnora', has: [`${post} input[name="principal"]`] },
  of('mandate', 'dilnoza', '/me/mandates/:mandate', ['dl', `${post} button`]),
];
