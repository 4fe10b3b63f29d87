/** `/bundles/:number/check`: all parts once more before they are submitted, and their submission. */
import { moveTo, type Page, type Shown, type Visit } from '../../../page.ts';
import { tellMendable } from '../../../problems.ts';
import { answersIn, refusal } from '../check.ts';
import { type BundleForm, bundlePlace, readBundle } from './bundle-form.ts';
import { recordsOf } from './records.ts';

export const bundleCheck: Page = {
  path: '/bundles/:number/check',
  for: 'person',
  show: async (visit) => {
    const form = await readBundle(visit);
    if (!form.bundle.actions.includes('submit')) return moveTo(`/bundles/${form.bundle.number}`);
    return shown(form, visit);
  },
  submit: async (visit) => {
    const { ask, param, form, once } = visit;
    const number = param('number');
    const header = { 'Idempotency-Key': once, 'If-Match': `"${form.get('version')}"` };
    try {
      await ask('submitBundle', { path: { number }, header });
      return moveTo(`/bundles/${number}`, 'bundle-submitted');
    } catch (error) {
      const told = tellMendable(error, visit);
      return { ...(await shown(await readBundle(visit), visit)), ...refusal(told, rowOf) };
    }
  },
};

/** "/parts/childbirth-benefit/account" is the line "parts.childbirth-benefit.account". */
function rowOf(path: string): string | undefined {
  const [where, ...rest] = path.split('/').slice(1);
  if (where === 'shared') return `shared.${rest[0]}`;
  if (where === 'parts' && rest[1] === 'evidence') return 'records';
  return where === 'parts' && rest.length > 1 ? `parts.${rest[0]}.${rest[1]}` : undefined;
}

async function shown(form: BundleForm, visit: Visit): Promise<Shown> {
  const { bundle, sections } = form;
  const path = `/bundles/${bundle.number}`;
  const { back, progress } = bundlePlace(form, `${path}/check`, visit);
  const pages = sections.flatMap((section) => {
    const { name, place, title } = section;
    return answersIn(section, visit).map((page) => ({
      ...page,
      title: page.title === title ? title : `${title}: ${page.title}`,
      code: `${name}/${page.code}`,
      rows: page.rows.map((row) => ({ ...row, id: `${place.slice(1).replaceAll('/', '.')}.${row.name}` })),
    }));
  });
  return {
    view: 'citizen/apply/check.njk',
    title: visit.say('apply.step.check'),
    back,
    model: {
      formId: 'form',
      service: bundle.title,
      progress,
      applicationPath: path,
      pages,
      missing: sections.reduce((sum, { application }) => sum + (application.formState?.faults.length ?? 0), 0),
      papers: [],
      records: await recordsOf(form, visit),
      fee: bundle.fee && { online: visit.format.sum(bundle.fee.online), counter: visit.format.sum(bundle.fee.counter) },
      signers: [],
      version: visit.form?.has('switch-language') ? visit.form.get('version') : bundle.version,
      principal: visit.holder?.caller.kind === 'person' ? visit.holder.caller.name : '',
    },
  };
}
