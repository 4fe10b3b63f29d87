/** `/applications`: everything a person has applied for; what waits for them first, then drafts, then the rest, newest first. */
import type { Page, Visit } from '../../page.ts';
import { hasEnded, isAwaited, nextToken, pathOf, type Summary, stateTag, textOf } from './parts.ts';

const pageSize = 50;

export const applications: Page = {
  path: '/applications',
  for: 'person',
  show: async (visit) => {
    const { ask, say, query } = visit;
    const [own, acting, bundles, toSign] = await Promise.all([
      ask('listApplications', { query: { page: query('page'), size: pageSize } }),
      ask('listRepresentedApplications', { query: { page: query('acting') } }),
      ask('listBundles', { query: { page: query('bundles') } }),
      ask('listSignatureRequests'),
    ]);
    const unsigned = toSign.body.items.filter(({ signed }) => !signed).length;
    const groups = groupsOf(own.body.items, visit);
    const awaited = (groups[0]?.entries.length ?? 0) + unsigned;
    return {
      view: 'citizen/follow/applications.njk',
      title: say('menu.applications'),
      model: {
        groups: groups.filter(({ entries }) => entries.length > 0),
        ...{ awaited, unsigned },
        acting: acting.body.items.map((one) => entryOf(one, visit, one.applicant?.name)),
        bundles: bundles.body.items.map((bundle) => bundleEntry(bundle, visit)),
        more: [
          { parameter: 'page', token: nextToken(own) },
          { parameter: 'acting', token: nextToken(acting) },
          { parameter: 'bundles', token: nextToken(bundles) },
        ].filter(({ token }) => token !== ''),
      },
    };
  },
};

function groupsOf(all: readonly Summary[], visit: Visit) {
  const among = (code: string, which: (one: Summary) => boolean) => ({
    code,
    entries: all.filter(which).map((one) => entryOf(one, visit)),
  });
  const isDraft = ({ state }: Summary) => state === 'draft';
  return [
    among('awaited', (one) => isAwaited(one) && !isDraft(one)),
    among('drafts', isDraft),
    among('running', (one) => !isAwaited(one) && !isDraft(one) && !hasEnded(one)),
    among('ended', (one) => !isAwaited(one) && hasEnded(one)),
  ];
}

/** One line of the list; `applicant` where it is somebody else's. */
function entryOf(application: Summary, visit: Visit, applicant?: string) {
  const { number, title, state } = application;
  const hint = [number, applicant, hintOf(application, visit)].filter(Boolean).join('. ');
  return {
    title: { text: textOf(title) },
    href: pathOf(number),
    hint: { text: hint },
    status: { tag: stateTag(state, visit.say) },
  };
}

function hintOf({ state, keptUntil, wait, unreadMessages, createdAt, submittedAt }: Summary, { say, format }: Visit) {
  if (state === 'draft' && keptUntil) return say('follow.list.kept', { day: format.lastDay(keptUntil) });
  const unread = unreadMessages ? say('follow.list.unread') : '';
  if (wait) return [unread, textOf(wait.reason)].filter(Boolean).join('. ');
  if (unread) return unread;
  return say('follow.list.sent', { day: format.day(submittedAt ?? createdAt) });
}

type Bundle = { number: string; title: unknown; state: string; keptUntil?: string; createdAt: string };

function bundleEntry({ number, title, state, keptUntil, createdAt }: Bundle, { say, format }: Visit) {
  const kept = keptUntil ? say('follow.list.kept', { day: format.lastDay(keptUntil) }) : '';
  return {
    title: { text: textOf(title) },
    href: `/bundles/${number}`,
    hint: { text: `${number}. ${kept || format.day(createdAt)}` },
    status: { tag: { text: say(`follow.bundle-state.${state}`), classes: '' } },
  };
}
