/** A bare Express app that renders the same template with the same facts: it asks for them once, and holds them in memory. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { loadContract } from '@darcha/gateway/openapi.ts';
import { createAssets } from '@darcha/gateway/web/assets.ts';
import { formatsIn } from '@darcha/gateway/web/language/formats.ts';
import { sayIn } from '@darcha/gateway/web/language/messages.ts';
import type { Visit } from '@darcha/gateway/web/page.ts';
import { render } from '@darcha/gateway/web/render.ts';
import { pages } from '@darcha/gateway/web/site.ts';
import express from 'express';
import { peerConfig } from './config.ts';

/** The page, and what stands for the parts of its path. */
interface Given {
  path: string;
  params: Record<string, string>;
}

const { file, address: portal } = peerConfig();
const { path, params } = JSON.parse(readFileSync(file, 'utf8')) as Given;
const { operations } = loadContract();

/** What the portal answers to anybody who asks for a public operation. */
async function ask(id: string, input: { path?: Record<string, string>; query?: Record<string, string> } = {}) {
  const operation = operations.find((one) => one.id === id);
  if (operation?.method !== 'get') throw new Error(`${id} cannot be asked for`);
  const target = filled(operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), input.path ?? {});
  const query = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const response = await fetch(`${portal}${target}?${new URLSearchParams(query)}`, {
    headers: { 'accept-language': 'en' },
  });
  if (!response.ok) throw new Error(`${target} answered ${response.status}`);
  return { body: await response.json(), headers: {} };
}

function filled(written: string, parts: Record<string, string>): string {
  return written.replaceAll(/:(\w+)/g, (_part, name: string) => parts[name] ?? '');
}

const page = pages.find((one) => one.path === path);
if (!page) throw new Error(`there is no page ${path}`);
const address = filled(path, params);
const visit = {
  language: 'en',
  say: sayIn('en'),
  format: formatsIn('en'),
  holder: undefined,
  ask,
  param: (name: string) => params[name] ?? '',
  query: () => '',
  once: randomUUID(),
  publicAddress: 'http://localhost',
  request: { originalUrl: address, path: address, query: {}, params },
} as unknown as Visit;
const shown = await page.show(visit);
if (!shown || 'to' in shown) throw new Error(`${path} shows nothing`);
const { assets } = createAssets();

const app = express();
app.get('/page', (_request, response) => {
  response.type('html').send(render(visit, shown, { assets, secret: '', holder: undefined, path: address }));
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: { address: `http://localhost:${(server.address() as AddressInfo).port}` } });
});
process.on('disconnect', () => process.exit());
