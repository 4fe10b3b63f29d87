/** Signatures over exact bytes, made with the certificates of the development authority. */
import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, verify as verifyBytes, X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { issueFaultyMember } from '@darcha/pki/faulty.ts';
import { FlattenedSign } from 'jose';
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
