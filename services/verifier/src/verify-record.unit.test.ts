import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { entryHash, nextEntry, type RecordEntry, saltOf } from '@darcha/application-record/entry.ts';
import { signHead } from '@darcha/application-record/head.ts';
import type { ApplicationRecord } from '@darcha/application-record/record.ts';
import { newPortal, type Portal } from '../../result-document/test/portal.ts';
import { readAnchors } from './anchors.ts';
import { verifyCommand } from './command.ts';
import { verifyRecord } from './verify-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'darcha-verify-record-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const key = Buffer.alloc(32, 9).toString('base64url');
const at = '2026-03-24T05:00:00.000Z';
const about = {
  number: 'D-7KQ2-M9XF-4T',
  service: 'sample-service',
  serviceVersion: 1,
  agency: 'sample-agency',
  state: 'under-examination',
  createdAt: at,
};
const steps = ['begin', 'submit', 'examine', 'claim'] as const;
const by = {
  begin: { role: 'applicant' },
  submit: { role: 'applicant' },
  examine: { role: 'portal' },
  claim: { role: 'official', agency: 'sample-agency', official: 'A'.repeat(22) },
} as const;
const answers = { phone: '+998901234567' };

let portal: Portal;
let authority: string;
before(async () => {
  portal = await newPortal();
  authority = file('ca.pem', portal.authority);
});

async function made(count: number): Promise<ApplicationRecord> {
  let last: RecordEntry | undefined;
  const entries = steps.slice(0, count).map((step) => {
    const values = step === 'begin' ? { answers } : {};
    last = nextEntry(about.number, last, { key, values, at, by: by[step], step, state: 'draft' });
    const { answers: digest } = last.changed;
    const changed = digest ? { answers: { digest, salt: saltOf(key, 1, 'answers'), value: answers } } : {};
    return { ...last, changed };
  });
  assert.ok(last);
  const head = await signHead(
    { about, position: last.position, hash: entryHash(about.number, last), at },
    portal.signing,
  );
  return { format: 'darcha-application-record/1', about, entries, head };
}

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
  for (const broken of ['', '{', '[]', '{"format":"darcha-application-record/2"}', `${text}x`]) {
    assert.equal((await verifyRecord(Buffer.from(broken), { authorities, portal: 'portal' })).ok, false, broken);
  }
});
