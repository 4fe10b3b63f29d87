/** `/desk/applications/:number`: what the person says beside what the records say, and all that can be done. */
import { moveTo, type Page, type Shown, type Visit } from '../page.ts';
import {
  type Action,
  type Case,
  caseAt,
  officialOf,
  orElse,
  readAgencyNames,
  readCase,
  stepHeaders,
  unlessAway,
} from './case.ts';
import { compare } from './compare.ts';
import { keyScripts } from './keys.ts';
import { termOf } from './term.ts';
import { inWords, type Schema } from './values.ts';

/** Steps with a page of their own, in the order they are offered; the letter is their shortcut. */
const steps: readonly (readonly [action: Action, name: string, key: string])[] = [
  ['approve', 'approve', 'a'],
  ['return', 'return', 'r'],
  ['reject', 'reject', 'x'],
  ['confirm', 'confirm', 'f'],
  ['object', 'object', 'o'],
  ['give-opinion', 'opinion', 'g'],
  ['collect', 'collect', 'h'],
  ['reply', 'message', 'm'],
  ['ask-opinion', 'ask-opinion', 'q'],
  ['assign', 'assign', 's'],
  ['extend', 'extend', 'e'],
  ['revoke', 'revoke', ''],
  ['hold', 'hold', ''],
  ['release-hold', 'release-hold', ''],
];
/** What decides comes first. */
const deciding = ['approve', 'return', 'reject', 'confirm', 'object', 'opinion', 'collect'];

export const application: Page = {
  path: '/desk/applications/:number',
  for: 'official',
  show: showApplication,
  submit: async (visit) => {
    const { ask, form, param } = visit;
    const number = param('number');
    const at = caseAt(number);
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
  const { application: one, service } = opened;
  const path = { number: one.number };
  const [compared, timeline, messages, opinions, agencyName] = await Promise.all([
    compare(visit, opened),
    unlessAway(visit.ask('getTimeline', { path }).then(({ body }) => body.items)),
    unlessAway(visit.ask('listMessages', { path }).then(({ body }) => body.items)),
    orElse(
      visit.ask('listOpinions', { path }).then(({ body }) => body.items),
      [],
    ),
    readAgencyNames(visit),
  ]);
  const offered = offeredSteps(one.actions);
  return {
    view: 'clerk/application.njk',
    title: String(one.title),
    back: '/desk',
    ...keyScripts(visit),
    model: {
      ...{ application: one, service, ...compared, timeline, messages, opinions, agencyName },
      term: termOf(visit, partUntil(visit, opened) ?? one.wait?.until),
      first: offered.filter(({ name }) => deciding.includes(name)),
      more: offered.filter(({ name }) => !deciding.includes(name)),
      can: (action: Action) => one.actions.includes(action),
      at: caseAt(one.number),
      mine: one.claimedBy !== undefined && one.claimedBy === officialOf(visit).id,
      unread: messages?.filter(({ unread }) => unread).at(-1)?.position,
      differing: differencesIn(compared),
      titleOf: (name: string) => titleOf(opened, name),
      marked: (pointer: string) => titleOf(opened, pointer.split('/')[1] ?? ''),
      wordsOf: (name: string) => inWords(one.form[name], questionsOf(opened)[name], visit),
      ...filesOf(opened),
    },
  };
}

function offeredSteps(actions: readonly Action[]) {
  const offered = steps.filter(([action]) => actions.includes(action)).map(([, name, key]) => ({ name, key }));
  return offered.filter(({ name }, place) => offered.findIndex((other) => other.name === name) === place);
}

function partUntil(visit: Visit, { application: { parts } }: Case): string | undefined {
  const { agency } = officialOf(visit);
  return parts?.find((part) => part.agency === agency && part.state === 'open')?.until;
}

function differencesIn({ answers, records }: Awaited<ReturnType<typeof compare>>): number {
  const papers = records.flatMap(({ stated = [] }) => stated);
  return [...answers, ...papers].filter(({ agrees }) => agrees === false).length;
}

const questionsOf = ({ service }: Case) => (service.form as Schema).properties ?? {};

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
