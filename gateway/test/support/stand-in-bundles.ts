/** An intake that has one bundle, and answers every step with it. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { bundles } from '@darcha/proto/contracts.ts';
import type { BundleInput } from '@darcha/proto/gen/darcha/intake/v1/Bundle.ts';
import { owned, text } from './knobs.ts';

const bundle: BundleInput = {
  number: owned,
  code: 'child-is-born',
  event: 'having-a-child',
  title: text('A child is born'),
  state: 'BUNDLE_STATE_DRAFT',
  version: 2,
  answersJson: Buffer.from('{"shared":{"phone":"+998901234567"}}'),
  shared: [{ name: 'phone', title: text('Phone'), answers: { 'childbirth-benefit': 'phone' } }],
  parts: [
    {
      service: 'childbirth-benefit',
      serviceVersion: 3,
      title: text('Childbirth benefit'),
      agency: 'social-protection-agency',
      number: owned,
      leftOut: false,
      obstacle: { code: 'audience-mismatch', text: text('Not for you') },
      fee: { counter: 100, online: 90 },
    },
  ],
  fee: { counter: 100, online: 90 },
  actions: ['update', 'submit', 'withdraw'],
  createdAt: '2026-11-22T05:00:00.000Z',
  followUpCode: '7KQ2-M9XF',
};

export function bundlesStandIn(): Service {
  const one = async () => ({ bundle });
  return service(bundles, {
    createBundle: one,
    getBundle: one,
    listBundles: async () => ({ bundles: [bundle], page: { nextToken: '' } }),
    updateBundle: one,
    requestBundleEvidence: one,
    submitBundle: one,
    withdrawBundle: one,
  });
}
