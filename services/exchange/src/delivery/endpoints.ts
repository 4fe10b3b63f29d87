/** Connections to the endpoints that stand in the register of members: made, kept, and cut as the register says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { outsideContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { answering } from '@darcha/proto/contracts.ts';
import type { Endpoint, Register } from '../domain/members/register.ts';
import { faultOf } from '../domain/members/standing.ts';
import type { Delivery } from './delivery.ts';
import { createEndpointWay, type EndpointWay } from './endpoint.ts';

export interface EndpointsOptions {
  register: Register;
  delivery: Delivery;
  /** The exchange's own certificate of the agencies' authority. */
  tls: Tls;
  answerWithinMs: number;
  log: Logger;
}

export interface Endpoints {
  /** Holds the connections to the register as it is now: called after each look at it. */
  look(): void;
  stop(): Promise<void>;
}

interface Kept {
  look(): void;
  stop(): Promise<void>;
}

/** Pauses before connecting again, milliseconds: doubled each time, until a connection has held as long as the longest. */
const pause = { first: 100, longest: 5_000 } as const;
const connectionWithin = 5_000;
/** Largest answer with its signature and certificate, bytes; the same as up a stream. */
const largestAnswer = 1024 * 1024;

export function createEndpoints(options: EndpointsOptions): Endpoints {
  const kept = new Map<string, Kept>();
  let stopped = false;
  return {
    look: () => {
      if (stopped) return;
      const wanted = new Map(
        [...options.register.members.values()].flatMap(({ code, endpoints }) =>
          endpoints.map((endpoint) => [JSON.stringify([code, endpoint]), { code, endpoint }] as const),
        ),
      );
      for (const [key, { code, endpoint }] of wanted) {
        if (!kept.has(key))
          kept.set(
            key,
            outsideContext(() => keep(code, endpoint, options)),
          );
      }
      for (const [key, connection] of kept) {
        if (wanted.has(key)) connection.look();
        else if (kept.delete(key)) void connection.stop();
      }
    },
    stop: async () => {
      stopped = true;
      await Promise.all([...kept.values()].map((connection) => connection.stop()));
    },
  };
}

/** Connects to one endpoint again and again. */
function keep(code: string, { address, recordTypes }: Endpoint, options: EndpointsOptions): Kept {
  const { delivery, log, answerWithinMs } = options;
  const stopping = new AbortController();
  let way: EndpointWay | undefined;
  let look: () => void = () => undefined;
  const connectOnce = async (): Promise<{ heldMs: number; reason: unknown }> => {
    const shown = identification(code, options.register);
    const client = createClient(answering, {
      peer: code,
      address,
      tls: options.tls,
      log,
      identify: shown.identify,
      maxMessageBytes: largestAnswer,
    });
    try {
      if (!(await client.connects(connectionWithin)))
        return { heldMs: 0, reason: new Error(shown.fault() ?? 'no connection') };
      const since = performance.now();
      way = createEndpointWay({ provider: code, recordTypes, client, delivery, answerWithinMs });
      const open = way;
      look = () => {
        const fault = shown.fault();
        if (fault) open.end(new Error(fault));
        else void client.connects(0).then((connected) => connected || open.end(new Error('the connection is lost')));
      };
      delivery.open(open);
      if (stopping.signal.aborted) open.end();
      const reason = await open.lost;
      delivery.detach(open);
      return { heldMs: performance.now() - since, reason };
    } finally {
      look = () => undefined;
      way = undefined;
      client.close();
    }
  };
  const done = (async () => {
    for (let wait: number = pause.first; !stopping.signal.aborted; wait = Math.min(wait * 2, pause.longest)) {
      const { heldMs, reason } = await connectOnce();
      if (heldMs >= pause.longest) wait = pause.first;
      if (stopping.signal.aborted) return;
      log.warn(
        { member: code, endpoint: address, reason: reason instanceof Error ? reason.message : reason, waitMs: wait },
        'an endpoint cannot be used; it is tried again',
      );
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    look: () => look(),
    stop: async () => {
      stopping.abort();
      way?.end();
      await done;
    },
  };
}

/** Whoever answers there must show a certificate that counts for the member; whether it does is asked again later. */
function identification(member: string, register: Register) {
  let fingerprint = '';
  let foreign = '';
  const fault = (): string | undefined =>
    foreign || (fingerprint === '' ? undefined : faultOf(register, { member, use: 'connection', fingerprint }));
  return {
    fault,
    identify: (shown: { uri: string; fingerprint: string }): Error | undefined => {
      fingerprint = shown.fingerprint;
      foreign = shown.uri === `darcha:member:${member}` ? '' : 'certificate-of-another';
      const found = fault();
      return found === undefined ? undefined : new Error(`The certificate of the endpoint does not count: ${found}.`);
    },
  };
}
