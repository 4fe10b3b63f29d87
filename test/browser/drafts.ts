/** Applications begun for the pages that show them, one of each service. */
import { randomUUID } from 'node:crypto';
import type { Portal } from '../support/portal.ts';

const begun = new WeakMap<Portal, Map<string, Promise<string>>>();

/** The number of somebody's draft of a service. */
export function draftOf(portal: Portal, name: string, service: string): Promise<string> {
  return once(portal, `${name} ${service}`, () => begin(portal, name, 'applications', { service }));
}

function once(portal: Portal, key: string, make: () => Promise<string>): Promise<string> {
  const known = begun.get(portal) ?? new Map<string, Promise<string>>();
  begun.set(portal, known);
  const number = known.get(key) ?? make();
  known.set(key, number);
  return number;
}

/** The number of somebody's draft of a bundle. */
export function bundleOf(portal: Portal, name: string, code: string): Promise<string> {
  return once(portal, `${name} bundle ${code}`, () => begin(portal, name, 'bundles', { code }));
}

/** The number of an application of a service without questions, submitted. */
export async function submittedOf(portal: Portal, name: string, service: string): Promise<string> {
  const number = await draftOf(portal, name, service);
  const { status, body } = await portal.as(name).post(`/api/v1/applications/${number}/submission`);
  if (status !== 200 && status !== 409) throw new Error(`${number}: ${status} ${JSON.stringify(body)}`);
  return number;
}

/** A picture of one point. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Where a file of a draft is: its identifier. */
export async function attachTo(portal: Portal, who: string, number: string, name: string): Promise<string> {
  const form = new FormData();
  form.append('name', name);
  form.append('file', new Blob([Buffer.from(picture, 'base64')], { type: 'image/png' }), 'Никоҳ.png');
  const response = await fetch(`${portal.gateway}/api/v1/applications/${number}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await portal.as(who).token()}` },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}

async function begin(portal: Portal, name: string, what: string, given: object): Promise<string> {
  const headers = { 'Idempotency-Key': randomUUID() };
  const { status, body } = await portal.as(name).post(`/api/v1/${what}`, given, { headers });
  if (status !== 201) throw new Error(`no draft of ${JSON.stringify(given)}: ${status} ${JSON.stringify(body)}`);
  return body.number;
}
