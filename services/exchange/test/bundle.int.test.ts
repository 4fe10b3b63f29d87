/** What a member keeps of an exchange proves it to others: by the verifier, without this exchange. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Bundle } from '@darcha/agency-sdk/bundle.ts';
import type { Answered, Member } from '@darcha/agency-sdk/member.ts';
import { timeStampingPaths } from '@darcha/pki/time-stamping.ts';
import { type Anchors, readAnchors } from '@darcha/verifier/anchors.ts';
import { verifyCommand } from '@darcha/verifier/command.ts';
import { verifyBundle } from '@darcha/verifier/verify-bundle.ts';
import { type RunningExchange, startExchange } from '../src/start.ts';
import { brisk, covered, type LogClient, logClient } from './log-reader.ts';
import { allowed, codes, failure, log, record, residence, Surroundings, until } from './support.ts';
import { authority, honest } from './time-stamp/authorities.ts';

let around: Surroundings;
let exchange: RunningExchange;
let client: LogClient;
let member: Member;
let answered: Answered;
let anchors: Anchors;
let bundle: Bundle;

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const place = (name: string) => join(around.directory, name);

before(async () => {
  around = await Surroundings.begin();
  const stamps = await authority(await honest(around.directory));
  around.onEnd(() => stamps.stop());
  const roots = readFileSync(timeStampingPaths(around.directory).authority);
  const config = around.config({ tree: brisk, stampEveryMs: 60 });
  exchange = await startExchange({ ...config, timeStamp: { urls: [stamps.url], roots } }, log);
  around.onEnd(() => exchange.stop());
  client = logClient(around, exchange, codes.asker);
  const answers = { [residence]: async () => ({ outcome: 'found', record }) as const };
  const provision = around.member(codes.provider, exchange).provide(answers);
  await until('the provider is connected', () => provision.connected());
  member = around.member(codes.asker, exchange);
  answered = await member.ask(allowed);
  const { verifierKey } = await covered(client, answered.logPosition);
  anchors = readAnchors({
    authority: around.connection(codes.asker).authority,
    logKey: verifierKey,
    timeStampRoots: roots,
  });
  await until('a stamp covers it', async () => {
    bundle = await member.bundle(answered);
    return bundle.log.timeStamp !== undefined;
  });
});

after(() => around.end());

const outcomes = (value: unknown, others = anchors) => {
  const { ok, checks, facts } = verifyBundle(bytesOf(value), others);
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  return { ok, failed, facts, faults: checks.flatMap(({ faults }) => faults) };
};

test('nothing is wrong with it, and it tells what was exchanged', () => {
  const { faults, ok, facts } = outcomes(bundle);
  assert.deepEqual(faults, []);
  assert.equal(ok, true);
  assert.equal(facts?.position, answered.logPosition);
  assert.equal(facts?.asked?.recordType, residence);
  assert.ok(facts?.stampedAt);
});

test('of a denied question the entry is given too, and another question is not taken for it', async () => {
  const error = await failure(member.ask({ ...allowed, purpose: 'curiosity' }));
  const logPosition = Number(error.details.logPosition);
  await covered(client, logPosition);
  const question = await around.signed();
  const denied = await member.bundle({ logPosition, question });
  assert.deepEqual(outcomes(denied).failed, ['entry-messages']);
});

test('to others than the parties there is no bundle', async () => {
  const other = around.member(codes.other, exchange);
  assert.equal((await failure(other.bundle(answered))).code, 'entry-unknown');
});

test('with other anchors nothing of it is believed', () => {
  const { failed } = outcomes(bundle, {
    ...anchors,
    authorities: anchors.timeStampRoots?.map(({ x509 }) => x509) ?? [],
    timeStampRoots: [],
  });
  assert.deepEqual(failed, ['question-certificate', 'answer-certificate', 'time-stamp']);
});

test('another exchange cannot stand in for a part of it', async () => {
  const second = await member.ask(allowed);
  await covered(client, second.logPosition);
  const other = await member.bundle(second);
  const { log: place } = bundle;
  const mixtures: [Bundle, string[]][] = [
    [{ ...bundle, question: other.question }, ['answer', 'entry-messages']],
    [{ ...bundle, answer: other.answer as Bundle['question'] }, ['answer', 'entry-messages']],
    [{ ...bundle, log: { ...place, entry: other.log.entry } }, ['entry-messages', 'inclusion']],
    [{ ...bundle, log: { ...place, inclusion: other.log.inclusion } }, ['inclusion']],
    [{ ...bundle, log: { ...place, checkpoint: other.log.checkpoint } }, ['inclusion', 'time-stamp']],
    [{ ...bundle, log: other.log }, ['entry-messages']],
  ];
  for (const [mixture, failed] of mixtures) assert.deepEqual(outcomes(mixture).failed, failed);
});

test('the command tells all of it, and ends as it should', async () => {
  const third = await member.ask(allowed);
  await covered(client, third.logPosition);
  const newer = await member.bundle(third);
  const sizes = { olderSize: bundle.log.inclusion.treeSize, treeSize: newer.log.inclusion.treeSize };
  const { hashes } = await client.getConsistencyProof(sizes);
  writeFileSync(place('older.txt'), bundle.log.checkpoint);
  writeFileSync(place('proof.json'), bytesOf({ hashes: hashes.map((hash) => hash.toString('base64')) }));
  writeFileSync(place('good.json'), bytesOf(newer));
  writeFileSync(place('bad.json'), bytesOf({ ...newer, question: bundle.question, log: bundle.log }));
  writeFileSync(place('ca.pem'), around.connection(codes.asker).authority);
  const run = async (...words: string[]) => {
    const said: string[] = [];
    const complained: string[] = [];
    const out = { print: (text: string) => said.push(text), complain: (text: string) => complained.push(text) };
    return { code: await verifyCommand(words, out), said: said.join(''), complained: complained.join('') };
  };
  const trusted = ['--authority', place('ca.pem'), '--log-key', anchors.logKey?.verifier ?? ''];
  const roots = ['--time-stamp-roots', timeStampingPaths(around.directory).authority];
  const log = ['--older', place('older.txt'), '--consistency', place('proof.json')];
  const good = await run(place('good.json'), ...trusted, ...roots, ...log);
  assert.equal(good.code, 0, good.said);
  assert.match(good.said, /ok {8}consistency/);
  const bad = await run(place('bad.json'), ...trusted);
  assert.equal(bad.code, 1);
  assert.match(bad.said, /FAILED +answer\n/);
  assert.match(bad.said, /FAILED +entry-messages\n/);
  assert.match(bad.said, /skipped +time-stamp: No roots/);
  for (const words of [[], [place('good.json')], [place('nowhere.json'), ...trusted], ['--what']]) {
    const { code, complained } = await run(...words);
    assert.equal(code, 2);
    assert.match(complained, /--log-key/);
  }
});
