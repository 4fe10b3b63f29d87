/** One exchange made by hand, right in everything: members, messages, a log with a few entries, its checkpoint. */
import { generateKeyPairSync, randomUUID, X509Certificate } from 'node:crypto';
import type { Bundle, BundledMessage } from '@darcha/agency-sdk/bundle.ts';
import { newNonce } from '@darcha/agency-sdk/nonce.ts';
import { createSigner, type SignedMessage, type Signer } from '@darcha/agency-sdk/signed-message.ts';
import { issueAuthority, issueLeaf } from '@darcha/certificates/issue.ts';
import { messageSigningProfile, type Profile } from '@darcha/certificates/profile.ts';
import { answer as answerCodec, question as questionCodec } from '@darcha/proto/contracts.ts';
import type { AnswerInput } from '@darcha/proto/gen/darcha/exchange/v1/Answer.ts';
import type { QuestionInput } from '@darcha/proto/gen/darcha/exchange/v1/Question.ts';
import { type LogEntry, leafOf, sha256 } from '@darcha/transparency-log/log-entry.ts';
import { checkpointText } from '@darcha/transparency-log/tree/checkpoint.ts';
import { hashesOf, treeOf } from '@darcha/transparency-log/tree/grow-tree.ts';
import { rootOf } from '@darcha/transparency-log/tree/growth.ts';
import { hashLeaf } from '@darcha/transparency-log/tree/hashing.ts';
import { createNoteSigner } from '@darcha/transparency-log/tree/note.ts';
import { consistencyRanges, inclusionRanges } from '@darcha/transparency-log/tree/ranges.ts';
import { type Anchors, readAnchors } from '../src/anchors.ts';

export const asker = 'social-protection-agency';
export const provider = 'interior-ministry';
export const at = new Date('2026-03-01T09:00:00.000Z');
const validity = { from: new Date('2026-01-01'), until: new Date('2026-12-31') };

const authorityKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
export const authority = await issueAuthority('CN=Agencies', authorityKey, validity);
const strangerKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const stranger = await issueAuthority('CN=Agencies', strangerKey, validity);
export const logSigner = createNoteSigner('log.example/exchange', generateKeyPairSync('ed25519').privateKey);
export const anchors: Anchors = readAnchors({ authority, logKey: logSigner.verifier });

export interface Certified {
  profile?: Partial<Profile>;
  validity?: typeof validity;
  foreign?: boolean;
}

/** Signs as the member; what is unusual of its certificate stands in `changes`. */
export async function signerOf(code: string, changes: Certified = {}): Promise<Signer> {
  const { privateKey, certificate } = await certified(code, changes);
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return createSigner(code, { certificate: Buffer.from(certificate), key: Buffer.from(key) });
}

/** Signs documents, as the portal does. */
export async function documentSigner(code: string, changes: Certified = {}) {
  const { privateKey, certificate } = await certified(code, changes);
  return { key: privateKey, certificate: new X509Certificate(certificate).raw };
}

async function certified(code: string, changes: Certified) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const issuer = changes.foreign
    ? { certificatePem: stranger, key: strangerKey }
    : { certificatePem: authority, key: authorityKey };
  const certificate = await issueLeaf({
    profile: { ...messageSigningProfile(code), ...changes.profile },
    key: privateKey,
    issuer,
    validity: changes.validity ?? validity,
  });
  return { privateKey, certificate };
}

export const signers = { asker: await signerOf(asker), provider: await signerOf(provider) };

export interface Changes {
  question?: QuestionInput;
  answer?: AnswerInput | null;
  entry?: Partial<LogEntry>;
  signers?: { asker?: Signer; provider?: Signer };
  /** Signed with so many others each. */
  together?: number;
}

export async function bundleOf(changes: Changes = {}): Promise<Bundle> {
  const by = { ...signers, ...changes.signers };
  const asked: QuestionInput = {
    id: randomUUID(),
    sender: asker,
    consumer: asker,
    recordType: `${provider}/residence@1`,
    argumentsJson: Buffer.from('{"person":"91203950010011"}'),
    fields: ['region'],
    purpose: 'childbirth-benefit',
    basis: 'benefits',
    application: 'A-1',
    askedAt: at.toISOString(),
    nonce: newNonce(),
    ...changes.question,
  };
  const sign = async (signer: Signer, kind: 'question' | 'answer', bytes: Buffer) => {
    const others = () => Array.from({ length: changes.together ?? 0 }, () => signer.sign(kind, newNonce()));
    const [message] = await Promise.all([signer.sign(kind, bytes), ...others()]);
    return message;
  };
  const question = await sign(by.asker, 'question', questionCodec.encode(asked));
  const answer =
    changes.answer === null ? undefined : await sign(by.provider, 'answer', answerBytes(asked, question, changes));
  const { argumentsJson: _, nonce: __, ...said } = asked;
  const entry = {
    at: at.toISOString(),
    peer: asker,
    verdict: 'granted',
    code: 'agreement:1',
    asked: { digest: sha256(question.payload).toString('hex'), signature: question.signature },
    question: { ...said, provider } as NonNullable<LogEntry['question']>,
    ...(answer && { answered: { digest: sha256(answer.payload).toString('hex'), signature: answer.signature } }),
    ...changes.entry,
  } satisfies LogEntry;
  return {
    format: 'darcha-exchange-bundle/1',
    question: bundled(question),
    ...(answer && { answer: bundled(answer) }),
    log: placed(leafOf(entry).bytes),
  };
}

function answerBytes({ id }: QuestionInput, question: SignedMessage, changes: Changes): Buffer {
  return answerCodec.encode({
    questionId: id ?? '',
    questionDigest: sha256(question.payload),
    provider,
    outcome: 'OUTCOME_FOUND',
    recordJson: Buffer.from('{"region":"UZ-TK"}'),
    answeredAt: at.toISOString(),
    nonce: newNonce(),
    ...changes.answer,
  });
}

/** The place of an entry in a log of 23 others. */
export function placed(bytes: Buffer, position = 11, size = 24): Bundle['log'] {
  const leaves = Array.from({ length: size }, (_, i) =>
    hashLeaf(i === position - 1 ? bytes : Buffer.from(`entry ${i}`)),
  );
  const { edge, read } = treeOf(leaves, size);
  const hashes = hashesOf(inclusionRanges(position - 1, size), read);
  return {
    position,
    entry: bytes.toString('base64'),
    inclusion: { treeSize: size, hashes: hashes.map((hash) => hash.toString('base64')) },
    checkpoint: logSigner.sign(checkpointText(logSigner.name, { size, root: rootOf(edge) })),
  };
}

/** Two checkpoints of one log, and what proves that. */
export function twoCheckpoints(older: number, newer: number) {
  const leaves = Array.from({ length: newer }, (_, i) => hashLeaf(Buffer.from(`entry ${i}`)));
  const note = (size: number) =>
    logSigner.sign(checkpointText(logSigner.name, { size, root: rootOf(treeOf(leaves.slice(0, size), size).edge) }));
  const proof = hashesOf(consistencyRanges(older, newer), treeOf(leaves, newer).read);
  return { older: note(older), newer: note(newer), proof };
}

export function bundled({ payload, signature, certificate }: SignedMessage): BundledMessage {
  return { payload: payload.toString('base64'), signature, certificate: certificate.toString('base64') };
}

export const bytesOf = (bundle: unknown) => Buffer.from(JSON.stringify(bundle));
