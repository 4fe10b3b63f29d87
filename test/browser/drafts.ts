/** Applications begun for the pages that show them, one of each service. */
import { randomUUID } from 'node:crypto';
import type { Portal } from '../support/portal.ts';

const begun = new WeakMap<Portal, Map<string, Promise<string>>>();

/** The number of somebody's draft of a service. */
export function draftOf(portal: Portal, name: string, service: string): Promise<string> {
  const known = begun.get(portal) ?? new Map<string, Promise<string>>();
  begun.set(portal, known);
  const key = `${name} ${service}`;
  const number = known.get(key) ?? begin(portal, name, service);
  known.set(key, number);
  return number;
}

async function begin(portal: Portal, name: string, service: string): Promise<string> {
  const headers = { 'Idempotency-Key': randomUUID() };
  const { status, body } = await portal.as(name).post('/api/v1/applications', { service }, { headers });
  if (status !== 201) throw new Error(`no draft of ${service}: ${status} ${JSON.stringify(body)}`);
  return body.number;
}
