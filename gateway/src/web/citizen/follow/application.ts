/** `/applications/:number`: where one application is, who has it, what is waited for, and what happened so far. */
import type { BodyOf } from '../../operations.ts';
import type { Page, Visit } from '../../page.ts';
import {
  type Application,
  agencyNames,
  formPathOf,
  hasResult,
  partyName,
  pathOf,
  rowOf,
  stateTag,
  textOf,
  unlessAway,
} from './parts.ts';
import { partEntries } from './parts-of-agencies.ts';

type Timeline = BodyOf<'getTimeline'>;
type AgencyName = (code: string) => string;

export const application: Page = {
  path: '/applications/:number',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const path = { number: param('number') };
    const { body: read } = await ask('getApplication', { path });
    const [timeline, agencyName] = await Promise.all([unlessAway(ask('getTimeline', { path })), agencyNames(visit)]);
    return {
      view: 'citizen/follow/application.njk',
      title: textOf(read.title),
      back: '/applications',
      model: {
        application: read,
        path: pathOf(read.number),
        tag: stateTag(read.state, say),
        step: nextStep(read),
        wait: waitModel(read, visit, agencyName),
        rows: rowsOf(read, timeline?.body, visit, agencyName),
        parts: partEntries(read, visit, agencyName),
        timelineAway: timeline === undefined,
        ...timelineModel(timeline?.body, visit, agencyName),
        links: linksOf(read),
        notes: notesOf(read),
      },
    };
  },
};

/** What the applicant is to do now, if anything. */
function nextStep({ number, state, actions }: Application): { key: string; href: string } | undefined {
  if (state === 'draft' && actions.includes('update')) return { key: 'resume', href: formPathOf(number) };
  if (state === 'returned' && actions.includes('update')) return { key: 'correct', href: `${pathOf(number)}/correct` };
  if (state === 'ready-for-collection') return { key: 'collect', href: `${pathOf(number)}/result` };
  if (hasResult({ state })) return { key: 'result', href: `${pathOf(number)}/result` };
  return undefined;
}

function waitModel({ wait }: Application, { say, format }: Visit, agencyName: AgencyName) {
  if (!wait) return undefined;
  return {
    mine: wait.party === 'applicant',
    who: partyName(wait.party, agencyName, say),
    reason: textOf(wait.reason),
    until: wait.until && format.day(wait.until),
    explanation: textOf(wait.explanation),
  };
}

function rowsOf(read: Application, timeline: Timeline | undefined, visit: Visit, agencyName: AgencyName) {
  const { say, format } = visit;
  const { number, agency, createdAt, submittedAt, keptUntil, clock, decision, representation, applicant } = read;
  const day = (when: string | undefined) => when && format.day(when);
  const running = decision === undefined || decision.outcome === 'returned';
  return [
    ...rowOf(say('follow.row.number'), number),
    ...rowOf(say('follow.row.for'), applicant?.organisation?.name ?? applicant?.name),
    ...rowOf(say('follow.row.agency'), agencyName(agency)),
    ...rowOf(say('follow.row.begun'), submittedAt ? undefined : day(createdAt)),
    ...rowOf(say('follow.row.sent'), day(submittedAt)),
    ...rowOf(say('follow.row.by'), running && clock?.deadline ? day(clock.deadline) : undefined),
    ...rowOf(say('follow.row.clock'), running ? textOf(clock?.explanation) : undefined),
    ...rowOf(say('follow.row.usually'), running && submittedAt ? textOf(timeline?.usually?.text) : undefined),
    ...rowOf(say('follow.row.decided'), running ? undefined : day(decision?.at)),
    ...rowOf(say('follow.row.conducted'), representation && !representation.endedAt ? representation.name : undefined),
    ...rowOf(say('follow.row.kept'), day(keptUntil)),
  ];
}

function timelineModel(timeline: Timeline | undefined, { say, format }: Visit, agencyName: AgencyName) {
  const entries = (timeline?.items ?? []).map(({ text, at, party }) => ({
    text: textOf(text),
    at: format.time(at),
    who: partyName(party, agencyName, say),
  }));
  const newest = entries.toReversed();
  const shown = 8;
  return {
    after: timeline?.items.at(-1)?.sequence ?? 0,
    recent: newest.slice(0, shown),
    earlier: newest.slice(shown),
  };
}

/** Other pages of the application; what the services would refuse is not offered. */
function linksOf(read: Application) {
  const { number, state, actions, unreadMessages, evidence, followUpCode, representation, informed } = read;
  const may = (action: string) => actions.some((one) => one === action);
  const submitted = state !== 'draft';
  const links: [wanted: boolean, name: string][] = [
    [submitted || may('write'), 'messages'],
    [followUpCode !== undefined || informed !== undefined || may('allow-informing'), 'sharing'],
    [submitted, 'calendar'],
    [may('entrust') || may('take-over') || representation !== undefined, 'representation'],
    [evidence.some(({ state: found }) => found === 'found'), 'papers-not-asked'],
    [submitted && followUpCode !== undefined, 'record'],
    [may('withdraw'), 'withdraw'],
  ];
  return links
    .filter(([wanted]) => wanted)
    .map(([, name]) => ({ href: `${pathOf(number)}/${name}`, name, mark: name === 'messages' && unreadMessages }));
}

/** What is said of why it is kept longer, of signatures, and of answers that are gone. */
function notesOf({ hold, erasureDelay }: Application): string[] {
  return [hold?.explanation, erasureDelay?.explanation].map(textOf).filter((text) => text !== '');
}
