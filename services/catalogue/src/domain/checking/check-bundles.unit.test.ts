import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passport } from '@darcha/proto/passport.ts';
import { checkBundles } from './check-reference.ts';

const name = '{ uz-Latn: Nom, kaa: At, ru: Имя, en: Name }';
const sound = `- code: child
  event: birth
  title: ${name}
  summary: ${name}
  services: [benefit, registration]
  shared:
    - name: phone
      title: ${name}
      answers: { benefit: phone, registration: telephone }
`;
const phone = { type: 'string', format: 'uz-phone', title: 'in every service another' };
const passport = (id: string, version: number, form: object, tier = 'interactive') =>
  ({ id, version, tier, form }) as unknown as Passport;
const passports = [
  passport('benefit', 1, {}),
  passport('benefit', 2, { phone, account: { type: 'string' } }),
  passport('registration', 1, { telephone: { ...phone, title: 'Another' }, children: { type: 'integer' } }),
  passport('page', 1, {}, 'informational'),
];
const known = { events: [{ code: 'birth', title: {}, business: false }] as never[], passports };
const check = (text: string) => checkBundles({ file: 'bundles.yaml', text }, known);

test('a sound bundle has no fault; the last version of each passport counts', () => {
  const { bundles, faults } = check(sound);
  assert.deepEqual(faults, []);
  assert.deepEqual(bundles[0]?.services, ['benefit', 'registration']);
});

const wrongs: [passage: string, instead: string, code: string, path: string, line: number][] = [
  ['event: birth', 'event: flood', 'event-unknown', '/0/event', 2],
  ['[benefit, registration]', '[benefit, nothing, registration]', 'service-unknown', '/0/services/1', 5],
  ['[benefit, registration]', '[benefit, registration, page]', 'tier', '/0/services/2', 5],
  ['[benefit, registration]', '[benefit]', 'minItems', '/0/services', 5],
  ['benefit: phone', 'benefit: mobile', 'field-unknown', '/0/shared/0/answers/benefit', 9],
  ['benefit: phone', 'page: phone', 'service-unknown', '/0/shared/0/answers/page', 9],
  ['registration: telephone', 'registration: children', 'shared-differs', '/0/shared/0/answers', 9],
  ['kaa: At, ru: Имя', 'kaa: At', 'language-missing', '/0/title/ru', 3],
];
for (const [passage, instead, code, path, line] of wrongs) {
  test(`"${instead}" is refused at its line`, () => {
    assert.ok(sound.includes(passage));
    const { faults } = check(sound.replace(passage, instead));
    const found = faults.find((fault) => fault.code === code && fault.path === path);
    assert.equal(found?.line, line, JSON.stringify(faults));
  });
}

test('an answer is shared once, a code stands once', () => {
  const twice = `${sound}    - { name: phone, title: ${name}, answers: { benefit: phone, registration: telephone } }\n`;
  const codes = check(twice).faults.map(({ code, path }) => `${code} ${path}`);
  assert.ok(codes.includes('code-twice /0/shared/1/name'), codes.join());
  assert.ok(codes.includes('code-twice /0/shared/1/answers/benefit'), codes.join());
  assert.deepEqual(
    check(sound + sound).faults.map(({ code, path }) => [code, path]),
    [['code-twice', '/1/code']],
  );
});
