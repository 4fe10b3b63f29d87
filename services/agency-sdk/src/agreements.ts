/** Agreements from a member's side: signs acts and policies, and believes what the exchange tells only after its own check. */
import { createHash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { agreementAct, agreementPolicy, agreementTerms } from '@darcha/proto/contracts.ts';
import type { Agreement } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { AgreementActInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementAct.ts';
import type { AgreementActKind } from '@darcha/proto/gen/darcha/exchange/v1/AgreementActKind.ts';
import type { AgreementPolicyInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementPolicy.ts';
import type { AgreementState } from '@darcha/proto/gen/darcha/exchange/v1/AgreementState.ts';
import type { AgreementTermsInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementTerms.ts';
import type { SetPolicyResponse } from '@darcha/proto/gen/darcha/exchange/v1/SetPolicyResponse.ts';
import type { StandingPolicy } from '@darcha/proto/gen/darcha/exchange/v1/StandingPolicy.ts';
import { proven, recordTypeOf, untrue } from './agreement-proof.ts';
import type { AgreementsClient } from './exchanges/clients.ts';
import { newNonce } from './nonce.ts';
import type { SignedMessage, Signer, Verifier } from './signed-message.ts';

export type { Agreement } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';

/** What is done about an agreement, in the words of its contract. */
export type Doing =
  | { do: 'grant' | 'withdraw' | 'resume'; reason?: string }
  | { do: 'refuse' | 'suspend' | 'end'; reason: string }
  | { do: 'propose'; terms: AgreementTermsInput; reason?: string };

/** What a member wants to be agreed; the consumer is the member itself. */
export type Wanted = Omit<AgreementTermsInput, 'consumer'> & {
  /** Identifier for the agreement: lower-case letters, digits, hyphens; a random one unless said. */
  id?: string;
  /** What for, in words, for those who decide. */
  reason?: string;
};

/** What a member grants without being asked; see `AgreementPolicy` in agreements.proto. */
export type Granting = Omit<AgreementPolicyInput, 'provider' | 'previous' | 'actedAt' | 'nonce'> & {
  recordType: string;
};

export interface Agreements {
  /** Requests an agreement; it is granted already where the provider's policy covers it. */
  request(wanted: Wanted): Promise<Agreement>;
  /**
   * Acts upon the agreement as it was seen: when somebody has acted since, throws `agreement-changed` and nothing is done.
   */
  act(seen: Agreement, doing: Doing): Promise<Agreement>;
  /** One page of the member's agreements, by identifier; `token` is the `next` of the page before. */
  list(page?: {
    size?: number;
    token?: string;
    state?: AgreementState;
  }): Promise<{ agreements: Agreement[]; next: string }>;
  /**
   * An agreement, once all its acts have been verified: signatures, order, and the terms they are about. Throws
   * `agreement-untrue` when what the exchange tells does not stand up to that. `seeded`: signed by nobody, as there is only
   * outside of production.
   */
  get(id: string): Promise<Agreement & { seeded: boolean }>;
  /**
   * Says what is granted without asking, in place of what was said before; `granted` waited for it. Where the same is in force
   * already, nothing is signed.
   */
  setPolicy(granting: Granting): Promise<SetPolicyResponse>;
  /** What the member grants without being asked. */
  policies(): Promise<StandingPolicy[]>;
}

const kinds: Record<Doing['do'], AgreementActKind> = {
  grant: 'AGREEMENT_ACT_KIND_GRANT',
  refuse: 'AGREEMENT_ACT_KIND_REFUSE',
  withdraw: 'AGREEMENT_ACT_KIND_WITHDRAW',
  suspend: 'AGREEMENT_ACT_KIND_SUSPEND',
  resume: 'AGREEMENT_ACT_KIND_RESUME',
  end: 'AGREEMENT_ACT_KIND_END',
  propose: 'AGREEMENT_ACT_KIND_PROPOSE',
};

export interface AgreementsDependencies {
  /** Sends an act again as it was signed when it is not known to have arrived: it is answered again and not done twice. */
  client: AgreementsClient;
  signer: Signer;
  verifier: Verifier;
}

export function createAgreements({ client, signer, verifier }: AgreementsDependencies): Agreements {
  const sign = (act: AgreementActInput) => signAct(signer, act);
  const put = async (act: SignedMessage) => {
    const { agreement } = await client.act({ act });
    if (!agreement) throw untrue('The exchange told of no agreement.');
    return agreement;
  };
  return {
    request: async ({ id = randomUUID(), reason = '', ...wanted }) => {
      const terms = encodeTerms({ ...wanted, consumer: signer.member });
      return put(await sign({ agreement: id, kind: 'AGREEMENT_ACT_KIND_REQUEST', ...terms, reason }));
    },
    act: async (seen, doing) => put(await sign(actUpon(seen, doing))),
    list: async ({ size = 0, token = '', state } = {}) => {
      const found = await client.listAgreements({ page: { size, token }, ...(state && { state }) });
      return { agreements: found.agreements, next: found.page?.nextToken ?? '' };
    },
    get: async (id) => {
      const { agreement, acts, policies } = await client.getAgreement({ id });
      if (!agreement || agreement.id !== id) throw untrue('The exchange told of another agreement.');
      return proven(agreement, { acts, policies }, verifier);
    },
    setPolicy: async (granting) => {
      const { policies } = await client.listPolicies({});
      const before = policies.find((standing) => recordTypeOf(standing.policy) === granting.recordType);
      if (before && saysTheSame(before, { ...granting, provider: signer.member }))
        return { digest: before.digest, granted: [] };
      const statement = {
        ...granting,
        provider: signer.member,
        previous: before?.digest ?? Buffer.alloc(0),
        ...stamp(),
      };
      return client.setPolicy({ policy: await signer.sign('agreement-policy', agreementPolicy.encode(statement)) });
    },
    policies: async () => (await client.listPolicies({})).policies,
  };
}

/** A member's act as it is sent. */
export function signAct(signer: Signer, act: AgreementActInput): Promise<SignedMessage> {
  return signer.sign('agreement-act', agreementAct.encode({ member: signer.member, ...stamp(), ...act }));
}

/** Terms as an act carries them. */
export function encodeTerms(terms: AgreementTermsInput): { terms: Buffer; termsDigest: Buffer } {
  const bytes = agreementTerms.encode(terms);
  return { terms: bytes, termsDigest: sha256(bytes) };
}

/** What an act upon an agreement says, the agreement being as it was seen. */
export function actUpon(seen: Agreement, doing: Doing): AgreementActInput {
  const common = { agreement: seen.id, kind: kinds[doing.do], previous: seen.head, reason: doing.reason ?? '' };
  switch (doing.do) {
    case 'propose':
      return { ...common, ...encodeTerms(doing.terms) };
    case 'grant':
    case 'refuse':
    case 'withdraw':
      return { ...common, termsDigest: seen.proposedDigest };
    default:
      return { ...common, termsDigest: seen.termsDigest };
  }
}

function stamp() {
  return { actedAt: new Date().toISOString(), nonce: newNonce() };
}

function saysTheSame({ policy }: StandingPolicy, wanted: AgreementPolicyInput): boolean {
  const unstamped = { previous: Buffer.alloc(0), actedAt: '', nonce: Buffer.alloc(0) };
  const read = (payload: Uint8Array) => ({ ...agreementPolicy.decode(payload), ...unstamped });
  return policy !== null && isDeepStrictEqual(read(policy.payload), read(agreementPolicy.encode(wanted)));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
