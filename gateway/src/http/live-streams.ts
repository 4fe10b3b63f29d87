/** Server-sent events (HTML standard, 9.2): a bounded number of streams, each with its heartbeat and its end. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import { Refusal } from './problem.ts';
import type { Holder } from './token.ts';

export interface LiveStream {
  /** Aborted when the stream has ended, from whichever side. */
  readonly signal: AbortSignal;
  /** Writes an event; resolves when the reader keeps up. */
  send(event: { id?: string; event: string; data: unknown }): Promise<void>;
  /** Tells the reader why, and ends the stream. */
  end(reason: string): void;
}

export interface LiveStreams {
  /** Begins the reply. Throws `too-many-streams` when the holder has too many open. */
  open(response: Response, holder: Holder): LiveStream;
  /** Ends all, and takes no more. */
  stop(): void;
}

const mostPerHolder = 5;
const mostInAll = 5_000;
const heartbeatMs = 15_000;
/** Node's timers hold no more. */
const longestTimerMs = 2 ** 31 - 1;

export function createLiveStreams(): LiveStreams {
  const open = new Map<string, number>();
  const streams = new Set<LiveStream>();
  let stopped = false;
  return {
    open: (response, holder) => {
      refuseTooMany(open.get(holder.subject) ?? 0, streams.size, stopped);
      const stream = begin(response, holder.expiresAt);
      streams.add(stream);
      open.set(holder.subject, (open.get(holder.subject) ?? 0) + 1);
      stream.signal.addEventListener('abort', () => {
        streams.delete(stream);
        const left = (open.get(holder.subject) ?? 1) - 1;
        if (left > 0) open.set(holder.subject, left);
        else open.delete(holder.subject);
      });
      return stream;
    },
    stop: () => {
      stopped = true;
      for (const stream of streams) stream.end('stopping');
    },
  };
}

function refuseTooMany(own: number, all: number, stopped: boolean): void {
  if (own < mostPerHolder && all < mostInAll && !stopped) return;
  const detail =
    own >= mostPerHolder
      ? `You have ${own} live streams open. Close one before opening another.`
      : 'No more live streams can be opened at the moment. Read the timeline instead, or try again.';
  throw new Refusal('too-many-streams', detail, { retryAfter: 10 });
}

function begin(response: Response, expiresAt: number): LiveStream {
  const ended = new AbortController();
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Accel-Buffering', 'no');
  response.writeHead(200);
  response.write(': connected\n\n');
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  const finish = () => {
    clearInterval(heartbeat);
    clearTimeout(expiry);
    ended.abort();
  };
  const end = (reason: string) => {
    if (ended.signal.aborted) return;
    response.end(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
    finish();
  };
  const expiry = setTimeout(() => end('token-expired'), Math.min(longestTimerMs, Math.max(0, expiresAt - Date.now())));
  response.once('close', finish);
  return {
    signal: ended.signal,
    end,
    send: async ({ id, event, data }) => {
      if (ended.signal.aborted) return;
      const block = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      if (!response.write(block)) await drained(response, ended.signal);
    },
  };
}

function drained(response: Response, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Waits, unless the signal comes first. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
