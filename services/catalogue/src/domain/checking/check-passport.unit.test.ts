import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, lineOf, sampleKnown, samplePassport } from '../../../test/support/sample.ts';
import { formatFault } from '../document/fault.ts';
import { checkPassport } from './check-passport.ts';

const check = (text: string, file = 'sample.yaml') => checkPassport(text, { file, known: sampleKnown });

test('a sound passport has no fault and comes back as written', () => {
  const { passport, faults } = check(samplePassport);
  assert.deepEqual(faults, []);
  assert.equal(passport?.id, 'residence-letter');
  assert.equal(passport?.title['uz-Cyrl'], undefined);
});

// What is broken, where the fault must point to, its code, its place and what its message must say.
// biome-ignore format: a table
const broken: { name: string; from: string; to: string; at?: string; code: string; path: string; says: RegExp }[] = [
  { name: 'a missing language', from: ', ru: Закон', to: '', at: '  law:', code: 'language-missing', path: '/basis/law/title/ru', says: /language ru.*Add it/ },
  { name: 'a property nobody knows', from: 'fee: none', to: 'fee: none\nprice: 5', at: 'price: 5', code: 'property-unknown', path: '/price', says: /"price" is not known/ },
  { name: 'an empty text', from: 'en: Short text', to: 'en: " "', at: 'summary:', code: 'empty', path: '/summary/en', says: /empty/ },
  { name: 'a tier there is not', from: 'tier: transactional', to: 'tier: magical', code: 'value-unknown', path: '/tier', says: /informational, interactive, transactional/ },
  { name: 'a day there is not', from: '2026-01-01', to: '2026-02-30', at: 'published:', code: 'date', path: '/published', says: /YYYY-MM-DD/ },
  { name: 'a term that is none', from: '5 working days', to: 'a week', at: 'clock:', code: 'term', path: '/clock/decide', says: /5 working days/ },
  { name: 'a retirement before publication', from: 'tier: tr', to: 'retired: 2025-01-01\ntier: tr', at: 'retired:', code: 'date-order', path: '/retired', says: /later than .* 2026-01-01/ },
  { name: 'no clock', from: 'clock: { decide: 5 working days, basis: law }\n', to: '', at: 'tier:', code: 'tier', path: '/tier', says: /needs "clock"/ },
  { name: 'a form on an informational service', from: 'tier: transactional', to: 'tier: informational', at: 'form:', code: 'tier', path: '/form', says: /Remove "form"/ },
  { name: 'an interactive service without collection', from: 'tier: transactional', to: 'tier: interactive', at: 'result:', code: 'collect', path: '/result', says: /Add "collect"/ },
  { name: 'a fee that cannot be paid yet', from: 'fee: none', to: 'fee: { amount: 100, basis: law }', at: 'fee:', code: 'suspended-missing', path: '/fee', says: /cannot be paid online yet.*Add "suspended"/ },
  { name: 'a legal basis there is not', from: '    basis: law\n    refuse', to: '    basis: laws\n    refuse', at: 'basis: laws', code: 'basis-unknown', path: '/rules/0/basis', says: /"laws".*law\./ },
  { name: 'an agency there is not', from: 'authority: interior-ministry', to: 'authority: moon-ministry', code: 'agency-unknown', path: '/authority', says: /moon-ministry/ },
  { name: 'an office there is not', from: '[interior-tashkent]', to: '[interior-moon]', at: 'offices:', code: 'office-unknown', path: '/offices/0', says: /interior-moon.*GET \/api\/v1\/offices\?agency=CODE/ },
  { name: 'an id that is no code', from: 'id: residence-letter', to: 'id: Residence Letter', at: 'id:', code: 'code', path: '/id', says: /for example "dormitory-place"/ },
  { name: 'a colon in a text without quotation marks', from: 'en: Short text }', to: 'en: Short: text }', at: 'summary:', code: 'syntax', path: '', says: /quotation marks around it/ },
  { name: 'an event there is not', from: '[moving-home]', to: '[moving-on]', at: 'events:', code: 'event-unknown', path: '/events/0', says: /moving-on/ },
  { name: 'a FEEL expression that does not parse', from: 'when: residence = null', to: 'when: residence =', code: 'feel-syntax', path: '/rules/0/when', says: /not a FEEL expression/ },
  { name: 'the operator ==', from: 'when: residence = null', to: 'when: form.purpose == residence.region', code: 'feel-syntax', path: '/rules/0/when', says: /"==" is no operator; FEEL compares with =/ },
  { name: 'the operator ===', from: 'when: residence = null', to: 'when: form.purpose === residence.region', code: 'feel-syntax', path: '/rules/0/when', says: /"===" is no operator; FEEL compares with =/ },
  { name: 'the operator !==', from: 'when: residence = null', to: 'when: form.purpose !== residence.region', code: 'feel-syntax', path: '/rules/0/when', says: /"!==" is no operator; FEEL compares with =/ },
  { name: 'the operator =>', from: 'when: residence = null', to: 'when: form.purpose => residence.region', code: 'feel-syntax', path: '/rules/0/when', says: /"=>" is no operator; FEEL compares with =/ },
  { name: 'the operator >>', from: 'when: residence = null', to: 'when: form.purpose >> residence.region', code: 'feel-syntax', path: '/rules/0/when', says: /">>" is no operator; FEEL compares with =/ },
  { name: 'a text as a condition', from: 'when: residence = null', to: 'when: form.purpose', code: 'feel-condition', path: '/rules/0/when', says: /true or false, and this is a text/ },
  { name: 'a calculation as a condition', from: 'when: residence = null', to: 'when: 1 + 2', code: 'feel-condition', path: '/rules/0/when', says: /a calculation/ },
  { name: 'a literal as a condition', from: 'when: residence = null', to: 'when: (5)', code: 'feel-condition', path: '/rules/0/when', says: /a number/ },
  { name: 'a number where a text belongs', from: 'when: residence = null', to: 'when: contains(form.phone, 3)', code: 'feel-value', path: '/rules/0/when', says: /takes texts, and 3 is a number/ },
  { name: 'a choice there is not', from: 'when: residence = null', to: 'when: form.purpose != "scool"', code: 'feel-value', path: '/rules/0/when', says: /no choice "scool".*bank, school.*Did you mean "school"/ },
  { name: 'a choice there is not, in a list', from: 'when: residence = null', to: 'when: form.purpose in ["bank", "shop"]', code: 'feel-value', path: '/rules/0/when', says: /no choice "shop"/ },
  { name: 'a number compared with a text', from: 'when: residence = null', to: 'when: form.phone > 5', code: 'feel-value', path: '/rules/0/when', says: /form.phone is a text and 5 a number/ },
  { name: 'a text compared with a day', from: 'when: residence = null', to: 'when: form.phone < today', code: 'feel-value', path: '/rules/0/when', says: /date\(...\) around/ },
  { name: 'a name rules do not know', from: 'when: residence = null', to: 'when: birth = null', code: 'feel-name', path: '/rules/0/when', says: /"birth" is not known here.*residence/ },
  { name: 'a field that is not taken', from: 'value: residence.since', to: 'value: residence.address', at: '    since:', code: 'feel-name', path: '/result/facts/since/value', says: /"take"/ },
  { name: 'a question the form does not ask', from: 'when: residence = null', to: 'when: form.age > 3', code: 'feel-name', path: '/rules/0/when', says: /no question "age"/ },
  { name: 'evidence in the question for evidence', from: 'person: applicant.pin', to: 'person: residence.region', at: '    ask:', code: 'feel-name', path: '/evidence/residence/ask/person', says: /Use one of: applicant, form/ },
  { name: 'a type of file there is not', from: 'fee: none', to: 'fee: none\nattachments: { letter: { title: { uz-Latn: Xat, kaa: Xat, ru: Письмо, en: Letter }, types: [exe], largest: 5 MB } }', at: 'attachments:', code: 'value-unknown', path: '/attachments/letter/types/0', says: /pdf, jpeg, png/ },
  { name: 'a record in the condition of a file', from: 'fee: none', to: 'fee: none\nattachments: { letter: { title: { uz-Latn: Xat, kaa: Xat, ru: Письмо, en: Letter }, types: [pdf], largest: 5 MB, when: residence = null } }', at: 'attachments:', code: 'feel-name', path: '/attachments/letter/when', says: /Use one of: applicant, form/ },
  { name: 'a file larger than any may be', from: 'fee: none', to: 'fee: none\nattachments: { letter: { title: { uz-Latn: Xat, kaa: Xat, ru: Письмо, en: Letter }, types: [pdf], largest: 51 MB } }', at: 'attachments:', code: 'pattern', path: '/attachments/letter/largest', says: /MB/ },
  { name: 'an earlier record that would be too old', from: 'consent: law', to: 'consent: law\n    fallback: { earlier: { within: 400 days } }', at: '    fallback:', code: 'days-too-many', path: '/evidence/residence/fallback/earlier/within', says: /365 days/ },
  { name: 'a question that would wait too long', from: 'consent: law', to: 'consent: law\n    fallback: { parked: { within: 31 days } }', at: '    fallback:', code: 'days-too-many', path: '/evidence/residence/fallback/parked/within', says: /30 days/ },
  { name: 'an age of an earlier record that is none', from: 'consent: law', to: 'consent: law\n    fallback: { earlier: { within: a month } }', at: '    fallback:', code: 'days', path: '/evidence/residence/fallback/earlier/within', says: /30 days/ },
  { name: 'a fallback that names no way', from: 'consent: law', to: 'consent: law\n    fallback: {}', at: '    fallback:', code: 'minProperties', path: '/evidence/residence/fallback', says: /./ },
  { name: 'an own paper nobody can attach', from: 'consent: law', to: 'consent: law\n    fallback: { paper: { attachment: leter } }', at: '    fallback:', code: 'attachment-unknown', path: '/evidence/residence/fallback/paper/attachment', says: /no attachment "leter"/ },
  { name: 'the clock of the machine', from: 'when: residence = null', to: 'when: today() > today', code: 'feel-function', path: '/rules/0/when', says: /Write today, without brackets/ },
  { name: 'a rule without an outcome', from: '    refuse: { uz-Latn: Manzil yoʻq, kaa: Mánzil joq, ru: Адреса нет, en: No address }\n', to: '', at: '  - code', code: 'rule-outcome', path: '/rules/0', says: /"refuse" or "clerk"/ },
  { name: 'a placeholder nobody fills in', from: '    en: "{applicant.name} {number}', to: '    en: "{applicant.pin} {number}', at: '    en: "{applicant.pin', code: 'placeholder-unknown', path: '/result/statement/en', says: /\{applicant\.pin\}/ },
  { name: 'a placeholder where none is filled in', from: 'en: No address', to: 'en: "No address of {applicant.name}"', at: '    refuse', code: 'placeholder', path: '/rules/0/refuse/en', says: /only in the statement/ },
  { name: 'HTML', from: 'en: Apply', to: 'en: <b>Apply</b>', at: '  - { uz-Latn: Ariza', code: 'html', path: '/steps/0/en', says: /HTML/ },
  { name: 'a character XML does not know', from: 'en: Short text', to: 'en: "Short \\uFFFE text"', at: 'summary:', code: 'invisible', path: '/summary/en', says: /invisible/ },
  { name: 'half a character', from: 'en: Short text', to: 'en: "Short \\uD800 text"', at: 'summary:', code: 'invisible', path: '/summary/en', says: /invisible/ },
  { name: 'a choice without a title', from: '      school: { uz-Latn: Maktab, kaa: Mektep, ru: Школа, en: School }\n', to: '', at: '  purpose:', code: 'options', path: '/form/purpose', says: /"school" has no title/ },
  { name: 'a format there is not', from: 'format: uz-phone', to: 'format: uz-fax', at: '  phone:', code: 'format-unknown', path: '/form/phone', says: /"uz-fax"/ },
  { name: 'a schema that is none', from: 'format: uz-phone', to: 'minLength: many', at: '  phone:', code: 'json-schema', path: '/form/phone', says: /not a valid JSON Schema/ },
  { name: 'a pattern that backtracks', from: 'format: uz-phone', to: 'pattern: ^(a+)+$', code: 'pattern-unsafe', path: '/form/phone/pattern', says: /too long: it repeats a group/ },
  { name: 'a reference in a question', from: 'format: uz-phone', to: '$ref: "#"', code: 'json-schema', path: '/form/phone/$ref', says: /not followed/ },
  { name: 'a misspelt keyword', from: 'format: uz-phone', to: 'minLenght: 3', at: '  phone:', code: 'json-schema', path: '/form/phone', says: /minLenght/ },
  { name: 'an extension in other days than the term', from: 'clock: { decide: 5 working days, basis: law', to: 'clock: { decide: 5 working days, extension: { by: 10 days, basis: law }, basis: law', at: 'clock:', code: 'extension-kind', path: '/clock/extension/by', says: /working days/ },
  { name: 'an extension without a basis there is', from: 'clock: { decide: 5 working days, basis: law', to: 'clock: { decide: 5 working days, extension: { by: 10 working days, basis: laws }, basis: law', at: 'clock:', code: 'basis-unknown', path: '/clock/extension/basis', says: /laws/ },
  { name: 'a body above without its code', from: 'clock: { decide: 5 working days, basis: law', to: 'clock: { decide: 5 working days, escalation: [{ to: higher-body, after: 3 days }], basis: law', at: 'clock:', code: 'escalation-agency', path: '/clock/escalation/0', says: /Name the/ },
  { name: 'a body above there is not', from: 'clock: { decide: 5 working days, basis: law', to: 'clock: { decide: 5 working days, escalation: [{ to: higher-body, agency: moon-ministry }], basis: law', at: 'clock:', code: 'agency-unknown', path: '/clock/escalation/0/agency', says: /moon-ministry/ },
  { name: 'a notice before the end and after it', from: 'clock: { decide: 5 working days, basis: law', to: 'clock: { decide: 5 working days, escalation: [{ to: head, before: 1 day, after: 1 day }], basis: law', at: 'clock:', code: 'escalation-when', path: '/clock/escalation/0', says: /either before/ },
  { name: 'a fact from nowhere', from: ', value: residence.since', to: '', at: '    since:', code: 'fact-source', path: '/result/facts/since', says: /"value".*"schema"/ },
];

for (const { name, from, to, at = to, code, path, says } of broken) {
  test(`${name} is refused at its line`, () => {
    const text = change(from, to);
    const { passport, faults } = check(text);
    assert.equal(passport, undefined);
    const fault = faults.find((item) => item.code === code && item.path === path);
    assert.ok(fault, `no fault ${code} at ${path}, but: ${faults.map(formatFault).join('\n')}`);
    assert.equal(fault.line, lineOf(text, at));
    assert.match(fault.message, says);
  });
}

// biome-ignore format: a table
const unreadable: { name: string; text: string; code: string; line: number }[] = [
  { name: 'a second document', text: `${samplePassport}---\nid: two\n`, code: 'syntax', line: lineOf(samplePassport, 'result:') + 9 },
  { name: 'an anchor', text: change('id: res', 'id: &a res'), code: 'anchor', line: 1 },
  { name: 'an alias', text: change('version: 1', 'version: *a'), code: 'alias', line: 2 },
  { name: 'a merge key', text: `<<: { a: 1 }\n${samplePassport}`, code: 'merge-key', line: 1 },
  { name: 'a tag', text: change('version: 1', 'version: !!js/function "x"'), code: 'tag', line: 2 },
  { name: 'a key that stands twice', text: `${samplePassport}fee: none\n`, code: 'duplicate-key', line: lineOf(samplePassport, '    since:') + 1 },
  { name: 'a quote that is not closed', text: 'id: "abc\nversion: 1\n', code: 'syntax', line: 3 },
  { name: 'endless nesting', text: `id: ${'['.repeat(60)}${']'.repeat(60)}\n`, code: 'too-deep', line: 1 },
  { name: 'nesting that would exhaust the stack', text: `id: ${'['.repeat(200_000)}\n`, code: 'too-deep', line: 1 },
  { name: 'a file without end', text: 'a: b\n'.repeat(60_000), code: 'too-large', line: 1 },
  { name: 'an empty file', text: '', code: 'empty', line: 1 },
  { name: 'a file of comments', text: '# soon\n', code: 'empty', line: 1 },
  { name: 'a list', text: '- 1\n', code: 'type', line: 1 },
];

for (const { name, text, code, line } of unreadable) {
  test(`${name} is refused`, () => {
    const { passport, faults } = check(text);
    assert.equal(passport, undefined);
    const fault = faults.find((item) => item.code === code);
    assert.ok(fault, `no fault ${code}, but: ${faults.slice(0, 3).map(formatFault).join('\n')}`);
    assert.equal(fault.line, line);
  });
}

test('silence approves only where every fact of the result can be worked out', () => {
  const silent = 'clock: { decide: 5 working days, silence: approve, basis: law';
  const text = change('clock: { decide: 5 working days, basis: law', silent);
  assert.deepEqual(check(text).faults, []);
  const [fault] = check(text.replace('value: residence.since', 'schema: { type: string }')).faults;
  assert.deepEqual([fault?.code, fault?.path], ['silence-facts', '/clock/silence']);
});

test('the step whose official gives facts of the result cannot be approved by silence', () => {
  const title = 'title: { uz-Latn: Qaror, kaa: Qarar, ru: Решение, en: Decision }';
  const step = `{ code: one, agency: interior-ministry, within: 3 working days, basis: law, silence: approve, ${title} }`;
  const text = change('clock: {', `process: [${step}]\nclock: {`);
  assert.deepEqual(check(text).faults, []);
  const [fault] = check(text.replace('value: residence.since', 'schema: { type: string }')).faults;
  assert.deepEqual([fault?.code, fault?.path], ['silence-facts', '/process/0/silence']);
});

test('the code of an office without quotation marks is one fault, which says how to write it', () => {
  const collecting = (office: string) =>
    check(
      change('  facts:', `  collect: { office: ${office}, within: 30 days }\n  facts:`).replace(
        /^tier: .*$/m,
        'tier: interactive',
      ),
    );
  const bare = collecting('interior-tashkent').faults;
  assert.deepEqual(
    bare.map(({ code, path, message }) => [code, path, message]),
    [
      [
        'feel-quotes',
        '/result/collect/office',
        `Put the code of the office in quotation marks within the expression: office: '"interior-tashkent"'.`,
      ],
    ],
  );
  assert.deepEqual(collecting(`'"interior-tashkent"'`).faults, []);
  const [unknown, ...more] = collecting(`'"interior-moon"'`).faults;
  assert.deepEqual([unknown?.code, more], ['office-unknown', []]);
});

test('all faults are reported, in the order of the lines', () => {
  const text = change(
    '5 working days',
    'soon',
    change('authority: interior', 'authority: moon', change('kaa: Nızam, ', '')),
  );
  const codes = check(text).faults.map((fault) => fault.code);
  assert.deepEqual(codes, ['agency-unknown', 'language-missing', 'term']);
});

test('a fault of shape hides no fault of meaning elsewhere', () => {
  const text = change('value: residence.since', 'value: resident', change('fee: none', 'fee: free'));
  const codes = check(text).faults.map((fault) => fault.code);
  assert.deepEqual(codes, ['value-unknown', 'feel-name']);
});

test('a part with a fault of shape is not taken for one that is missing', () => {
  const text = change('take: [region, since]', 'take: []', change('type: string', 'type: text'));
  const codes = check(text).faults.map((fault) => fault.code);
  assert.deepEqual(codes, ['minItems', 'value-unknown']);
});

test('identity and file name must agree where content stands', () => {
  const { faults } = check(samplePassport, 'content/passports/other/2.yaml');
  assert.deepEqual(
    faults.map((fault) => [fault.line, fault.code]),
    [
      [1, 'file-name'],
      [2, 'file-name'],
    ],
  );
});

test('names that an expression binds itself are known within it', () => {
  const rule = 'when: some r in [residence.region] satisfies r = "UZ-TK" and count([1, 2][item > 1]) = 1';
  assert.deepEqual(check(change('when: residence = null', rule)).faults, []);
});

const fallbackFaults = (paper: string, attachment: string) =>
  check(
    change(
      'consent: law\n',
      `consent: law\n    fallback: { earlier: { within: 30 days }, parked: { within: 10 days }, paper: ${paper} }\n`,
      change(
        'fee: none',
        `fee: none\nattachments: { letter: { title: ${line}, types: [pdf], largest: 5 MB${attachment} } }`,
      ),
    ),
  ).faults.map(({ code, path }) => `${code} ${path}`);
const line = '{ uz-Latn: Xat, kaa: Xat, ru: Письмо, en: Letter }';

test('an own paper is attached only while the register is away, and states what the record would say', () => {
  const stating = (field: string) => `{ attachment: letter, states: { ${field}: { type: string, title: ${line} } } }`;
  const of = '/evidence/residence/fallback/paper';
  assert.deepEqual(fallbackFaults(stating('region'), ', optional: true'), []);
  assert.deepEqual(fallbackFaults('{ attachment: letter }', ''), [`attachment-required ${of}/attachment`]);
  assert.deepEqual(fallbackFaults(stating('address'), ', optional: true'), [`field-unknown ${of}/states/address`]);
  assert.deepEqual(fallbackFaults(stating('region').replace('title:', 'pattern: x, title:'), ', optional: true'), [
    `property-unknown ${of}/states/region/pattern`,
  ]);
});
