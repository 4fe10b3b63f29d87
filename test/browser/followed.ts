/** Applications in each state that pages show, made once for all pages that need them. */
import { type DarchaClient, dataOf } from '@darcha/client';
import { newKey, type Portal } from '../support/portal.ts';
import { until } from '../support/until.ts';

const application = '/api/v1/applications/{number}';
const certificate = {
  service: 'archive-salary-certificate',
  form: {
    employer: 'Namuna toʻqimachilik kombinati',
    from: 1978,
    to: 1979,
    office: 'national-archive-tashkent',
  },
};
const reasons = 'The years do not cover the whole of your service; please check them.';

export type Followed =
  | 'draft'
  | 'returned'
  | 'examined'
  | 'ready'
  | 'rejected'
  | 'issued'
  | 'signature'
  | 'mandate'
  | 'bundle';

const made = new Map<Followed, Promise<string>>();

/** The address of a page below what is in that state, the number standing for `:number`. */
export function followed(what: Followed, path: string): (portal: Portal) => Promise<string> {
  return async (portal) => {
    const number = made.get(what) ?? make[what](portal);
    made.set(what, number);
    return path.replace(/:(number|mandate)/, await number);
  };
}

const make: Record<Followed, (portal: Portal) => Promise<string>> = {
  draft: (portal) => begin(portal.client('gulnora'), certificate),
  examined: examinedBy,
  returned: (portal) => decided(portal, { outcome: 'returned', reasons, fields: ['/to'] }),
  ready: (portal) =>
    decided(portal, { outcome: 'approved', facts: { archiveReference: 'F-12/3-45', period: '1978-1979' } }),
  rejected: (portal) => decided(portal, { outcome: 'rejected', reasons, basis: ['certificates'] }),
  issued: async (portal) => {
    const applicant = portal.client('aziz');
    const number = await begin(applicant, { service: 'enforcement-debt-check', form: {} });
    return submitted(applicant, number, 'issued');
  },
  signature: async (portal) => {
    const form = { spouse: '90911800010080', surname: 'each-own', office: 'civil-registry-samarqand' };
    const applicant = portal.client('malika');
    const number = await begin(applicant, { service: 'marriage-registration', form });
    await applicant.POST(`${application}/submission`, { params: { path: { number } } });
    return number;
  },
  mandate: async (portal) => {
    const body = { representative: '91203950010011', powers: ['apply' as const] };
    const params = { header: { 'Idempotency-Key': newKey() } };
    return (await dataOf(portal.client('gulnora').POST('/api/v1/mandates', { body, params }))).number;
  },
  bundle: async (portal) => {
    const params = { header: { 'Idempotency-Key': newKey() } };
    const body = { code: 'child-is-born' };
    return (await dataOf(portal.client('malika').POST('/api/v1/bundles', { body, params }))).number;
  },
};

async function begin(applicant: DarchaClient, body: { service: string; form: object }): Promise<string> {
  const params = { header: { 'Idempotency-Key': newKey() } };
  const given = { ...body, form: { ...body.form } };
  return (await dataOf(applicant.POST('/api/v1/applications', { body: given, params }))).number;
}

async function submitted(applicant: DarchaClient, number: string, wanted: string): Promise<string> {
  const params = { path: { number } };
  await applicant.POST(`${application}/submission`, { params });
  await until(
    () => dataOf(applicant.GET(application, { params })),
    ({ state }) => state === wanted,
  );
  return number;
}

/** An application for a certificate of the archive, which an official has now. */
export async function examinedBy(portal: Portal): Promise<string> {
  const applicant = portal.client('gulnora');
  return submitted(applicant, await begin(applicant, certificate), 'under-examination');
}

type Decision =
  | { outcome: 'approved'; facts: Record<string, unknown> }
  | { outcome: 'rejected'; reasons: string; basis: string[] }
  | { outcome: 'returned'; reasons: string; fields: string[] };

async function decided(portal: Portal, body: Decision): Promise<string> {
  const number = await examinedBy(portal);
  await decide(portal, number, body);
  return number;
}

/** A clerk of the archive takes it in hand, writes to the applicant and decides. */
export async function decide(portal: Portal, number: string, body: Decision): Promise<void> {
  const params = { path: { number } };
  const clerk = portal.client('clerk-archive');
  const { actions } = await until(
    () => dataOf(clerk.GET(application, { params })),
    ({ state }) => state === 'under-examination',
  );
  if (actions.includes('claim')) await clerk.POST(`${application}/claim`, { params });
  await clerk.POST(`${application}/messages`, { params, body: { text: 'Do you have the work book at hand?' } });
  await clerk.POST(`${application}/decision`, { params, body });
}

/** An access to the records of whoever has had something issued. */
export async function accessPath(portal: Portal, rest = ''): Promise<string> {
  await followed('issued', '')(portal);
  const { items } = await dataOf(portal.client('aziz').GET('/api/v1/accesses'));
  return `/me/accesses/${items[0]?.position}${rest}`;
}
