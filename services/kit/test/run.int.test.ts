import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from './support.ts';

const program = fileURLToPath(new URL('programs/process.ts', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Line {
  level: string;
  msg: string;
  err?: { message: string };
}

function launch(what: string) {
  const child = fork(program, [what], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  children.push(child);
  const exited = once(child, 'exit').then(([code, signal]) => signal ?? code);
  let text = '';
  child.stdout?.on('data', (bytes) => {
    text += bytes;
  });
  const lines = (): Line[] =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  const messages = () => lines().map(({ msg }) => msg);
  return { child, exited, lines, messages };
}

const closed = (messages: string[]) => messages.filter((message) => message.startsWith('closed '));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} closes everything in reverse order, and the process ends by itself`, async () => {
    const { child, exited, messages } = launch('serve');
    assert.deepEqual(await once(child, 'message').then(([message]) => message), { ready: { address: 'here:1' } });
    child.kill(signal);
    child.kill(signal);
    assert.equal(await exited, 0);
    assert.deepEqual(closed(messages()), ['closed second', 'closed first']);
    assert.equal(messages().filter((message) => message === 'stopping').length, 1);
  });
}

test('the end of the parent stops it', async () => {
  const { child, exited, messages } = launch('serve');
  await once(child, 'message');
  child.disconnect();
  assert.equal(await exited, 0);
  assert.deepEqual(closed(messages()), ['closed second', 'closed first']);
});

for (const what of ['fail-later', 'reject-later', 'fail-to-start']) {
  test(`${what}: the fault is logged, what is open is closed, the process ends with 1`, async () => {
    const { exited, lines, messages } = launch(what);
    assert.equal(await exited, 1);
    const fatal = lines().find(({ level }) => level === 'fatal');
    assert.equal(fatal?.err?.message, 'a fault of the program');
    assert.deepEqual(closed(messages()), ['closed first']);
  });
}

test('what cannot be closed is logged and does not keep the rest open', async () => {
  const { child, exited, lines, messages } = launch('fail-to-close');
  await once(child, 'message');
  child.kill('SIGTERM');
  assert.equal(await exited, 1);
  assert.ok(lines().some(({ err }) => err?.message === 'a fault of the program'));
  assert.deepEqual(closed(messages()), ['closed first']);
});

test('a stop while it is starting closes also what was opened after it, and is no failure', async () => {
  const { child, exited, messages } = launch('start-slowly');
  await until(() => messages().includes('starting slowly'));
  child.kill('SIGTERM');
  assert.equal(await exited, 0);
  assert.deepEqual(closed(messages()), ['closed first', 'closed second']);
  assert.ok(!messages().includes('ready'));
});
