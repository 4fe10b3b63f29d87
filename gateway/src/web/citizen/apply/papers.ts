/** `/applications/:number/papers`: the files of an application, attached and taken away. */
import { type ApplicationForm, readForm, type Service } from '../../forms/application-form.ts';
import { moveTo, type Page, type Shown, type Visit } from '../../page.ts';
import { tellMendable } from '../../problems.ts';
import { type Fallback, fallbacksOf } from './records.ts';
import { pathAfter, pathOf, placeOf } from './steps.ts';

export const papersPage: Page = {
  path: '/applications/:number/papers',
  for: 'person',
  takesFile: true,
  show: async (visit) => {
    const form = await readForm(visit);
    const { number, state, actions } = form.application;
    const isInHand = state === 'draft' || actions.includes('attach') || actions.includes('detach');
    return isInHand ? shown(form, visit) : moveTo(`/applications/${number}/answers`);
  },
  submit: async (visit) => {
    const { query, param, take } = visit;
    try {
      const { body } = await take('attachFile');
      const done = body.state === 'clean' ? 'file-attached' : 'file-waits';
      const from = query('from') === 'check' ? '?from=check' : '';
      return moveTo(`/applications/${param('number')}/papers${from}`, done);
    } catch (error) {
      const told = tellMendable(error, visit);
      const text = told.code === 'request-invalid' ? visit.say('problems.attachment-empty') : told.text;
      return { ...(await shown(await readForm(visit), visit)), errors: [{ field: 'file', text }], status: told.status };
    }
  },
};

async function shown(form: ApplicationForm, visit: Visit): Promise<Shown> {
  const { application } = form;
  const { say, query } = visit;
  const path = `${pathOf(application)}/papers`;
  const { back, progress } = placeOf(form, path, visit);
  return {
    view: 'citizen/apply/papers.njk',
    title: say('apply.step.papers'),
    back,
    model: {
      service: application.title,
      progress,
      next: pathAfter(form, path, visit),
      from: query('from') === 'check' ? '&from=check' : '',
      rules: rulesOf(form, await fallbacksOf(application, visit), visit),
      applicationPath: pathOf(application),
    },
  };
}

/** What is to be attached, with the files there are; papers in the place of a record only where they are taken now. */
function rulesOf({ application, service }: ApplicationForm, fallbacks: Fallback[], { say, format, query }: Visit) {
  const { attachments = [], actions } = application;
  const wanted = new Set([...attachments.map(({ name }) => name), ...fallbacks.map(({ paper }) => paper?.attachment)]);
  const ofRecords = papersOfRecords(service);
  const rules = (service.attachments ?? []).filter(({ name }) => !ofRecords.has(name) || wanted.has(name));
  return rules.map((rule) => {
    const files = attachments.filter(({ name }) => name === rule.name);
    return {
      ...rule,
      need: say(`apply.papers.${rule.required ? (rule.when ? 'sometimes' : 'needed') : 'may-be'}`),
      takes: say('apply.papers.takes', {
        most: rule.most,
        types: rule.types.join(', ').toUpperCase(),
        size: format.size(rule.largest),
      }),
      files: files.map((file) => ({ ...file, mayGo: actions.includes('detach') })),
      mayAdd: actions.includes('attach') && files.length < rule.most,
      // The one that was sent just now.
      isSent: query('name') === rule.name,
    };
  });
}

/** Names of papers that stand in for a record. */
export function papersOfRecords({ evidence }: Pick<Service, 'evidence'>): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ fallback }) => fallback?.paper ?? []));
}

/** `/applications/:number/papers/:file`: one's own file, as it was attached. */
export const paperFile: Page = {
  path: '/applications/:number/papers/:file',
  for: 'person',
  passes: true,
  show: ({ pass }) => pass('readAttachment'),
};

/** `/applications/:number/papers/:file/remove`: asks once more before a file goes. */
export const removePaperPage: Page = {
  path: '/applications/:number/papers/:file/remove',
  for: 'person',
  show: async (visit) => {
    const { param, say } = visit;
    const { body } = await visit.ask('listAttachments', { path: { number: param('number') } });
    const back = `/applications/${param('number')}/papers`;
    const file = body.items.find(({ id }) => id === param('file'));
    if (!file) return moveTo(back);
    return { view: 'citizen/apply/remove-paper.njk', title: say('apply.papers.remove-title'), back, model: { file } };
  },
  submit: async ({ ask, param }) => {
    const number = param('number');
    await ask('removeAttachment', { path: { number, file: param('file') } });
    return moveTo(`/applications/${number}/papers`, 'file-removed');
  },
};
