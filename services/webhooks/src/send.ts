/** One call to an address outside: bounded in time and size, without redirects, to the host that was checked. */
import http from 'node:http';
import https from 'node:https';
import { publicAddressOf } from './address.ts';
import type { Message } from './message.ts';

const withinMs = 10_000;

/** The status of the answer. Throws when there is none in time; whatever the answer says is not read. */
export async function send(url: URL, { headers, body }: Message, allowPrivate: boolean): Promise<number> {
  const signal = AbortSignal.timeout(withinMs);
  const { address, family } = await Promise.race([publicAddressOf(url, allowPrivate), late(signal)]);
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // The name is not looked up a second time: it could lead elsewhere by then.
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        agent: false,
        maxHeaderSize: 16 * 1024,
        signal,
      },
      (answer) => {
        answer.destroy();
        resolve(answer.statusCode ?? 0);
      },
    );
    call.once('error', (error) => reject(signal.aborted ? tooLate() : error));
    call.end(body);
  });
}

/** Rejects with the signal. */
function late(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(tooLate()), { once: true }));
}

function tooLate(): Error {
  return new Error(`no answer within ${withinMs / 1_000} s`);
}

/** What went wrong, for the owner of the address, who need not learn how the portal's network looks from inside. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('ENOTFOUND') || code.startsWith('EAI_')) return 'the name of the host is not known';
  if (code.includes('CERT') || code.includes('SSL') || code.includes('TLS') || code.includes('SIGNATURE')) {
    return 'the certificate of the host is not valid';
  }
  if (code !== '') return 'no connection to the host';
  return error.message.slice(0, 200);
}
