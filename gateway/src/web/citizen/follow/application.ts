/** `/applications/:number`: where one application is, who has it, what is waited for, and what happened so far. */
import type { Page, Visit } from '../../page.ts';
import { type Naming, namingFor, timelineModel, waitModel } from './happening.ts';
import { type Application, formPathOf, hasResult, pathOf, rowOf, stateTag, textOf, unlessAway } from './parts.ts';
import { partEntries } from './parts-of-agencies.ts';
import { signingModel } from './signing.ts';

export const application: Page = {
  path: '/applications/:number',
  for: 'person',
  show: async (visit) => {
    const { ask, say, param } = visit;
    const path = { number: param('number') };
    const { body: read } = await ask('getApplication', { path });
    const [timeline, naming] = await Promise.all([unlessAway(ask('getTimeline', { path })), namingFor(read, visit)]);
    return {
      view: 'citizen/follow/application.njk',
      title: textOf(read.title),
      back: '/applications',
      model: {
        application: read,
        home: pathOf(read.number),
        tag: stateTag(read.state, say),
        step: nextStep(read),
        wait: read.wait && waitModel(read.wait, visit, naming),
        signing: signingModel(read, visit),
        rows: rowsOf(read, textOf(timeline?.body.usually?.text), visit, naming),
        parts: partEntries(read, visit, naming.agency),
        timelineAway: timeline === undefined,
        ...timelineModel(timeline?.body.items ?? [], visit, naming),
        links: linksOf(read),
        notes: [read.hold?.explanation, read.erasureDelay?.explanation].map(textOf).filter((text) => text !== ''),
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

function rowsOf(read: Application, usually: string, { say, format }: Visit, { agency }: Naming) {
  const { number, createdAt, submittedAt, keptUntil, clock, decision, representation, applicant } = read;
  const isRunning = decision === undefined || decision.outcome === 'returned';
  const explained = textOf(clock?.explanation);
  return [
    ...rowOf(say('follow.row.number'), number),
    ...rowOf(say('follow.row.for'), applicant?.organisation?.name ?? applicant?.name),
    ...rowOf(say('follow.row.agency'), agency(read.agency)),
    ...rowOf(say('follow.row.begun'), submittedAt ? undefined : format.day(createdAt)),
    ...rowOf(say('follow.row.sent'), submittedAt && format.day(submittedAt)),
    ...rowOf(say('follow.row.by'), isRunning && clock?.deadline ? format.lastDay(clock.deadline) : undefined),
    // The sentence stands once.
    ...rowOf(
      say('follow.row.clock'),
      isRunning && explained !== textOf(read.wait?.explanation) ? explained : undefined,
    ),
    ...rowOf(say('follow.row.usually'), isRunning && submittedAt ? usually : undefined),
    ...rowOf(say('follow.row.decided'), isRunning ? undefined : format.day(decision?.at ?? '')),
    ...rowOf(say('follow.row.conducted'), representation && !representation.endedAt ? representation.name : undefined),
    ...rowOf(say('follow.row.kept'), keptUntil && format.lastDay(keptUntil)),
  ];
}

/** Other pages of the application; what the services would refuse is not offered. */
function linksOf(read: Application) {
  const { number, state, actions, unreadMessages, evidence, followUpCode, representation, informed } = read;
  const may = (action: string) => actions.some((one) => one === action);
  const submitted = state !== 'draft';
  const links: [wanted: boolean, name: string][] = [
    [submitted, 'answers'],
    [submitted || may('write'), 'messages'],
    [followUpCode !== undefined || informed !== undefined || may('allow-informing'), 'sharing'],
    [submitted, 'calendar'],
    [may('entrust') || may('take-over') || representation !== undefined, 'representation'],
    [submitted && (may('use-earlier-record') || may('use-own-paper')), 'records'],
    [evidence.some(({ state: found }) => found === 'found'), 'papers-not-asked'],
    [submitted && followUpCode !== undefined, 'record'],
    [may('withdraw'), 'withdraw'],
  ];
  return links
    .filter(([wanted]) => wanted)
    .map(([, name]) => ({ href: `${pathOf(number)}/${name}`, name, mark: name === 'messages' && unreadMessages }));
}
