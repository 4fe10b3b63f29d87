import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createPortalCertificate, embeddedKey, type PortalCertificate } from '@darcha/result-document/portal.ts';
import { newPortal, type Portal } from '../../result-document/test/portal.ts';
import { commitment, entryHash, nextEntry, type RecordEntry, saltOf } from './entry.ts';
import { openHead, signHead } from './head.ts';
import { type ApplicationRecord, chainFaults, continuationFaults, headFaults, valueFaults } from './record.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const about = {
  number: 'D-7KQ2-M9XF-4T',
  service: 'sample-service',
  serviceVersion: 1,
  agency: 'sample-agency',
  state: 'submitted',
  createdAt: '2026-03-24T05:00:00.000Z',
};
let portal: Portal;
let trusted: PortalCertificate;
before(async () => {
  portal = await newPortal();
  trusted = createPortalCertificate([portal.authority], 'portal');
});

const done = { key, at: '2026-03-24T05:00:00.000Z', by: { role: 'applicant' } } as const;

function sample(): ApplicationRecord {
  const first = nextEntry(about.number, undefined, {
    ...done,
    step: 'begin',
    state: 'draft',
    values: { answers: { a: 1 } },
  });
  const second = nextEntry(about.number, first, {
    ...done,
    step: 'update',
    state: 'draft',
    values: { answers: { a: 2 } },
  });
  const last = nextEntry(about.number, second, { ...done, step: 'submit', state: 'submitted', values: {} });
  const shown = (entry: RecordEntry, value?: unknown) => ({
    ...entry,
    changed: {
      answers: {
        digest: entry.changed.answers ?? '',
        salt: saltOf(key, entry.position, 'answers'),
        ...(value !== undefined && { value }),
      },
    },
  });
  return {
    format: 'darcha-application-record/1',
    about,
    entries: [shown(first), shown(second, { a: 2 }), { ...last, changed: {} }],
    head: '',
  };
}

const headOf = ({ entries }: ApplicationRecord) => {
  const last = entries.at(-1);
  assert.ok(last);
  return { about, position: last.position, hash: entryHash(about.number, { ...last, changed: {} }), at: done.at };
};

test('the same value has another digest each time, and only its salt proves it', () => {
  const [a, b] = [saltOf(key, 1, 'answers'), saltOf(key, 2, 'answers')];
  assert.notEqual(a, b);
  assert.notEqual(commitment(a, { x: 1, y: 2 }), commitment(b, { x: 1, y: 2 }));
  assert.equal(commitment(a, { x: 1, y: 2 }), commitment(a, { y: 2, x: 1 }), 'the order of names counts');
});

test('a record without a fault has none, and an entry left out, put elsewhere or changed has', () => {
  const record = sample();
  const codes = (of: ApplicationRecord) =>
    [...chainFaults(of), ...valueFaults(of), ...headFaults(of, headOf(record))].map(({ code }) => code);
  assert.deepEqual(codes(record), []);
  const [first, second, last] = record.entries;
  assert.ok(first && second && last);
  const ways: [string, ApplicationRecord][] = [
    ['chain-broken', { ...record, entries: [first, last] }],
    ['chain-broken', { ...record, entries: [second, first, last] }],
    ['position-wrong', { ...record, entries: [second, last] }],
    ['chain-broken', { ...record, entries: [first, { ...second, at: '2026-03-25T05:00:00.000Z' }, last] }],
    ['head-other-length', { ...record, entries: [first, second] }],
    ['head-other-entry', { ...record, entries: [first, second, { ...last, by: { role: 'portal' } }] }],
    ['about-changed', { ...record, about: { ...about, state: 'issued' } }],
    ['chain-broken', { ...record, about: { ...about, number: 'D-0000-0000-00' } }],
    ['value-changed', changedValue(record)],
  ];
  for (const [code, changed] of ways) assert.ok(codes(changed).includes(code), `${code}: ${codes(changed)}`);
});

function changedValue(record: ApplicationRecord): ApplicationRecord {
  const changed = structuredClone(record);
  const answers = changed.entries[1]?.changed.answers;
  if (answers) answers.value = { a: 3 };
  return changed;
}

test('a signed head is the portal’s, and no byte of it can be another', async () => {
  const head = headOf(sample());
  const jws = await signHead(head, portal.signing);
  assert.deepEqual(await openHead(jws, trusted, embeddedKey), { faults: [], head });
  for (let i = 0; i < jws.length; i += 41) {
    const altered = `${jws.slice(0, i)}${jws[i] === 'A' ? 'B' : 'A'}${jws.slice(i + 1)}`;
    const { faults } = await openHead(altered, trusted, embeddedKey);
    assert.notDeepEqual(faults, [], `byte ${i}`);
  }
  const stranger = await newPortal('stranger');
  const foreign = await openHead(await signHead(head, stranger.signing), trusted, embeddedKey);
  assert.deepEqual(foreign.faults, ['head-certificate-invalid']);
});

test('a later record goes on from an older one, and a history written anew does not', () => {
  const record = sample();
  const [first] = record.entries;
  assert.ok(first);
  const hash = entryHash(about.number, { ...first, changed: { answers: first.changed.answers?.digest ?? '' } });
  const older = { about, position: 1, hash, at: done.at };
  assert.deepEqual(continuationFaults(record, older), []);
  const other = { ...older, hash: 'x' };
  assert.deepEqual(
    continuationFaults(record, other).map(({ code }) => code),
    ['history-rewritten'],
  );
});
