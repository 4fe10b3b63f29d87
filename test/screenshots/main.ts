/**
 * `pnpm screenshots [NAME...]`: pictures of the pages in `shots.ts`, or of those named, in docs/screenshots, from the started
 * system or, where none is, from one of its own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../browser/browser.ts';
import { desktop, openReader } from '../browser/reader.ts';
import { dataDirectory, root } from '../config.ts';
import { openPortal, type Portal } from '../support/portal.ts';
import { startTestSystem } from '../support/system.ts';
import { type Shot, shots } from './shots.ts';

const folder = join(root, 'docs/screenshots');
const phone = { width: 390, height: 780 };
/** What one may weigh, bytes: the documentation is read over slow lines, too. */
const mayWeigh = 60 * 1024;
/** Of WebP; text stays sharp. */
const quality = 60;

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Photographed {
  portal: Portal;
  stop(): Promise<void>;
}

/** The started system, or one of its own. */
async function findSystem(): Promise<Photographed> {
  try {
    const addresses = JSON.parse(readFileSync(join(dataDirectory, 'addresses.json'), 'utf8'));
    await fetch(addresses.gateway);
    return { portal: openPortal({ ...addresses, dataDirectory }), stop: async () => {} };
  } catch {
    say('Darcha is not started here: starting one for the pictures ...');
    return startTestSystem();
  }
}

async function take(browser: Browser, portal: Portal, shot: Shot): Promise<void> {
  const { gateway } = portal;
  const { name, path, phone: onPhone, from, ...who } = shot;
  const { page, visit } = await openReader(browser, { gateway, viewport: onPhone ? phone : desktop, ...who });
  await visit(typeof path === 'string' ? path : await path(portal));
  if (from) await page.evaluate(`document.querySelector(${JSON.stringify(from)}).scrollIntoView()`);
  const picture = await photograph(page);
  if (picture.length > mayWeigh) throw new Error(`${name} weighs ${picture.length} bytes, more than ${mayWeigh}.`);
  writeFileSync(join(folder, `${name}.webp`), picture);
  say(`${name}.webp, ${Math.ceil(picture.length / 1024)} KB`);
  await page.context().close();
}

/** What is seen of a page, as WebP: a third of what PNG takes. */
async function photograph(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  return Buffer.from(data, 'base64');
}

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !shots.some((shot) => shot.name === name));
  if (unknown.length > 0) throw new Error(`There is no picture called ${unknown.join(' or ')}.`);
  const chromium = await findChromium();
  if ('absent' in chromium) throw new Error(chromium.absent);
  mkdirSync(folder, { recursive: true });
  const system = await findSystem();
  try {
    const browser = await launchChromium(chromium.file);
    for (const shot of shots.filter(({ name }) => names.length === 0 || names.includes(name))) {
      await take(browser, system.portal, shot);
    }
    await browser.close();
  } finally {
    await system.stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
