/** What intake and tracking say to those who follow an application. */
import { DomainError } from '@darcha/kit/errors.ts';
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { durations, following } from '@darcha/proto/contracts.ts';
import type { BundleStatusInput } from '@darcha/proto/gen/darcha/intake/v1/BundleStatus.ts';
import type { FindStatusRequest } from '@darcha/proto/gen/darcha/intake/v1/FindStatusRequest.ts';
import type { ReadCalendarRequest } from '@darcha/proto/gen/darcha/intake/v1/ReadCalendarRequest.ts';
import type { GetDurationsRequest } from '@darcha/proto/gen/darcha/tracking/v1/GetDurationsRequest.ts';
import { owned, text } from './knobs.ts';

export const calendarSecret = 'mPw3vXr0mQ4mUqk2dG0Xo4gO0nU7yC1bZJ5Qe0m1H9s';

export function followingStandIn(): Service {
  return service(following, {
    findStatus: async ({ number, code }: FindStatusRequest) => {
      if (number === 'B-7KQ2-M9XF-4T') return { bundle: bundleStatus };
      if (number !== owned || code !== '7KQ2-M9XF') {
        throw new DomainError('not-found', 'status-unknown', 'There is nothing under this number and code.');
      }
      return {
        status: {
          number,
          service: 'childbirth-benefit',
          title: text('Childbirth benefit'),
          agency: 'social-protection-agency',
          agencyName: text('Agency'),
          state: 'STATE_UNDER_EXAMINATION' as const,
          wait: {
            party: 'agency:social-protection-agency',
            code: 'examination',
            reason: text('Examined'),
            until: '2026-11-27T19:00:00.000Z',
            explanation: text('5 working days'),
          },
          next: text('The agency decides.'),
          submittedAt: '2026-11-22T05:04:00.000Z',
          expectedEnd: '2026-11-27T19:00:00.000Z',
          stopped: false,
        },
      };
    },
    renewFollowUpCode: async () => ({ code: '8KQ2-M9XF' }),
    openCalendar: async () => ({ secret: calendarSecret }),
    closeCalendar: async () => ({}),
    readCalendar: async ({ number, secret }: ReadCalendarRequest) => {
      if (secret !== calendarSecret) throw new DomainError('not-found', 'calendar-unknown', 'There is no calendar.');
      const title = text('Last day, to correct');
      return {
        number,
        title: text('Benefit'),
        version: 4,
        deadlines: [{ kind: 'correction', day: '2026-12-01', title, number, of: text('Benefit'), version: 4 }],
      };
    },
  });
}

/** One part is examined, another has not begun. */
const bundleStatus: BundleStatusInput = {
  number: 'B-7KQ2-M9XF-4T',
  title: text('A child is born'),
  state: 'BUNDLE_STATE_UNDER_WAY',
  submittedAt: '2026-11-22T05:04:00.000Z',
  parts: [
    {
      service: 'childbirth-benefit',
      title: text('Childbirth benefit'),
      status: {
        number: owned,
        service: 'childbirth-benefit',
        title: text('Childbirth benefit'),
        agency: 'social-protection-agency',
        agencyName: text('Agency'),
        state: 'STATE_UNDER_EXAMINATION',
        next: text('The agency decides.'),
      },
    },
    { service: 'residence-certificate', title: text('Certificate of residence') },
  ],
};

export function durationsStandIn(): Service {
  const spread = {
    count: 12,
    tooFew: false,
    medianSeconds: 90,
    ninetiethSeconds: 900,
    text: text('Half took 2 minutes.'),
  };
  return service(durations, {
    getDurations: async ({ service: id }: GetDurationsRequest) => ({
      service: id,
      from: '2025-12',
      to: '2026-11',
      all: spread,
      agencies: [
        { agency: 'social-protection-agency', spread },
        { agency: 'national-archive', spread: { tooFew: true, text: text('Too few.') } },
      ],
    }),
  });
}
