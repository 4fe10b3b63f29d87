/** `/bundles/:number`: how several services that were applied for together go on, each its own way. */

import type { BodyOf } from '../../operations.ts';
import { moveTo, type Page, type Visit } from '../../page.ts';
import { namingFor, timelineModel } from './happening.ts';
import { pathOf, rowOf, stateTag, textOf, unlessAway } from './parts.ts';

type Bundle = BodyOf<'getBundle'>;

export const bundle: Page = {
  path: '/bundles/:number',
  for: 'person',
  show: async (visit) => {
    const { ask, say, format, param } = visit;
    const path = { number: param('number') };
    const { body } = await ask('getBundle', { path });
    const [timeline, naming] = await Promise.all([
      unlessAway(ask('getBundleTimeline', { path })),
      namingFor({}, visit),
    ]);
    return {
      view: 'citizen/follow/bundle.njk',
      title: textOf(body.title),
      back: '/applications',
      model: {
        bundle: body,
        state: say(`follow.bundle-state.${body.state}`),
        kept: body.keptUntil && format.lastDay(body.keptUntil),
        rows: [
          ...rowOf(say('follow.row.number'), body.number),
          ...rowOf(say('apply.sent.code'), body.followUpCode),
          ...rowOf(say('follow.row.sent'), body.submittedAt && format.day(body.submittedAt)),
        ],
        parts: body.parts.filter(({ leftOut }) => !leftOut).map((part) => partEntry(part, visit)),
        timelineAway: timeline === undefined,
        ...timelineModel(timeline?.body.items ?? [], visit, naming),
        links: [
          ...(body.submittedAt ? ['sharing', 'calendar'] : []),
          ...(body.actions.includes('withdraw') ? ['withdraw'] : []),
        ],
      },
    };
  },
};

export const withdrawBundle: Page = {
  path: '/bundles/:number/withdraw',
  for: 'person',
  show: async ({ ask, say, param }) => {
    const { body } = await ask('getBundle', { path: { number: param('number') } });
    const may = body.actions.includes('withdraw');
    return {
      view: 'citizen/follow/withdraw.njk',
      title: say(may ? 'follow.withdraw.title' : 'follow.withdraw.late-title'),
      back: `/bundles/${body.number}`,
      model: {
        application: body,
        service: textOf(body.title),
        home: `/bundles/${body.number}`,
        may,
        tag: { text: say(`follow.bundle-state.${body.state}`) },
      },
    };
  },
  submit: async ({ ask, param, once }) => {
    const number = param('number');
    await ask('withdrawBundle', { path: { number }, header: { 'Idempotency-Key': once } });
    return moveTo(`/bundles/${number}`, 'follow-withdrawn');
  },
};

function partEntry({ title, number, application, obstacle }: Bundle['parts'][number], { say }: Visit) {
  const reason = textOf(application?.wait?.reason) || textOf(obstacle?.text);
  return {
    title: { text: textOf(title) },
    href: application && pathOf(application.number),
    hint: { text: [number, reason].filter(Boolean).join('. ') },
    status: application ? { tag: stateTag(application.state, say) } : { text: '' },
  };
}
