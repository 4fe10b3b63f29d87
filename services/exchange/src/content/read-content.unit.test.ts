import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from './read-content.ts';

const shipped = fileURLToPath(new URL('../../content', import.meta.url));
const birth = 'record-types/interior-ministry/birth@1.yaml';

/** The shipped content with one file changed; gives the message of the refusal. */
function refusal(t: TestContext, file: string, change: (text: string) => string): string {
  const directory = mkdtempSync(join(tmpdir(), 'darcha-content-'));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  cpSync(shipped, directory, { recursive: true });
  const text = readFileSync(join(directory, file), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, 'the change of the test changes something');
  writeFileSync(join(directory, file), changed);
  try {
    readContent(directory);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the content was expected to be refused');
}

test('the content that is shipped is usable', () => {
  const { recordTypes } = readContent(shipped);
  assert.ok(recordTypes.has('interior-ministry/birth@1'));
});

const faults: [string, string, (text: string) => string, RegExp][] = [
  ['YAML that cannot be read', birth, (text) => `${text}\n  - [`, /birth@1\.yaml/],
  [
    'a name that is not known',
    birth,
    (text) => text.replace('subject:', 'subjekt:'),
    /birth@1\.yaml:1 at \/: .*subjekt/,
  ],
  ['a subject that is no argument', birth, (t) => t.replace('subject: parent', 'subject: child'), /\/subject: "child"/],
  [
    'an id that is not the file’s name',
    birth,
    (t) => t.replace('birth@1', 'birth@2'),
    /at \/id: "interior-ministry\/birth@2"/,
  ],
  ['another provider', birth, (t) => t.replace('provider: interior-ministry', 'provider: other'), /at \/provider/],
  [
    'a keyword that does not exist',
    birth,
    (t) => t.replace('minLength', 'minimumLength'),
    /schema cannot be used.*minimumLength/,
  ],
  [
    'a field that does not say how sensitive it is',
    birth,
    (t) => t.replace(/(description: Day of birth\.\n) *x-sensitivity: personal\n/, '$1'),
    /birth@1\.yaml:59 at \/record\/properties\/bornOn: "bornOn" must say how sensitive it is/,
  ],
  [
    'an open record',
    birth,
    (t) => t.replaceAll('additionalProperties: false', 'additionalProperties: true'),
    /additionalProperties/,
  ],
  [
    'a required field that is not there',
    birth,
    (t) => t.replace('required: [child,', 'required: [shoe, child,'),
    /"shoe" is not/,
  ],
  [
    'a field without a title',
    birth,
    (t) => t.replace('  bornOn:\n    uz', '  bornAt:\n    uz'),
    /\/titles: "bornOn" has no[\s\S]*"bornAt" is not/,
  ],
  ['a title without a language', birth, (t) => t.replace(/^ +kaa: .*\n/m, ''), /at \/title: .*'kaa'/],
  [
    'an agreed field that is not there',
    'agreements.yaml',
    (t) => t.replace('[child,', '[shoe,'),
    /agreements\.yaml:\d+ at \/0\/fields: "shoe"/,
  ],
  ['an agreement about nothing', 'agreements.yaml', (t) => t.replace('birth@1', 'birth@7'), /at \/0\/recordType/],
  [
    'an agreement that ends before it begins',
    'agreements.yaml',
    (t) => t.replace('2035-12-31', '2001-12-31'),
    /at \/0\/until/,
  ],
  [
    'two agreements of one name',
    'agreements.yaml',
    (t) => t.replace('id: childbirth-benefit-residence', 'id: childbirth-benefit-birth'),
    /at \/1\/id/,
  ],
];

for (const [what, file, change, expected] of faults) {
  test(`${what} is refused with file and place`, (t) => {
    assert.match(refusal(t, file, change), expected);
  });
}

test('a directory without content says what is missing', () => {
  assert.throws(
    () => readContent(join(tmpdir(), 'darcha-no-such-content')),
    /record-types: .*missing[\s\S]*agreements\.yaml: .*missing/,
  );
});
