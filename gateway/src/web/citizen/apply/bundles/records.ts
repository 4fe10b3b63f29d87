/** `/bundles/:number/records`: the records of all parts, shown before they are used. */
import { moveTo, type Page } from '../../../page.ts';
import { recordsIn } from '../records.ts';
import { type BundleForm, bundlePlace, readBundle } from './bundle-form.ts';

export const bundleRecords: Page = {
  path: '/bundles/:number/records',
  for: 'person',
  show: async (visit) => {
    const form = await readBundle(visit);
    const { bundle } = form;
    if (!bundle.actions.includes('request-evidence')) return moveTo(`/bundles/${bundle.number}`);
    const path = `/bundles/${bundle.number}/records`;
    const { back, next, progress } = bundlePlace(form, path, visit);
    const all = form.sections.flatMap(({ application }) => application.evidence);
    const open = askable(form).flatMap(({ names }) => names);
    return {
      view: 'citizen/apply/records.njk',
      title: visit.say('apply.step.records'),
      back,
      model: {
        service: bundle.title,
        progress,
        recordsPath: path,
        isDraft: true,
        next,
        records: await recordsOf(form, visit),
        mayAsk: open.length > 0,
        isAskedAgain: all.some(({ state }) => state === 'pending'),
        mayGoOn: all.every(({ onRequest, state }) => !onRequest || state !== 'not-requested'),
      },
    };
  },
  submit: async (visit) => {
    const form = await readBundle(visit);
    const { number } = form.bundle;
    for (const { service, names } of askable(form)) {
      await visit.ask('requestBundleEvidence', { path: { number }, body: { service, names } });
    }
    return moveTo(`/bundles/${number}/records${visit.query('from') === 'check' ? '?from=check' : ''}`, 'records-asked');
  },
};

function askable({ sections }: BundleForm): { service: string; names: string[] }[] {
  const open = sections.map(({ name, application }) => ({
    service: name,
    names: application.evidence
      .filter(({ onRequest, state }) => onRequest && (state === 'not-requested' || state === 'pending'))
      .map((one) => one.name),
  }));
  return open.filter(({ names }) => names.length > 0);
}

/** The records of every part, each under the part's own law. */
export async function recordsOf({ sections }: BundleForm, visit: Parameters<typeof recordsIn>[2]) {
  const lists = await Promise.all(
    sections.map(({ application, service }) => recordsIn(application.evidence, { service }, visit)),
  );
  return lists.flat();
}
