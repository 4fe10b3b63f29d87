import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { draw } from '@darcha/result-document/draw.ts';
import { signResult } from '@darcha/result-document/jws.ts';
import { seal } from '@darcha/result-document/make.ts';
import { signStatusList } from '@darcha/result-document/status-list.ts';
import { newPortal, type Portal } from '../../result-document/test/portal.ts';
import { sample } from '../../result-document/test/sample.ts';
import { verifyCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'darcha-verify-result-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

let portal: Portal;
let document: string;
let pdf: Buffer;
let authority: string;
before(async () => {
  portal = await newPortal();
  authority = file('ca.pem', portal.authority);
  document = await signResult(sample, portal.signing);
  const sealedAt = new Date(sample.issuedAt);
  pdf = seal(await draw({ content: sample, language: 'ru', document, sealedAt }), portal.seal);
});

async function run(...words: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await verifyCommand(words, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { code, printed: printed.join(''), complained: complained.join('') };
}

test('a PDF and a JWS are proven without a network, and what they say is told', async () => {
  for (const given of [file('result.pdf', pdf), file('result.jws', `${document}\n`)]) {
    const { code, printed } = await run(given, '--authority', authority);
    assert.equal(code, 0, printed);
    assert.match(printed, /Gʻulomjon Oʻktamov/);
    assert.match(printed, /skipped {3}status: .*result-status-lists\/2026-11-23/);
    assert.match(printed, /GENUINE, unless it was revoked\.\n$/);
  }
});

test('the list says whether it was revoked', async () => {
  const { uri, idx } = sample.status?.status_list ?? assert.fail('no place');
  const list = async (revoked: number[]) =>
    file('list.jwt', await signStatusList({ uri, revoked }, new Date(), portal.signing));
  const told = async (revoked: number[]) =>
    run(file('result.pdf', pdf), '--authority', authority, '--status-list', await list(revoked), '--json');
  const good = await told([idx + 1]);
  assert.deepEqual([good.code, JSON.parse(good.printed).verdict], [0, 'genuine']);
  const revoked = await told([idx]);
  assert.deepEqual([revoked.code, JSON.parse(revoked.printed).verdict], [1, 'revoked']);
});

test('one byte, another authority, another member: each fails with what is wrong', async () => {
  const changed = Buffer.from(pdf);
  changed[5_000] = (changed[5_000] ?? 0) ^ 1;
  const altered = await run(file('changed.pdf', changed), '--authority', authority);
  assert.equal(altered.code, 1);
  assert.match(altered.printed, /seal-invalid: .*\n[\s\S]*ALTERED\.\n$/);
  const foreign = await run(file('result.pdf', pdf), '--authority', file('other.pem', (await newPortal()).authority));
  assert.match(foreign.printed, /seal-certificate-invalid[\s\S]*certificate-invalid[\s\S]*UNKNOWN\.\n$/);
  const member = await run(file('result.pdf', pdf), '--authority', authority, '--portal', 'tax-committee');
  assert.equal(member.code, 1);
  const nothing = await run(file('x.jws', 'hello'), '--authority', authority);
  assert.match(nothing.printed, /malformed/);
  assert.equal((await run(file('x.jws', 'hello'))).code, 2);
});
