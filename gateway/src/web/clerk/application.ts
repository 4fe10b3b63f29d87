/** `/desk/applications/:number`: what the person says beside what the records say, and all that can be done. */
import { agencyNames, unlessAway, unlessRefused } from '../asking.ts';
import { moveTo, type Page, type Shown, type Visit } from '../page.ts';
import { type Action, type Case, caseAt, isMine, questionsOf, readCase, stepHeaders, termOfCase } from './case.ts';
import { compare } from './compare.ts';
import { keyScripts } from './keys.ts';
import { inLane, laneOf } from './lane.ts';
import { offeredSteps } from './steps.ts';

export const application: Page = {
  path: '/desk/applications/:number',
  for: 'official',
  show: showApplication,
  submit: async (visit) => {
    const { ask, form, param } = visit;
    const number = param('number');
    const at = inLane(caseAt(number), laneOf(visit));
    if (form.get('do') === 'read') {
      await ask('markMessagesRead', { path: { number }, body: { upTo: Number(form.get('upTo')) } });
      return moveTo(at, 'desk-read');
    }
    const { 'Idempotency-Key': key = '' } = stepHeaders(visit);
    const register = form.get('register');
    if (register !== null) {
      await ask('askRegister', { path: { number, name: register }, header: { 'Idempotency-Key': key } });
      return moveTo(at, 'desk-asked-again');
    }
    await ask('claimApplication', { path: { number }, header: { 'Idempotency-Key': key } });
    return moveTo(at, 'desk-claimed');
  },
};

async function showApplication(visit: Visit): Promise<Shown> {
  const opened = await readCase(visit);
  const { application: one } = opened;
  const path = { number: one.number };
  const [compared, timeline, messages, opinions, agencyName] = await Promise.all([
    compare(visit, opened),
    unlessAway(visit.ask('getTimeline', { path })),
    unlessAway(visit.ask('listMessages', { path })),
    unlessRefused(visit.ask('listOpinions', { path })),
    agencyNames(visit),
  ]);
  const lane = laneOf(visit);
  return {
    view: 'clerk/application.njk',
    title: String(one.title),
    back: inLane('/desk', lane),
    ...keyScripts(visit),
    model: {
      ...{ application: one, ...compared, ...filesOf(opened), agencyName },
      ...offeredSteps(one.actions),
      timeline: timeline?.body.items,
      messages: messages?.body.items,
      opinions: opinions?.body.items ?? [],
      term: termOfCase(visit, one),
      can: (action: Action) => one.actions.includes(action),
      at: caseAt(one.number),
      lane: inLane('', lane),
      mine: isMine(visit, one),
      unread: messages?.body.items.filter(({ unread }) => unread).at(-1)?.position,
      differing: differencesIn(compared),
      titleOf: (name: string) => titleOf(opened, name),
      marked: (pointer: string) => titleOf(opened, pointer.split('/')[1] ?? ''),
    },
  };
}

function differencesIn({ answers, records }: Awaited<ReturnType<typeof compare>>): number {
  const papers = records.flatMap(({ stated = [] }) => stated);
  return [...answers, ...papers].filter(({ agrees }) => agrees === false).length;
}

/** What people call a question, a record, a file or a paper. */
function titleOf(opened: Case, name: string): string {
  const { service } = opened;
  const file = service.attachments?.find((rule) => rule.name === name);
  const paper = service.papers?.find(({ code }) => code === name);
  return questionsOf(opened)[name]?.title ?? String(file?.title ?? paper?.title ?? name);
}

/** Files that were sent, and those the service asks for that were not. */
function filesOf({ application: one, service }: Case) {
  const files = one.attachments ?? [];
  const absent = (service.attachments ?? []).filter(({ name }) => !files.some((file) => file.name === name));
  return { files, absent: absent.map(({ title }) => String(title)) };
}
