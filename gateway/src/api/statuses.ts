/** Following without signing in: the status by number and code, and the code itself. */
import type { BundleStatus } from '@darcha/proto/gen/darcha/intake/v1/BundleStatus.ts';
import type { Status } from '@darcha/proto/gen/darcha/intake/v1/Status.ts';
import type { GetDurationsResponse } from '@darcha/proto/gen/darcha/tracking/v1/GetDurationsResponse.ts';
import type { Clients } from '../clients.ts';
import type { Durations } from '../durations.ts';
import type { Handlers } from '../http/call.ts';
import type { Speaker } from '../http/language.ts';
import { waitShape } from './shapes/application.ts';
import { spreadShape } from './shapes/durations.ts';
import { filled, wordOf } from './shapes/words.ts';

export function statusesHandlers({ following }: Pick<Clients, 'following'>, durations: Durations): Handlers {
  const renew: Handlers[string] = async (call) => {
    const { code } = await following.renewFollowUpCode({ number: call.param('number') });
    return { body: { code } };
  };
  return {
    findStatus: async (call) => {
      const { status, bundle } = await following.findStatus(call.body<{ number: string; code: string }>());
      if (bundle) return { body: await bundleStatusShape(bundle, durations, call.speaker) };
      if (!status) throw new Error('intake answered without a status');
      return { body: statusShape(status, await durations.ifKnown(status.service), call.speaker) };
    },
    renewFollowUpCode: renew,
    renewBundleFollowUpCode: renew,
    getServiceDurations: async (call) => {
      const { service, from, to, all, agencies } = await durations.of(call.param('id'));
      return {
        body: {
          ...{ service, from, to },
          ...spreadShape(all, call.speaker),
          agencies: agencies.map(({ agency, spread }) => ({ agency, ...spreadShape(spread, call.speaker) })),
        },
      };
    },
  };
}

function statusShape(status: Status, durations: GetDurationsResponse | undefined, speaker: Speaker) {
  return {
    number: status.number,
    service: status.service,
    title: speaker.say(status.title),
    agency: status.agency,
    agencyName: speaker.say(status.agencyName),
    state: wordOf(status.state, 'STATE'),
    wait: waitShape(status.wait, speaker),
    next: speaker.say(status.next),
    submittedAt: filled(status.submittedAt),
    expectedEnd: filled(status.expectedEnd),
    stopped: status.stopped,
    decidedAt: filled(status.decidedAt),
    usually: spreadShape(durations?.all, speaker),
  };
}

async function bundleStatusShape(bundle: BundleStatus, durations: Durations, speaker: Speaker) {
  const parts = bundle.parts.map(async ({ service, title, status }) => ({
    ...{ service, title: speaker.say(title) },
    status: status ? statusShape(status, await durations.ifKnown(service), speaker) : undefined,
  }));
  return {
    number: bundle.number,
    title: speaker.say(bundle.title),
    state: wordOf(bundle.state, 'BUNDLE_STATE'),
    next: speaker.maybe(bundle.next),
    submittedAt: filled(bundle.submittedAt),
    parts: await Promise.all(parts),
  };
}
