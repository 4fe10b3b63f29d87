import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bundle } from '@darcha/agency-sdk/bundle.ts';
import { leafOf, readEntry } from '@darcha/transparency-log/log-entry.ts';
import {
  anchors,
  asker,
  bundleOf,
  bytesOf,
  logSigner,
  placed,
  provider,
  signerOf,
  signers,
  twoCheckpoints,
} from '../test/fixture.ts';
import { largestBundle } from './open-bundle.ts';
import type { CheckName, Verification } from './types.ts';
import { type Options, verifyBundle, verifyConsistency } from './verify-bundle.ts';

const good = await bundleOf();
const verify = (bundle: unknown, options?: Options) => verifyBundle(bytesOf(bundle), anchors, options);

/** "<check> <code> <path>" of every fault. */
function told({ checks }: Verification): string[] {
  return checks.flatMap(({ name, faults }) => faults.map(({ code, path }) => `${name} ${code} ${path}`)).sort();
}

function outcomeOf({ checks }: Verification, name: CheckName) {
  return checks.find((check) => check.name === name)?.outcome;
}

const flipped = (text: string, index = 20) => {
  const bytes = Buffer.from(text, 'base64');
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64');
};

function altered(change: (bundle: Bundle) => void): Bundle {
  const bundle = structuredClone(good);
  change(bundle);
  return bundle;
}

test('a bundle in which all is right', async () => {
  const verification = verify(good);
  assert.deepEqual(told(verification), []);
  assert.equal(verification.ok, true);
  const left = verification.checks.filter(({ outcome }) => outcome === 'skipped').map(({ name }) => name);
  assert.deepEqual(left, ['arguments-schema', 'record-schema', 'time-stamp', 'consistency']);
  assert.deepEqual(verification.facts?.asked, {
    sender: asker,
    consumer: asker,
    provider,
    recordType: `${provider}/residence@1`,
    purpose: 'childbirth-benefit',
  });
});

test('messages that were signed with others', async () => {
  const together = await bundleOf({ together: 4 });
  assert.match(together.question.signature, /~0~5~/);
  assert.deepEqual(told(verify(together)), []);
  const alone = {
    ...together,
    question: { ...together.question, signature: together.question.signature.split('~')[0] },
  };
  assert.deepEqual(told(verify(alone)), [
    'entry-messages signature-mismatch /log/entry/asked/signature',
    'question-signature kind-wrong /question/signature',
    'question-signature signature-wrong /question/signature',
  ]);
  const elsewhere = {
    ...together,
    question: { ...together.question, signature: together.question.signature.replace('~0~', '~1~') },
  };
  assert.deepEqual(told(verify(elsewhere)), [
    'entry-messages signature-mismatch /log/entry/asked/signature',
    'question-signature signature-wrong /question/signature',
  ]);
});

const alterations: [string, (bundle: Bundle) => void, string[]][] = [
  [
    'a payload',
    ({ question }) => {
      question.payload = flipped(question.payload, 5);
    },
    [
      'answer question-digest /answer/payload/question_digest',
      'answer question-other /answer/payload/question_id',
      'entry-messages digest-mismatch /log/entry/asked/digest',
      'entry-messages question-mismatch /log/entry/question/id',
      'question-signature signature-wrong /question/signature',
    ],
  ],
  [
    'a signature',
    ({ answer }) => {
      if (answer) answer.signature = signers.asker.member + answer.signature;
    },
    [
      'answer-signature header-wrong /answer/signature',
      'answer-signature signature-wrong /answer/signature',
      'entry-messages signature-mismatch /log/entry/answered/signature',
    ],
  ],
  [
    'the messages exchanged for one another',
    (bundle) => {
      [bundle.question, bundle.answer] = [bundle.answer as Bundle['question'], bundle.question];
    },
    [],
  ],
  [
    'the answer left out',
    (bundle) => {
      delete bundle.answer;
    },
    ['entry-messages answer-missing /answer'],
  ],
  [
    'an entry',
    ({ log }) => {
      const entry = readEntry(Buffer.from(log.entry, 'base64'));
      log.entry = leafOf({ ...entry, code: 'agreement:2' }).bytes.toString('base64');
    },
    ['inclusion inclusion-wrong /log/inclusion'],
  ],
  [
    'an entry written otherwise',
    ({ log }) => {
      log.entry = Buffer.from(`${Buffer.from(log.entry, 'base64')} `).toString('base64');
    },
    ['entry entry-form /log/entry', 'inclusion inclusion-wrong /log/inclusion'],
  ],
  [
    'a position',
    ({ log }) => {
      log.position += 1;
    },
    ['inclusion inclusion-wrong /log/inclusion'],
  ],
  [
    'the size of the tree',
    ({ log }) => {
      log.inclusion.treeSize += 1;
    },
    ['inclusion tree-other /log/inclusion/treeSize'],
  ],
  [
    'a hash of the proof',
    ({ log }) => {
      log.inclusion.hashes[1] = flipped(log.inclusion.hashes[1] ?? '');
    },
    ['inclusion inclusion-wrong /log/inclusion'],
  ],
  [
    'the checkpoint',
    ({ log }) => {
      log.checkpoint = log.checkpoint.replace('\n24\n', '\n25\n');
    },
    ['checkpoint signature-wrong /log/checkpoint', 'inclusion tree-other /log/inclusion/treeSize'],
  ],
];

for (const [what, change, faults] of alterations) {
  test(`altered: ${what}`, async () => {
    const verification = verify(altered(change));
    assert.equal(verification.ok, false);
    if (faults.length > 0) assert.deepEqual(told(verification), faults);
  });
}

test('faults of many kinds are told together', async () => {
  const verification = verify(
    altered(({ question, answer, log }) => {
      question.certificate = answer?.certificate ?? '';
      log.inclusion.hashes.pop();
      log.checkpoint = log.checkpoint.replace('— log', '— lok');
      if (answer) answer.payload = flipped(answer.payload, 45);
    }),
  );
  const failed = verification.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  for (const name of ['question-signature', 'question', 'answer-signature', 'inclusion', 'checkpoint'] as const) {
    assert.ok(failed.includes(name), `${name}: ${failed}`);
  }
});

test('certificates: each is judged at the time of the exchange, by every rule', async () => {
  const cases = [
    [{ validity: { from: new Date('2026-01-01'), until: new Date('2026-02-01') } }, ['certificate-expired']],
    [{ validity: { from: new Date('2026-04-01'), until: new Date('2026-05-01') } }, ['certificate-not-yet-valid']],
    [{ foreign: true }, ['certificate-foreign']],
    [{ profile: { usages: ['client'] } }, ['certificate-not-for-signing']],
    [
      { foreign: true, profile: { usages: ['client'] }, validity: { from: new Date(0), until: new Date(1_000_000) } },
      ['certificate-foreign', 'certificate-not-for-signing', 'certificate-expired'],
    ],
  ] as const;
  for (const [unusual, codes] of cases) {
    const bundle = await bundleOf({ signers: { asker: await signerOf(asker, unusual as never) } });
    assert.deepEqual(
      told(verify(bundle)),
      codes.map((code) => `question-certificate ${code} /question/certificate`).sort(),
    );
  }
});

test('messages that are signed and logged, and wrong all the same', async () => {
  const cases: [Parameters<typeof bundleOf>[0], string[]][] = [
    [
      { signers: { provider: await signerOf('cadastre-agency') } },
      ['answer provider-mismatch /answer/payload/provider'],
    ],
    [{ answer: { recordJson: Buffer.from('[]') } }, ['answer record-unreadable /answer/payload/record_json']],
    [
      { answer: { recordJson: Buffer.from('{"region":"UZ-TK","address":"A","a/b":1}') } },
      [
        'answer field-not-asked /answer/payload/record_json/a~1b',
        'answer field-not-asked /answer/payload/record_json/address',
      ],
    ],
    [{ answer: { outcome: 'OUTCOME_NOT_FOUND' } }, ['answer record-unexpected /answer/payload/record_json']],
    [
      { answer: { nonce: Buffer.alloc(3), answeredAt: '2026-03-01T10:00:00Z' } },
      ['answer nonce-missing /answer/payload/nonce', 'answer time-wrong /answer/payload/answered_at'],
    ],
    [{ entry: { peer: 'portal' } }, ['entry-messages peer-mismatch /log/entry/peer']],
    [
      { entry: { verdict: 'allowed' as never } },
      [
        'answer-certificate time-unknown /answer/certificate',
        'entry entry-form /log/entry/verdict',
        'question-certificate time-unknown /question/certificate',
      ],
    ],
  ];
  for (const [changes, faults] of cases) assert.deepEqual(told(verify(await bundleOf(changes))), faults.sort());
});

test('a question that may be answered late is held to the time it names', async () => {
  const waits = { askedAt: '2026-02-27T09:00:00Z', answerBy: '2026-03-02T09:00:00Z' };
  assert.deepEqual(told(verify(await bundleOf({ question: waits }))), []);
  const over = { ...waits, answerBy: '2026-02-28T09:00:00Z' };
  assert.deepEqual(told(verify(await bundleOf({ question: over }))), [
    'question time-wrong /question/payload/asked_at',
  ]);
  const early = { question: waits, answer: { answeredAt: '2026-02-26T09:00:00Z' } };
  assert.deepEqual(told(verify(await bundleOf(early))), ['answer time-wrong /answer/payload/answered_at']);
  const other = await bundleOf({ question: waits });
  const entry = JSON.parse(Buffer.from(other.log.entry, 'base64').toString());
  delete entry.question.answerBy;
  const { format: _, ...changed } = entry;
  const bundle = { ...other, log: placed(leafOf(changed).bytes) };
  assert.deepEqual(told(verify(bundle)), ['entry-messages question-mismatch /log/entry/question/answerBy']);
});

test('a question that was denied is proven without an answer', async () => {
  const denied = await bundleOf({ answer: null, entry: { verdict: 'denied', code: 'no-agreement' } });
  const verification = verify(denied);
  assert.deepEqual(told(verification), []);
  assert.equal(outcomeOf(verification, 'answer'), 'skipped');
});

const schemas = {
  arguments: { type: 'object', properties: { person: { type: 'string', maxLength: 3 } }, required: ['person', 'day'] },
  record: {
    type: 'object',
    properties: { region: { enum: ['UZ-SA'] }, since: { type: 'string' } },
    required: ['since'],
  },
};

test('arguments and record are held to the schemas: those given, else those of the bundle', async () => {
  const faults = [
    'arguments-schema schema-maxLength /question/payload/arguments_json/person',
    'arguments-schema schema-required /question/payload/arguments_json',
    'record-schema schema-enum /answer/payload/record_json/region',
  ];
  assert.deepEqual(told(verify({ ...good, schemas })), faults);
  assert.deepEqual(told(verify(good, { schemas })), faults);
  const trusted = { arguments: { type: 'object' }, record: { type: 'object', properties: { region: {} } } };
  assert.deepEqual(told(verify({ ...good, schemas }, { schemas: trusted })), []);
});

test('schemas that cannot be used, or would take for ever, are told', async () => {
  const unusable = { arguments: { $ref: 'https://elsewhere.example/' }, record: { type: 7 } };
  assert.deepEqual(told(verify({ ...good, schemas: unusable })), [
    'arguments-schema schema-unusable /question/payload/arguments_json',
    'record-schema schema-unusable /answer/payload/record_json',
  ]);
  const slow = { type: 'object', properties: { region: { type: 'string', pattern: '^(a+)+$' } } };
  const record = Buffer.from(JSON.stringify({ region: `${'a'.repeat(60)}!` }));
  const bundle = { ...(await bundleOf({ answer: { recordJson: record } })), schemas: { arguments: {}, record: slow } };
  assert.deepEqual(told(verify(bundle)), ['record-schema schema-unusable /answer/payload/record_json']);
});

test('a checkpoint is held to an older one', async () => {
  const notes = twoCheckpoints(9, 24);
  assert.equal(verifyConsistency(notes, anchors).outcome, 'ok');
  const [first = Buffer.alloc(32), ...others] = notes.proof;
  const wrong = [
    { ...notes, proof: [...others, first] },
    { ...notes, proof: [] },
    { ...notes, older: notes.newer, newer: notes.older },
    { ...notes, older: logSigner.sign(`${logSigner.name}\n9\n${Buffer.alloc(32, 1).toString('base64')}\n`) },
  ];
  for (const other of wrong) {
    assert.deepEqual(
      verifyConsistency(other, anchors).faults.map(({ code }) => code),
      ['consistency-wrong'],
    );
  }
  const both = verifyConsistency({ ...notes, older: 'x', newer: notes.newer.slice(0, -9), proof: [] }, anchors);
  assert.ok(both.faults.some(({ path }) => path === '/older') && both.faults.some(({ path }) => path === '/newer'));
  const unlike = verify(good, { older: { note: notes.older, proof: notes.proof } });
  assert.deepEqual(told(unlike), ['consistency consistency-wrong /consistency']);
});

test('what is no bundle at all', async () => {
  const inputs = [
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"format":"darcha-exchange-bundle/2"}',
    ' '.repeat(largestBundle + 1),
  ];
  for (const input of inputs) {
    const { ok, checks } = verifyBundle(Buffer.from(input), anchors);
    assert.equal(ok, false);
    assert.equal(checks[0]?.outcome, 'failed');
  }
  const { checks } = verify({ ...good, question: { payload: 1 }, log: { ...placed(Buffer.from('x')), more: 1 } });
  assert.deepEqual(
    checks[0]?.faults.map(({ code, path }) => `${code} ${path}`),
    [
      'form-required /question',
      'form-required /question',
      'form-type /question/payload',
      'form-additionalProperties /log',
    ],
  );
});

/** One of so many: all of them take ten seconds of a processor. */
const step = 11;

test('whichever byte of a bundle is altered, it is noticed', () => {
  const bytes = bytesOf(good);
  const unnoticed: string[] = [];
  for (let i = 0; i < bytes.length; i += step) {
    const other = Buffer.from(bytes);
    other[i] = (other[i] ?? 0) ^ 1;
    const { ok } = verifyBundle(other, anchors);
    if (ok) unnoticed.push(`${i}: ${other.subarray(Math.max(0, i - 20), i + 20)}`);
  }
  assert.deepEqual(unnoticed, []);
});
