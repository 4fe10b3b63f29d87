/** Exports under way: one of a person at a time, a bounded number in all. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { currentContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { tashkentDay } from '@darcha/legal-clock/clock.ts';
import { makeZip } from 'client-zip';
import type { Clients } from '../clients.ts';
import type { Call } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import type { Holder } from '../http/token.ts';
import { archiveMembers } from './members.ts';
import { leave, openSources } from './sources.ts';

const mostInAll = 20;
/** A reader who takes nothing for so long is left, milliseconds. */
const readWithinMs = 120_000;
const retryAfter = 30;

export type Send = (call: Call) => Promise<void>;

export function createExports(clients: Pick<Clients, 'personalData'>, log: Logger): Send {
  const underWay = new Set<string>();
  return async (call) => {
    const { holder } = call;
    if (!holder) throw new Error('an export is for somebody');
    refuseTooMany(underWay, holder.subject);
    underWay.add(holder.subject);
    try {
      await send(clients, call, holder, log);
    } finally {
      underWay.delete(holder.subject);
    }
  };
}

function refuseTooMany(underWay: ReadonlySet<string>, subject: string): void {
  if (!underWay.has(subject) && underWay.size < mostInAll) return;
  const detail = underWay.has(subject)
    ? 'An export of yours is under way. Wait until it has ended, or break it off.'
    : 'Many exports are under way. Try again in a while.';
  throw new Refusal('too-many-exports', detail, { retryAfter });
}

async function send(clients: Pick<Clients, 'personalData'>, call: Call, { caller }: Holder, log: Logger) {
  const { response, speaker } = call;
  if (caller.kind !== 'person') throw new Error('an export is for a person');
  const at = new Date();
  const correlationId = currentContext()?.correlationId ?? '';
  // Whatever stands in the way is told before anything is sent.
  const sources = await openSources(clients, speaker.language);
  const { pin, name } = caller;
  const members = archiveMembers(sources, { at, correlationId, person: { pin, name } });
  response.attachment(`darcha-${tashkentDay(at)}.zip`);
  response.setHeader('Content-Type', 'application/zip');
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setTimeout(readWithinMs, () => response.destroy());
  try {
    await pipeline(Readable.fromWeb(makeZip(members)), response);
  } catch (error) {
    // Without its end the archive cannot be read: nobody takes a part for the whole.
    log.info({ err: error }, 'an export broke off');
    response.destroy();
  } finally {
    leave(sources.map(({ pieces }) => pieces));
  }
}
