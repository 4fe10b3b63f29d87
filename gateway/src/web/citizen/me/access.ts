/** `/me/accesses/:position`: one access to the reader's records, its proof, and what has come of disputing it. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { BodyOf } from '../../operations.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { rowOf, textOf } from '../follow/parts.ts';

type Access = BodyOf<'getAccess'>;
type Dispute = BodyOf<'getDispute'>;

export const access: Page = {
  path: '/me/accesses/:position',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const path = { position: Number(param('position')) };
    const { body } = await ask('getAccess', { path });
    const dispute = body.disputed ? await disputeOf(visit, path) : undefined;
    return {
      view: 'citizen/me/access.njk',
      title: say('me.access.title'),
      back: '/me/accesses',
      model: {
        rows: accessRows(body, visit),
        proof: proofRows(body, visit),
        dispute: dispute && disputeModel(dispute, visit),
        disputePath: `/me/accesses/${body.position}/dispute`,
      },
    };
  },
};

export const disputing: Page = {
  path: '/me/accesses/:position/dispute',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param, form } = visit;
    const { body } = await ask('getAccess', { path: { position: Number(param('position')) } });
    const back = `/me/accesses/${body.position}`;
    if (body.disputed) return moveTo(back);
    const model = { formId: 'dispute', rows: accessRows(body, visit).slice(0, 4), text: form?.get('text') ?? '' };
    return { view: 'citizen/me/dispute.njk', title: say('me.dispute.title'), back, model };
  },
  submit: async ({ ask, param, form }) => {
    const position = Number(param('position'));
    await ask('disputeAccess', { path: { position }, body: { text: form.get('text')?.trim() ?? '' } });
    return moveTo(`/me/accesses/${position}`, 'me-disputed');
  },
};

/** Whoever disputes is told of it a moment later than the access is marked. */
async function disputeOf({ ask }: Visit, path: { position: number }): Promise<Dispute | undefined> {
  try {
    return (await ask('getDispute', { path })).body;
  } catch (error) {
    if (isDomainError(error, 'dispute-unknown')) return undefined;
    throw error;
  }
}

function accessRows(one: Access, { say, format }: Visit) {
  const { at, consumerName, consumer, senderName, sender, recordTitle, recordType, provider, providerName } = one;
  const {
    fields,
    fieldTitles = {},
    specialFields = [],
    serviceTitle,
    purpose,
    law,
    application,
    verdict,
    reason,
  } = one;
  const named = (names: readonly string[]) => names.map((name) => textOf(fieldTitles[name]) || name).join('; ');
  return [
    ...rowOf(say('me.access.at'), format.time(at)),
    ...rowOf(say('me.access.who'), textOf(consumerName) || consumer || textOf(senderName) || sender),
    ...rowOf(say('me.access.what'), textOf(recordTitle) || recordType),
    ...rowOf(say('me.access.outcome'), say(`me.verdict.${verdict}`)),
    ...rowOf(say('me.access.from'), textOf(providerName) || provider),
    ...rowOf(say('me.access.fields'), named(fields)),
    ...rowOf(say('me.access.special'), named(specialFields)),
    ...rowOf(say('me.access.service'), textOf(serviceTitle) || purpose),
    ...rowOf(say('me.access.law'), law && [textOf(law.title), law.article].filter(Boolean).join(', ')),
    ...rowOf(say('me.access.application'), application),
    ...rowOf(say('me.access.reason'), textOf(reason)),
  ];
}

function proofRows({ position, proof }: Access, { say }: Visit) {
  const { leafHash, inclusion } = proof;
  return [
    ...rowOf(say('me.access.position'), String(position)),
    ...rowOf(say('me.access.leaf'), leafHash),
    ...rowOf(say('me.access.tree'), inclusion && String(inclusion.treeSize)),
    ...rowOf(say('me.access.checkpoint'), inclusion?.checkpoint),
  ];
}

export function disputeModel(dispute: Dispute, { say, format }: Visit) {
  const { state, text, openedAt, wait, answer, extension } = dispute;
  return {
    state: say(`me.dispute-state.${state}`),
    ...{ text },
    openedAt: format.day(openedAt),
    wait: wait && { reason: textOf(wait.reason), until: wait.until && format.lastDay(wait.until) },
    extension: extension && { text: extension.text, at: format.day(extension.at) },
    answer: answer && { text: answer.text, at: format.day(answer.at) },
  };
}
