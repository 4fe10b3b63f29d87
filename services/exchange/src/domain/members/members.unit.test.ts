import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerFound, request, revoke } from './decide.ts';
import { evolve } from './evolve.ts';
import { type Act, type Certificate, emptyRegister, type Register, type Use } from './register.ts';
import { faultOf } from './standing.ts';

const day = 86_400_000;
const instant = (days: number) => new Date(Date.now() + days * day).toISOString();

function certificate(name: string, use: Use = 'connection', changes: Partial<Certificate> = {}): Certificate {
  const digests = { fingerprint: `f-${name}`, keyDigest: `k-${name}` };
  return { member: 'm', use, ...digests, serial: '1', from: instant(-9), until: instant(9), pem: '', ...changes };
}

function after(...acts: (Act & { at?: string })[]): Register {
  const register = emptyRegister();
  for (const act of acts) evolve(register, { who: 'o', at: instant(0), ...act });
  return register;
}

const shown = { member: 'm', use: 'connection', fingerprint: 'f-a' } as const;

test('a certificate counts for its member and its use, in its time, and not once it is revoked or its member suspended', () => {
  const registered: Act = { type: 'registered', certificates: [certificate('a')] };
  assert.equal(faultOf(after(registered), shown), undefined);
  assert.equal(faultOf(after(registered), { ...shown, member: 'other' }), 'member-unknown');
  assert.equal(faultOf(after(registered), { ...shown, use: 'signing' }), 'certificate-unknown');
  assert.equal(faultOf(after(registered), { ...shown, fingerprint: 'f-b' }), 'certificate-unknown');
  const other = certificate('b', 'connection', { member: 'n' });
  const both = after({ type: 'registered', certificates: [certificate('a'), other] });
  assert.equal(faultOf(both, { ...shown, fingerprint: 'f-b' }), 'certificate-unknown', 'it is another member’s');
  const timed = (changes: Partial<Certificate>) =>
    faultOf(after({ type: 'registered', certificates: [certificate('a', 'connection', changes)] }), shown);
  assert.equal(timed({ until: instant(-1) }), 'certificate-expired');
  assert.equal(timed({ from: instant(1) }), 'certificate-not-yet-valid');
  const suspended: Act = { type: 'suspended', member: 'm', reason: 'r' };
  assert.equal(faultOf(after(registered, suspended), shown), 'member-suspended');
  assert.equal(faultOf(after(registered, suspended, { type: 'resumed', member: 'm' }), shown), undefined);
});

test('what is revoked does not count now, by whatever clock it was timed, and did count before', () => {
  const registered: Act = { type: 'registered', certificates: [certificate('a')] };
  const ahead = after(registered, { type: 'revoked', fingerprint: 'f-a', reason: 'r', at: instant(1) });
  assert.equal(faultOf(ahead, shown), 'certificate-revoked');
  const before = after(registered, { type: 'revoked', fingerprint: 'f-a', reason: 'r', at: instant(-1) });
  assert.equal(faultOf(before, shown, new Date(instant(-2))), undefined);
  assert.equal(faultOf(before, shown, new Date(instant(-0.5))), 'certificate-revoked');
  const again = after(registered, { type: 'revoked', fingerprint: 'f-a', reason: 'r', at: instant(-1) });
  assert.throws(() => revoke(again, 'f-a', 'once more'), { code: 'certificate-revoked' });
});

test('of certificates found in a directory those are registered that are new, and whose key was never revoked', () => {
  const register = after(
    { type: 'registered', certificates: [certificate('a')] },
    { type: 'revoked', fingerprint: 'f-a', reason: 'r' },
  );
  const renewed = certificate('renewed', 'connection', { keyDigest: 'k-a' });
  const ended = certificate('ended', 'connection', { until: instant(-1) });
  assert.equal(registerFound(register, [certificate('a'), renewed, ended], new Date()), undefined);
  const act = registerFound(register, [renewed, certificate('b')], new Date());
  assert.deepEqual(act?.type === 'registered' && act.certificates.map(({ fingerprint }) => fingerprint), ['f-b']);
});

test('an invitation ends, and only a certificate that opens connections asks for the next one', () => {
  const keys = [{ use: 'connection' as const, request: '', keyDigest: 'k-new' }];
  const asking = (register: Register, proof: { invitation: string } | { fingerprint: string }) =>
    request(register, { id: 'r', proof, keys, address: '' }, new Date());
  const invited = (until: string) => after({ type: 'invited', member: 'm', invitation: 'i', until });
  assert.throws(() => asking(invited(instant(-1)), { invitation: 'i' }), { code: 'invitation-invalid' });
  assert.throws(() => asking(invited(instant(1)), { invitation: 'x' }), { code: 'invitation-invalid' });
  assert.deepEqual(asking(invited(instant(1)), { invitation: 'i' }), {
    type: 'requested',
    member: 'm',
    request: 'r',
    proof: { invitation: 'i' },
    keys,
    address: '',
  });
  const signing = after({ type: 'registered', certificates: [certificate('s', 'signing')] });
  assert.throws(() => asking(signing, { fingerprint: 'f-s' }), { code: 'certificate-unknown' });
});
