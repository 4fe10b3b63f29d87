/**
 * Error codes stand in four places: in the sources that throw them, in the READMEs, in the contracts' comments and in the
 * gateway's list of problems. Here they are held together.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DomainError, type ErrorKind } from '@darcha/kit/errors.ts';
import { toProblem } from '../../gateway/src/http/problem.ts';
import { ownProblems } from '../../gateway/src/http/problem-types.ts';
import { serviceProblems } from '../../gateway/src/http/service-problems.ts';
import { findingStates } from '../../services/exchange/src/domain/operations/findings.ts';
import { root } from '../config.ts';

/** RPCs that the gateway does not call: their errors reach agencies' systems and other services only. */
const notForGateway = [
  'GetEntry',
  ...['Ask', 'AskWithContent', 'AskMany', 'Provide', 'SendContent', 'ListInstances', 'AppendEvents', 'ReadFeed'],
  'AnswerDispute',
  'Answer',
  ...['Membership', 'RequestCertificates', 'GetCertificateRequest'],
  ...['Act', 'SetPolicy', 'ListAgreements', 'GetAgreement', 'ListPolicies'],
  ...['Directory', 'ListOffers'],
  ...['Receive', 'Acknowledge'],
  ...['Subscribe', 'Unsubscribe', 'ListSubscriptions', 'RecordChanged'],
  ...['Connection', 'TestConnection'],
];
/** Of work in the background, which nobody waits for. */
const toldToNobody = ['outbox-not-emptied'];
const contracts = ['catalogue', 'exchange', 'intake', 'tracking'];
/** Libraries that throw for a service. */
const libraries: Readonly<Record<string, string[]>> = { catalogue: ['webhooks'], tracking: ['webhooks'] };

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Codes with their kinds, as the sources of a package make them; of a kind that depends, the last one named. */
function thrownBy(folder: string): Map<string, ErrorKind> {
  const sources = globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
  const text = sources.map(read).join('\n');
  const thrown = [...text.matchAll(/new DomainError\([^,]*?'([a-z-]+)',\s*'([a-z-]+)'/g)];
  const tabled = [...text.matchAll(/^ *'([a-z-]+)': \{ kind: '([a-z-]+)'/gm)];
  const codes = [...thrown.map(([, kind, code]) => [code, kind]), ...tabled.map(([, code, kind]) => [code, kind])];
  if (/\binvalidField\(/.test(text)) codes.push(['request-invalid', 'invalid']);
  return new Map(codes as [string, ErrorKind][]);
}

/** The same for a service, with what its libraries throw for it. */
function thrownFor(name: string): Map<string, ErrorKind> {
  return new Map([name, ...(libraries[name] ?? [])].flatMap((part) => [...thrownBy(`services/${part}`)]));
}

/** Rows of the README's table of codes: the other cells by code. */
function listedIn(folder: string): Map<string, string[]> {
  const [table = ''] = /^\| code .*\n(?:\|.*\n?)*/m.exec(read(`${folder}/README.md`)) ?? [];
  const rows = [...table.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\|(.*)\|$/gm)];
  return new Map(
    rows.flatMap(([, codes = '', rest = '']) =>
      namedIn(codes).map((code) => [code, rest.split(/[|,]/).map((cell) => cell.trim())] as const),
    ),
  );
}

const namedIn = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code);

/** Codes in the comments of a contract's services and RPCs, without those of the RPCs left out. */
function promisedBy(name: string, leftOut: string[] = []): Set<string> {
  const files = globSync(`proto/darcha/${name}/v1/*.proto`, { cwd: root });
  const comments = files
    .map(read)
    .join('\n')
    .matchAll(/((?:^ *\/\/.*\n)+) *(?:service|rpc) (\w+)/gm);
  return new Set([...comments].flatMap(([, text = '', of = '']) => (leftOut.includes(of) ? [] : namedIn(text))));
}

const kit = thrownBy('services/kit');

for (const folder of globSync('services/*', { cwd: root })) {
  test(`the README of ${folder} lists exactly the codes there are, with their kinds`, () => {
    const thrown = thrownFor(folder.slice('services/'.length));
    const listed = listedIn(folder);
    const missing = [...thrown].filter(([code, kind]) => !listed.get(code)?.includes(kind)).map(([code]) => code);
    const unknown = [...listed.keys()].filter((code) => !thrown.has(code) && !kit.has(code));
    assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] });
  });
}

test('the README of the exchange lists exactly what a test of a connection can find', () => {
  const [table = ''] = /^\| finding .*\n(?:\|.*\n?)*/m.exec(read('services/exchange/README.md')) ?? [];
  const listed = [...table.matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, codes = '']) => namedIn(codes));
  assert.deepEqual(listed.toSorted(), Object.keys(findingStates).toSorted());
});

for (const name of contracts) {
  test(`the contract of ${name} names exactly the codes there are`, () => {
    const thrown = thrownFor(name);
    const promised = promisedBy(name);
    const missing = [...thrown.keys()].filter((code) => !promised.has(code));
    const unknown = [...promised].filter((code) => !thrown.has(code) && !kit.has(code));
    assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] });
  });
}

test('every code that reaches a caller of the API has its own page under /problems, with its status', () => {
  const ofServices = contracts.flatMap((name) => {
    const promised = promisedBy(name, notForGateway);
    return [...thrownFor(name)].filter(([code]) => promised.has(code));
  });
  for (const [code, kind] of [...ofServices, ...kit, ...thrownBy('gateway')]) {
    if (toldToNobody.includes(code)) continue;
    const problem = toProblem(new DomainError(kind, code, 'What to do.'), 'abcdefgh');
    assert.equal(problem.type, `/problems/${problem.code}`, `${code} has no entry`);
    if (serviceProblems[code]) assert.equal(serviceProblems[code][0], kind, `${code} is of another kind`);
  }
});

test('no page under /problems is about a code that nobody gives', () => {
  const given = [...contracts.map(thrownFor), ...['services/kit', 'gateway'].map(thrownBy)];
  assert.deepEqual(
    Object.keys(serviceProblems).filter((code) => !given.some((codes) => codes.has(code))),
    [],
  );
});

test('the README of the gateway lists the codes of its own', () => {
  const own = [...Object.keys(ownProblems), ...thrownBy('gateway').keys()];
  assert.deepEqual([...listedIn('gateway').keys()].toSorted(), [...new Set(own)].toSorted());
});
