/** What the tests of agreements share: terms, members that sign by hand, and questions under an agreement of their own. */
import type { Agreement, Wanted } from '@darcha/agency-sdk/agreements.ts';
import { actUpon, type Doing, encodeTerms, signAct } from '@darcha/agency-sdk/agreements.ts';
import type { Member } from '@darcha/agency-sdk/member.ts';
import { createSigner, type SignedMessage } from '@darcha/agency-sdk/signed-message.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import { agreements, type MethodsOf } from '@darcha/proto/contracts.ts';
import type { AgreementActInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementAct.ts';
import type { AgreementTermsInput } from '@darcha/proto/gen/darcha/exchange/v1/AgreementTerms.ts';
import type { RunningExchange } from '../src/start.ts';
import { codes, dial, log, pin, record, residence, type Surroundings, until } from './support.ts';

export const consumer = 'social-protection-agency';
const bases = { law: 'pensions' } as const;
let services = 0;

/** Terms nobody else has: for a service of their own. */
export function wanted(changes: Partial<Wanted> = {}): Wanted & { purposes: string[] } {
  services += 1;
  return {
    recordType: residence,
    fields: ['region', 'since'],
    purposes: [`service-${services}`],
    basis: bases.law,
    from: '2020-01-01',
    until: '2099-12-31',
    ...changes,
  } as Wanted & { purposes: string[] };
}

/** Asks under terms, as their consumer. */
export function asking(
  member: Member,
  { purposes = [], basis = '', fields = [] }: AgreementTermsInput,
  application = '',
) {
  return member.ask({
    recordType: residence,
    arguments: { person: pin },
    fields,
    purpose: purposes[0] ?? '',
    basis,
    application,
  });
}

/** The provider, connected and answering. */
export async function answering(around: Surroundings, exchange: RunningExchange): Promise<Member> {
  const provider = around.member(codes.provider, exchange);
  const provision = provider.provide({ [residence]: async () => ({ outcome: 'found', record }) });
  await until('the provider is connected', () => provision.connected());
  return provider;
}

export type AgreementsClient = Client<MethodsOf<typeof agreements>>;

/** A member's bare client, for what the SDK would never send. */
export function bareAgreements(around: Surroundings, exchange: RunningExchange, code: string): AgreementsClient {
  const address = dial(exchange.membersAddress);
  const client = createClient(agreements, { peer: 'exchange', address, tls: around.connection(code), log });
  around.onEnd(() => client.close());
  return client;
}

/** Acts signed by hand: `changes` to what the SDK would say. */
export function hand(around: Surroundings, code: string) {
  const signer = createSigner(code, around.signing(code));
  return {
    upon: (seen: Agreement, doing: Doing, changes: AgreementActInput = {}): Promise<SignedMessage> =>
      signAct(signer, { ...actUpon(seen, doing), ...changes }),
    request: (id: string, terms: AgreementTermsInput, changes: AgreementActInput = {}): Promise<SignedMessage> =>
      signAct(signer, { agreement: id, kind: 'AGREEMENT_ACT_KIND_REQUEST', ...encodeTerms(terms), ...changes }),
  };
}
