/** What is sent for a change: a CloudEvent, and the signatures of Standard Webhooks over its bytes. */
import { randomBytes } from 'node:crypto';
import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook as Signer } from 'standardwebhooks';
import type { Change } from '../domain/publishing/change.ts';

export interface Message {
  headers: Record<string, string>;
  body: string;
}

const prefix = 'whsec_';

/** A secret in the form of Standard Webhooks. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** The message of a change; the same change has the same identifiers however often it is sent. */
export function messageOf(change: Change, secrets: readonly string[], now: Date): Message {
  const event = new CloudEvent({
    id: `change-${change.position}`,
    source: 'urn:darcha:catalogue',
    type: `uz.darcha.service.${change.kind}`,
    subject: change.service,
    time: change.at,
    datacontenttype: 'application/json',
    data: { position: change.position, service: change.service, version: change.version, day: change.day },
  });
  const { body, headers } = HTTP.structured(event);
  const text = String(body);
  return {
    body: text,
    headers: {
      'content-type': String(headers['content-type']),
      'user-agent': 'Darcha-Webhooks/1.0',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': secrets.map((secret) => new Signer(secret).sign(event.id, now, text)).join(' '),
    },
  };
}
