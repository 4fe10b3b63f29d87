/** A guide that has one question and one outcome. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { guide } from '@darcha/proto/contracts.ts';
import { type Knobs, text } from './knobs.ts';

export function guideStandIn(knobs: Knobs): Service {
  return service(guide, {
    askGuide: async () => ({
      questions: [
        {
          key: 'interior-ministry/birth@1',
          fieldJson: Buffer.from(JSON.stringify({ type: 'boolean', title: { en: 'Is there?' } })),
          services: ['childbirth-benefit'],
        },
      ],
      answered: [],
      outcomes: [
        {
          service: {
            id: 'childbirth-benefit',
            version: 2,
            title: text('Benefit'),
            summary: text('Summary'),
            tier: 'TIER_TRANSACTIONAL' as const,
            agency: 'social-protection-agency',
          },
          verdict: 'GUIDE_VERDICT_UNDECIDED' as const,
          papers: [{ code: 'photo', title: text('Photo'), needed: 'GUIDE_STATE_OPEN' as const }],
          fee: { counter: 100, online: 90 },
        },
      ],
      edition: knobs.edition,
    }),
  });
}
