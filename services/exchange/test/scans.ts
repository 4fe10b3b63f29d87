/** An exchange with a record type that has content, its asker, and a provider whose content each test sets. */
import { fileURLToPath } from 'node:url';
import { contentOf } from '@darcha/agency-sdk/content.ts';
import type { AskingForContent, Content, Member } from '@darcha/agency-sdk/member.ts';
import { type Limits, limits } from '../src/config.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { allowed, codes, log, Surroundings, until } from './support.ts';

export const scan = 'interior-ministry/scan@1';
/** A question for the record and its scan. */
export const wanted: AskingForContent = {
  ...allowed,
  recordType: scan,
  fields: ['number', 'scan'],
  content: 'scan',
};

export interface Scans {
  around: Surroundings;
  exchange: RunningExchange;
  asker: Member;
  /** What the provider answers with; undefined for a record without content. */
  content: Content | undefined;
}

export async function openScans(changes: Partial<Limits['transfers']> = {}): Promise<Scans> {
  const around = await Surroundings.begin();
  const config = around.config({ transfers: { ...limits.transfers, ...changes } });
  const content = fileURLToPath(new URL('scans', import.meta.url));
  const exchange = await startExchange({ ...config, content }, log).catch(async (error: unknown) => {
    await around.end();
    throw error;
  });
  around.onEnd(() => exchange.stop());
  const scans: Scans = {
    around,
    exchange,
    asker: around.member(codes.asker, exchange),
    content: contentOf(some(1), pdf),
  };
  const provision = around.member(codes.provider, exchange).provide({
    [scan]: async ({ arguments: { person } }) => {
      const { content: given } = scans;
      const record = { number: String(person), ...(given && { scan: given.manifest }) };
      return { outcome: 'found', record, ...(given && { content: given }) };
    },
  });
  await until('the provider is connected', () => provision.connected());
  return scans;
}

export const pdf = 'application/pdf';

/** Bytes that are not all the same. */
export function some(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i += 4_093) bytes[i] = (i * 31) % 251;
  return bytes;
}

/** Content of which `bytes` are told and `sent` are sent. */
export function lying(bytes: Buffer, sent: () => AsyncIterable<Uint8Array>): Content {
  return { ...contentOf(bytes, pdf), open: sent };
}

export async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}
