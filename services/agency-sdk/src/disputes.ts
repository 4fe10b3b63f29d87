/** Disputes from a member's side: what persons have said of its accesses, and its signed answers. */
import { createHash } from 'node:crypto';
import { disputeAnswer } from '@darcha/proto/contracts.ts';
import type { Dispute } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';
import type { DisputeState } from '@darcha/proto/gen/darcha/exchange/v1/DisputeState.ts';
import type { DisputesClient } from './exchanges/clients.ts';
import { newNonce } from './nonce.ts';
import type { Signer } from './signed-message.ts';

export type { Dispute } from '@darcha/proto/gen/darcha/exchange/v1/Dispute.ts';

export interface Disputes {
  /** One page, the oldest first; `token` is the `next` of the page before. */
  list(page?: { state?: DisputeState; size?: number; token?: string }): Promise<{ disputes: Dispute[]; next: string }>;
  /** Answers one as it was read, in 10 to 2,000 characters. Throws `dispute-answered` when it has been answered otherwise. */
  answer(read: Pick<Dispute, 'position' | 'text'>, text: string): Promise<Dispute>;
  /** Positions of accesses by own questions that are disputed and not answered: those for an application, and those among these. */
  openAmong(among: { application: string; positions: readonly number[] }): Promise<number[]>;
}

export interface DisputesDependencies {
  client: DisputesClient;
  signer: Signer;
}

export function createDisputes({ client, signer }: DisputesDependencies): Disputes {
  return {
    list: async ({ state, size = 0, token = '' } = {}) => {
      const found = await client.listDisputes({ page: { size, token }, ...(state && { state }) });
      return { disputes: found.disputes, next: found.page?.nextToken ?? '' };
    },
    answer: async ({ position, text: disputed }, text) => {
      const disputedDigest = createHash('sha256').update(disputed).digest();
      const stamp = { answeredAt: new Date().toISOString(), nonce: newNonce() };
      const statement = { position, member: signer.member, disputedDigest, text, ...stamp };
      const { dispute } = await client.answerDispute({
        answer: await signer.sign('dispute-answer', disputeAnswer.encode(statement)),
      });
      if (!dispute) throw new Error('the exchange told of no dispute');
      return dispute;
    },
    openAmong: async ({ application, positions }) =>
      (await client.findOpenDisputes({ application, positions: [...positions] })).positions,
  };
}
