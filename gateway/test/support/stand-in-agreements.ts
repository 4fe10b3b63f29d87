/** One agreement, whose quota of the day is used up. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { agreementsOverview } from '@darcha/proto/contracts.ts';
import type { AgreementInput } from '@darcha/proto/gen/darcha/exchange/v1/Agreement.ts';
import type { ViewAgreementRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementRequest.ts';
import type { ViewAgreementsRequest } from '@darcha/proto/gen/darcha/exchange/v1/ViewAgreementsRequest.ts';
import { text } from './knobs.ts';

const terms = {
  consumer: 'social-protection-agency',
  through: 'portal',
  recordType: 'interior-ministry/birth@1',
  fields: ['child', 'bornOn'],
  purposes: ['childbirth-benefit'],
  basis: 'benefits',
  from: '2026-01-01',
  until: '2027-12-31',
  quota: { perDay: 10, perMonth: 0 },
};
const agreement: AgreementInput = {
  id: 'pensions',
  state: 'AGREEMENT_STATE_GRANTED',
  since: '2026-11-20T05:04:00.000Z',
  provider: 'interior-ministry',
  terms,
  waits: [
    {
      party: 'time',
      code: 'quota-used',
      since: '2026-11-21T19:00:00.000Z',
      until: '2026-11-22T19:00:00.000Z',
      text: text('Used up'),
    },
  ],
  quotas: [{ scope: 'QUOTA_SCOPE_DAY', limit: 10, remaining: 0, renewsAt: '2026-11-22T19:00:00.000Z', low: true }],
  specialFields: ['bornOn'],
};

export function agreementsStandIn(): Service {
  return service(agreementsOverview, {
    viewAgreements: async ({ state, page }: ViewAgreementsRequest) => ({
      agreements: state === 'AGREEMENT_STATE_ENDED' || page?.token === 'pensions' ? [] : [agreement],
      page: { nextToken: state === 'AGREEMENT_STATE_GRANTED' && page?.token === '' ? 'pensions' : '' },
    }),
    viewAgreement: async ({ id }: ViewAgreementRequest) => {
      if (id !== 'pensions') throw new DomainError('not-found', 'agreement-unknown', 'There is none.');
      return {
        agreement,
        deeds: [
          {
            kind: 'AGREEMENT_ACT_KIND_REQUEST' as const,
            member: terms.consumer,
            at: '2026-11-19T05:04:00.000Z',
            reason: 'For benefits.',
            by: 'AGREEMENT_DEED_BY_SIGNATURE' as const,
            terms,
            digest: Buffer.alloc(32, 1),
          },
          {
            kind: 'AGREEMENT_ACT_KIND_GRANT' as const,
            member: agreement.provider ?? '',
            at: '2026-11-20T05:04:00.000Z',
            by: 'AGREEMENT_DEED_BY_POLICY' as const,
            digest: Buffer.alloc(32, 2),
          },
        ],
      };
    },
  });
}
