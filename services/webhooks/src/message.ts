/** What is sent: a CloudEvent, and the signatures of Standard Webhooks over its bytes. */
import { randomBytes } from 'node:crypto';
import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook as Signer } from 'standardwebhooks';

export interface Message {
  headers: Record<string, string>;
  body: string;
}

/** One thing to tell. */
export interface Told {
  /** Its place in what the webhook follows. */
  position: number;
  /** The same however often it is sent. */
  id: string;
  /** Of the CloudEvent: who tells, what sort of thing, of what, and when it happened (RFC 3339, UTC). */
  source: string;
  type: string;
  subject: string;
  at: string;
  data: Record<string, unknown>;
}

const prefix = 'whsec_';

/** A secret in the form of Standard Webhooks. */
export function newSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** The message, signed with each of the secrets. */
export function messageOf({ position: _, at, ...told }: Told, secrets: readonly string[], now: Date): Message {
  const event = new CloudEvent({ ...told, time: at, datacontenttype: 'application/json' });
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
