/** Where a bundle is: its own state until it is submitted, then what its parts come to together. */
import type { StateKind } from '../application.ts';
import type { BundleStatus } from './bundle.ts';

export const bundleStates = [
  'draft',
  'under-way',
  'awaiting-applicant',
  'granted',
  'partly-granted',
  'not-granted',
  'withdrawn',
  'expired',
] as const;
export type BundleState = (typeof bundleStates)[number];

/** What one part says of the whole; total over the states of an application. */
const says: Readonly<Record<StateKind, 'under-way' | 'awaiting' | 'granted' | 'withdrawn' | 'ended'>> = {
  // Not submitted by itself: a part begins submitted.
  draft: 'awaiting',
  submitted: 'under-way',
  'waiting-for-register': 'under-way',
  'waiting-for-scan': 'under-way',
  'under-examination': 'under-way',
  returned: 'awaiting',
  'ready-for-collection': 'awaiting',
  collected: 'granted',
  issued: 'granted',
  revoked: 'ended',
  rejected: 'ended',
  withdrawn: 'withdrawn',
  expired: 'ended',
};

/** `parts`: states of the parts there are; one that is still to begin is under way. */
export function bundleStateOf(status: BundleStatus, parts: readonly StateKind[]): BundleState {
  if (status.kind !== 'submitted') return status.kind;
  const said = parts.map((state) => says[state]);
  if (said.includes('awaiting')) return 'awaiting-applicant';
  if (!status.begun || said.includes('under-way')) return 'under-way';
  if (said.every((one) => one === 'withdrawn')) return 'withdrawn';
  if (said.every((one) => one === 'granted')) return 'granted';
  return said.includes('granted') ? 'partly-granted' : 'not-granted';
}
