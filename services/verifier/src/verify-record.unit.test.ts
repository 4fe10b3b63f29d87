import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { newPortal, type Portal } from '../../result-document/test/portal.ts';
import { recordOf } from '../test/record.ts';
import { readAnchors } from './anchors.ts';
import { verifyCommand } from './command.ts';
import { verifyRecord } from './verify-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'darcha-verify-record-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

let portal: Portal;
let authority: string;
before(async () => {
  portal = await newPortal();
  authority = file('ca.pem', portal.authority);
});

const made = (count: number) => recordOf(count, portal.signing);

async function run(...words: string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const output = { print: (text: string) => printed.push(text), complain: (text: string) => complained.push(text) };
  return { code: await verifyCommand(words, output), printed: printed.join(''), complained: complained.join('') };
}

test('a record is proven without a network, and its story told', async () => {
  const record = file('record.json', JSON.stringify(await made(4)));
  const older = file('older.json', JSON.stringify(await made(2)));
  const { code, printed } = await run(record, '--authority', authority, '--older', older);
  assert.equal(code, 0, printed);
  assert.match(printed, /4\. 2026-03-24T05:00:00\.000Z official AAAAAAAA of sample-agency: claim/);
  assert.match(printed, /ok +older/);
  assert.match(printed, /No fault was found\.\n$/);
});

test('an older record is not taken for the newer one, nor a stranger’s signature for the portal’s', async () => {
  const record = file('short.json', JSON.stringify(await made(2)));
  const newer = file('newer.json', JSON.stringify(await made(4)));
  const rewritten = await run(record, '--authority', authority, '--older', newer);
  assert.equal(rewritten.code, 1);
  assert.match(rewritten.printed, /history-rewritten/);
  const { authority: other } = await newPortal('portal');
  const { code, printed } = await run(record, '--authority', file('other.pem', other));
  assert.equal(code, 1);
  assert.match(printed, /head-certificate-invalid/);
});

test('whatever character of a record is another, it is noticed', async () => {
  const text = JSON.stringify(await made(4));
  const { authorities } = readAnchors({ authority: portal.authority });
  for (let i = 0; i < text.length; i += 7) {
    const other = text[i] === '1' ? '2' : '1';
    const altered = Buffer.from(`${text.slice(0, i)}${other}${text.slice(i + 1)}`);
    const { ok, checks } = await verifyRecord(altered, { authorities, portal: 'portal' });
    assert.ok(!ok, `at ${i}: ${text.slice(i - 20, i + 20)}`);
    assert.ok(checks.some(({ faults }) => faults.length > 0));
  }
  for (const broken of ['', '{', '[]', 'null', '{"format":"darcha-application-record/2"}', `${text}x`]) {
    assert.equal((await verifyRecord(Buffer.from(broken), { authorities, portal: 'portal' })).ok, false, broken);
  }
});

test('a value nested without end is told of', async () => {
  const record = await made(1);
  const [first] = record.entries;
  const changed = { answers: { ...first?.changed.answers, value: 'HERE' } };
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const text = JSON.stringify({ ...record, entries: [{ ...first, changed }] }).replace('"HERE"', deep);
  const { authorities } = readAnchors({ authority: portal.authority });
  const { checks } = await verifyRecord(Buffer.from(text), { authorities, portal: 'portal' });
  assert.deepEqual(
    checks.map(({ name, outcome, faults, code }) => [name, outcome, faults[0]?.code ?? code]),
    [
      ['record', 'failed', 'too-deep'],
      ...['chain', 'values', 'head'].map((name) => [name, 'skipped', 'record-unreadable']),
    ],
  );
});
