import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages } from '@darcha/proto/text.ts';
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { messageIn, readMessages, sayIn } from './messages.ts';

const web = fileURLToPath(new URL('..', import.meta.url));
const messages = readMessages();

/** Names of placeholders, and what plurals and choices count. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => placeholders(value))
        : [];
    return [element.value, ...inner];
  });
  return [...new Set(names)].toSorted();
}

test('every message is there in every language, with the same placeholders', () => {
  assert.ok(messages.size > 50);
  for (const [key, message] of messages) {
    const wanted = placeholders(messageIn(message, 'en'));
    for (const language of languages) {
      assert.deepEqual(placeholders(messageIn(message, language)), wanted, `${key} in ${language}`);
    }
  }
});

const sources = globSync('**/*.{ts,njk}', { cwd: web })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(`${web}${file}`, 'utf8') }));

test('every message that is said is there', () => {
  for (const { file, text } of sources) {
    for (const [, key = ''] of text.matchAll(/\bsay\(\s*'([^']+)'\s*[,)]/g))
      assert.ok(messages.has(key), `${file}: ${key}`);
  }
});

test('every message is said somewhere, by its name or by the beginning of it', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const patterns = saidPatterns(all);
  for (const key of messages.keys()) {
    const said = all.includes(`'${key}'`) || all.includes(`"${key}"`) || patterns.some((pattern) => pattern.test(key));
    assert.ok(said, `${key} is never said`);
  }
});

/** What is said of codes: say('state.' + code), say('desk.' + step + '.title'), `state.${code}`. */
function saidPatterns(source: string): RegExp[] {
  const joined = [
    ...source.matchAll(/'([a-z][\w-]*\.[\w.-]*)'\s*[+~]\s*(?:[\w.[\]]+|\([^)]*\))(?:\s*[+~]\s*'([\w.-]+)')?/g),
  ];
  const filled = [...source.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)`/g)];
  return [...joined, ...filled].map(([, start = '', end = '']) => {
    const [before, after] = [start, end].map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${before}[\\w-]+${end === '' ? '.*' : after}$`);
  });
}

test('numbers are counted as each language counts', () => {
  const seconds = (language: (typeof languages)[number], count: number) =>
    sayIn(language)('failed.wait', { seconds: count });
  assert.match(seconds('ru', 1), /1 секунду/);
  assert.match(seconds('ru', 3), /3 секунды/);
  assert.match(seconds('ru', 5), /5 секунд\./);
  assert.match(seconds('en', 1), /1 second\./);
  assert.match(seconds('uz-Cyrl', 5), /5 сониядан/);
  assert.match(seconds('kaa', 5), /5 sekundtan/);
});
