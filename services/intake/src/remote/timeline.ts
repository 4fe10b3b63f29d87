/** Hands events to tracking. */
import type { Client } from '@darcha/kit/rpc/client.ts';
import type { MethodsOf, tracking } from '@darcha/proto/contracts.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { IntakeEvent } from '../domain/event.ts';

export type TrackingClient = Client<MethodsOf<typeof tracking>>;

/** Resolves when tracking has stored all of them. */
export function sendEvents(client: TrackingClient): (events: IntakeEvent[]) => Promise<unknown> {
  return (events) =>
    client.appendEvents({
      events: events.map(({ text, wait, ...event }) => ({
        ...event,
        text: toWireText(text),
        ...(wait && { wait: { ...wait, reason: toWireText(wait.reason) } }),
      })),
    });
}
