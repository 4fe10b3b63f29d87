import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownContext, runInContext } from './context.ts';
import { createLogger } from './log.ts';

const pin = '31203851234567';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('test', 'info', { write: (line) => void lines.push(line) }));
  assert.ok(lines.length > 0);
  for (const line of lines) JSON.parse(line);
  return lines.join('');
}

test('no personal number is written, wherever it stands', () => {
  const cyclic: Record<string, unknown> = { pin };
  cyclic.self = cyclic;
  const text = logged((log) => {
    log.info({ pin }, 'top');
    log.info({ a: { b: { c: [{ pin, PIN: pin }] } } }, 'deep');
    log.info({ number: Number(pin), [pin]: 1, list: [pin] }, `in the message: ${pin}`);
    log.info(`after a line's end\n${pin}`);
    log.info({ cyclic }, 'cyclic');
    log.child({ pin, other: pin }).info('child');
    log.error(new Error(`no person ${pin}`, { cause: new Error(`pin ${pin}`) }));
    log.error({ failure: Object.assign(new Error('x'), { op: { pin, text: pin } }) }, 'error under another name');
  });
  assert.ok(!text.includes(pin));
});

test('names, forms, tokens and callers are cut out at any depth', () => {
  const secret = 'zq-secret';
  const fields = { name: secret, accessToken: secret, headers: { authorization: secret, 'Set-Cookie': secret } };
  const text = logged((log) =>
    log.info({ ...fields, deep: { er: { caller: { id: secret }, form: { x: secret }, record: [secret] } } }, 'm'),
  );
  assert.ok(!text.includes(secret));
});

test('an error of the database is logged without the document and the key', () => {
  const error = Object.assign(
    new Error('E11000 duplicate key error collection: a.b index: owner dup key: { owner: "zq-key" }'),
    { code: 11000, writeErrors: [{ err: { op: { account: 'zq-document' } } }], keyValue: { owner: 'zq-key' } },
  );
  const text = logged((log) => log.error({ err: error }, 'failed'));
  assert.doesNotMatch(text, /zq-/);
  assert.match(text, /11000/);
  assert.match(text, /index: owner/);
  assert.match(text, /log\.unit\.test/, 'the stack is kept');
});

test('a line carries service, level, time, cause and the correlation id of its call', () => {
  const context = ownContext('test', 1_000);
  const text = logged((log) =>
    runInContext(context, () => log.warn({ err: new Error('outer', { cause: new Error('inner') }), count: 2 }, 'text')),
  );
  const line = JSON.parse(text);
  assert.deepEqual(
    [line.service, line.level, line.msg, line.count, line.correlationId, line.err.cause.message],
    ['test', 'warn', 'text', 2, context.correlationId, 'inner'],
  );
  assert.ok(Math.abs(Date.parse(line.time) - Date.now()) < 60_000);
});
