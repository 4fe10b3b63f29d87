/** Applications as far as the pages of officials show them. */
import { newKey, ok, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';

/** Waits in the queue of the archive. */
export function inExamination(portal: Portal): Promise<string> {
  const form = { employer: 'Namuna', from: 1978, to: 1990, office: 'national-archive-tashkent' };
  return submitted(portal, 'gulnora', { service: 'archive-salary-certificate', form });
}

export const examined = {
  /** Claimed by a clerk of the archive, who has asked the cadastre for its opinion. */
  claimed: once(async (portal) => {
    const path = await inExamination(portal);
    const clerk = portal.as('clerk-archive');
    ok(await clerk.post(`${path}/claim`));
    const question = { agency: 'cadastre-agency', question: 'Did this mill own the building?', sees: ['employer'] };
    ok(await clerk.post(`${path}/opinions`, question));
    return path;
  }),
  /** A clerk of the interior ministry has proposed to approve it; her head is to confirm. */
  proposed: once(async (portal) => {
    const form = { address: 'Nukus, Namuna, 3-uy', cadastreNumber: '10:99:01:01:01:0001', ground: 'family' };
    const more = { children: 0, office: 'interior-nukus', phone: '+998000000003' };
    const service = 'permanent-residence-registration';
    const path = await submitted(portal, 'rustam', { service, form: { ...form, ...more } });
    await approved(portal, 'clerk-cadastre', path);
    await approved(portal, 'clerk-interior', path, { since: '2026-12-01', entry: 'R-2026/17' });
    return path;
  }),
  /** The interior ministry has an answer ready. */
  answered: once(async (portal) => {
    const words = 'Bring the paper to the office, please.';
    const text = Object.fromEntries(['uz-Latn', 'uz-Cyrl', 'kaa', 'ru', 'en'].map((language) => [language, words]));
    const answer = { title: 'A paper is missing', kinds: ['return'], text };
    ok(await portal.as('head-interior').put('/api/v1/canned-answers/sample-answer', answer));
    return '/api/v1/canned-answers/sample-answer';
  }),
  /** Decided by rules; the result is in force. */
  issued: once((portal) => ended(portal, 'dilnoza')),
  /** The position of an access for it, which the applicant disputes. */
  disputed: once(async (portal) => {
    await examined.issued(portal);
    const applicant = portal.as('dilnoza');
    const { items } = ok(await applicant.get('/api/v1/accesses?agency=interior-ministry'));
    const { position } = items[0];
    ok(await applicant.post(`/api/v1/accesses/${position}/dispute`, { text: 'Why was this looked at?' }), 201);
    return String(position);
  }),
  /** One like it, kept from being erased by a head. */
  held: once(async (portal) => {
    const path = await ended(portal, 'aziz');
    const reviewOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const hold = { reasons: 'A court has asked for the file.', basis: 'Case 1-2026/77', reviewOn };
    ok(await portal.as('head-interior').put(`${path}/hold`, hold));
    return path;
  }),
};

function once(make: (portal: Portal) => Promise<string>): (portal: Portal) => Promise<string> {
  const made = new WeakMap<Portal, Promise<string>>();
  return (portal) => {
    const path = made.get(portal) ?? make(portal);
    made.set(portal, path);
    return path;
  };
}

/** Begins, fetches what is asked for, submits; gives its address in the API once `state` is reached. */
async function submitted(
  portal: Portal,
  name: string,
  {
    evidence,
    state = 'under-examination',
    ...body
  }: { service: string; form: object; evidence?: string[]; state?: string },
): Promise<string> {
  const applicant = portal.as(name);
  const headers = { 'idempotency-key': newKey() };
  const draft = ok(await applicant.post('/api/v1/applications', body, { headers }), 201);
  const path = `/api/v1/applications/${draft.number}`;
  if (evidence) ok(await applicant.post(`${path}/evidence`, { names: evidence }));
  ok(await applicant.post(`${path}/submission`));
  await until(
    async () => ok(await applicant.get(path)),
    (application) => application.state === state,
  );
  return path;
}

async function approved(portal: Portal, name: string, path: string, facts?: object): Promise<void> {
  const official = portal.as(name);
  ok(await official.post(`${path}/claim`));
  ok(await official.post(`${path}/decision`, { outcome: 'approved', ...(facts && { facts }) }));
}

const ended = (portal: Portal, name: string) =>
  submitted(portal, name, { service: 'residence-certificate', form: {}, state: 'issued' });
