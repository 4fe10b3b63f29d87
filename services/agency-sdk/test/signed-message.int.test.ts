/** Signatures over exact bytes, made with the certificates of the development authority. */
import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, verify as verifyBytes, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { issueFaultyMember } from '@darcha/pki/faulty.ts';
import { FlattenedSign } from 'jose';
import { signedFor } from '../src/batch-signature.ts';
import { createSigner, createVerifier, type SignedMessage, type Verifier } from '../src/signed-message.ts';
import { asker, type Certificates, makeCertificates, provider, readPair } from './support.ts';

let certificates: Certificates;
let verifier: Verifier;
const payload = Buffer.from('the bytes of a question');

before(async () => {
  certificates = await makeCertificates();
  verifier = createVerifier(certificates.authority);
});

after(() => certificates.remove());

const faultOf = async (message: SignedMessage, at?: Date) => {
  try {
    await verifier.verify('question', message, at);
  } catch (error) {
    const { code, kind, details } = error as { code: string; kind: string; details: { fault?: string } };
    assert.deepEqual({ code, kind }, { code: 'signature-invalid', kind: 'invalid' });
    return details.fault;
  }
  return 'none';
};

test('a signature tells who signed', async () => {
  const message = await certificates.signer(asker).sign('question', payload);
  const certificate = createHash('sha256').update(message.certificate).digest('hex');
  assert.deepEqual(await verifier.verify('question', message), { member: asker, certificate });
});

test('it is a detached JWS with unencoded payload that plain Ed25519 verifies', async () => {
  const message = await certificates.signer(asker).sign('question', payload);
  const [head = '', detached, signature = ''] = message.signature.split('.');
  assert.equal(detached, '');
  const certificate = new X509Certificate(message.certificate);
  const digest = createHash('sha256').update(message.certificate).digest('hex');
  assert.deepEqual(JSON.parse(Buffer.from(head, 'base64url').toString()), {
    alg: 'EdDSA',
    b64: false,
    crit: ['b64'],
    kid: `${asker}/${digest}`,
    typ: 'darcha-question',
  });
  const signed = Buffer.concat([Buffer.from(`${head}.`), payload]);
  const key = createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' }));
  assert.ok(verifyBytes(null, signed, key, Buffer.from(signature, 'base64url')));
});

test('one bit of the payload, the header or the signature is noticed', async () => {
  const message = await certificates.signer(asker).sign('question', payload);
  const flipped = Buffer.from(payload);
  flipped[3] = (flipped[3] ?? 0) ^ 1;
  assert.equal(await faultOf({ ...message, payload: flipped }), 'signature-wrong');
  const [head = '', , signature = ''] = message.signature.split('.');
  const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  assert.equal(await faultOf({ ...message, signature: `${head}..${other}` }), 'signature-wrong');
  assert.equal(
    await faultOf({ ...message, signature: `${head}.${payload.toString('base64url')}.${signature}` }),
    'header-wrong',
  );
  assert.equal(await faultOf({ ...message, signature: 'nonsense' }), 'header-wrong');
});

test('a question is no answer, and a header must be the one of the contract', async () => {
  const pair = certificates.signing(asker);
  const answer = await certificates.signer(asker).sign('answer', payload);
  assert.equal(await faultOf(answer), 'header-wrong');
  const der = new X509Certificate(pair.certificate).raw;
  const kid = `${asker}/${createHash('sha256').update(der).digest('hex')}`;
  const make = async (header: object, bytes: Uint8Array = payload): Promise<SignedMessage> => {
    const jws = await new FlattenedSign(bytes)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'darcha-question', kid, ...header })
      .sign(createPrivateKey(pair.key));
    return { payload, signature: `${jws.protected}..${jws.signature}`, certificate: der };
  };
  assert.equal(await faultOf(await make({ b64: false, crit: ['b64'] })), 'none');
  assert.equal(await faultOf(await make({ b64: false, crit: ['b64'], kid: `${provider}/00` })), 'header-wrong');
  assert.notEqual(await faultOf(await make({})), 'none', 'an encoded payload is another signature');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'darcha-question', kid })).toString('base64url');
  assert.equal(await faultOf({ payload, signature: `${none}..AAAA`, certificate: der }), 'signature-wrong');
});

test('messages signed at the same moment share a signature, and each proves itself alone', async () => {
  const signer = certificates.signer(asker);
  const payloads = Array.from({ length: 70 }, (_, i) => Buffer.from(`question ${i}`));
  const messages = await Promise.all(payloads.map((one) => signer.sign('question', one)));
  const jws = messages.map(({ signature }) => signature.split('~')[0]);
  assert.equal(new Set(jws).size, 2, 'at most 64 share one');
  for (const [i, message] of messages.entries()) {
    assert.deepEqual(message.payload, payloads[i]);
    // Another verifier each time: none may depend on what was found of another message.
    const { member } = await createVerifier(certificates.authority).verify('question', message);
    assert.equal(member, asker);
  }
});

test('a message of a batch is held to its own bytes, place and kind, also after others of the batch were believed', async () => {
  const signer = certificates.signer(asker);
  const [one, two] = await Promise.all(['one', 'two'].map((text) => signer.sign('question', Buffer.from(text))));
  assert.ok(one && two);
  assert.deepEqual([await faultOf(one), await faultOf(two)], ['none', 'none']);
  assert.equal(await faultOf({ ...one, payload: Buffer.from('One') }), 'signature-wrong');
  assert.equal(await faultOf({ ...one, signature: two.signature }), 'signature-wrong');
  assert.equal(await faultOf({ ...one, signature: one.signature.split('~')[0] ?? '' }), 'signature-wrong');
  assert.equal(await faultOf({ ...one, signature: `${one.signature}~` }), 'signature-wrong');
  const other = await certificates.signer(provider).sign('question', one.payload);
  assert.equal(await faultOf({ ...one, certificate: other.certificate }), 'signature-wrong');
  const answers = await Promise.all(['one', 'two'].map((text) => signer.sign('answer', Buffer.from(text))));
  for (const answer of answers) assert.equal(await faultOf(answer), 'header-wrong');
  // The bytes that were signed for all are no question themselves.
  const [head = '', , signature = ''] = (one.signature.split('~')[0] ?? '').split('.');
  const signed = signedFor(one.payload, one.signature.slice(one.signature.indexOf('~') + 1));
  assert.ok(signed);
  assert.equal(await faultOf({ ...one, payload: signed, signature: `${head}..${signature}` }), 'header-wrong');
});

test('an act is never signed with others', async () => {
  const signer = certificates.signer(asker);
  const acts = await Promise.all(['one', 'two'].map((text) => signer.sign('agreement-act', Buffer.from(text))));
  for (const act of acts) assert.ok(!act.signature.includes('~'));
});

test('the certificate must be one of the authority, for signing, of one member, valid at the time', async () => {
  const message = await certificates.signer(asker).sign('question', payload);
  const connection = new X509Certificate(certificates.connection(asker).certificate).raw;
  const authority = new X509Certificate(certificates.authority).raw;
  assert.equal(await faultOf({ ...message, certificate: connection }), 'certificate-not-for-signing');
  assert.equal(await faultOf({ ...message, certificate: authority }), 'certificate-without-member');
  assert.equal(await faultOf({ ...message, certificate: Buffer.alloc(40) }), 'certificate-unreadable');
  assert.equal(await faultOf({ ...message, certificate: Buffer.alloc(9_000) }), 'message-too-large');
  const day = 86_400_000;
  assert.equal(await faultOf(message, new Date(Date.now() + 91 * day)), 'certificate-expired');
  assert.equal(await faultOf(message, new Date(Date.now() - day)), 'certificate-not-yet-valid');
  const foreign = await issueFaultyMember({
    directory: certificates.directory,
    environment: 'test',
    code: asker,
    fault: 'foreign-authority',
    output: join(certificates.directory, 'foreign'),
  });
  const forged = await createSigner(asker, readPair(foreign.signing)).sign('question', payload);
  assert.equal(await faultOf(forged), 'certificate-foreign');
});

test('a signer whose certificate, key and code do not belong together is not made', () => {
  const [own, other] = [certificates.signing(asker), certificates.signing(provider)];
  assert.throws(() => createSigner(provider, own), /not issued to "cadastre-agency"/);
  assert.throws(() => createSigner(asker, { ...own, key: other.key }), /does not belong/);
  assert.throws(() => createSigner(asker, { ...own, key: certificates.connection(asker).key }), /not an Ed25519 key/);
  assert.throws(() => createVerifier(own.certificate), /not one of an authority/);
});
