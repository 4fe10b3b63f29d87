/** `/find`: where an application is, for whoever has its number and code; nobody signs in, nothing of the person is shown. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { components } from '../../../../client/gen/api.ts';
import type { Page, Shown, Visit } from '../../page.ts';
import { partyName, rowOf, stateTag, textOf } from './parts.ts';

type OfApplication = components['schemas']['ApplicationStatus'];
type OfBundle = components['schemas']['BundleStatus'];
type Status = OfApplication | OfBundle;

export const find: Page = {
  path: '/find',
  for: 'public',
  harmless: true,
  show: async (visit) => shown(visit, undefined),
  submit: async (visit) => {
    const { ask, form, say } = visit;
    const [number = '', code = ''] = ['number', 'code'].map((name) => form.get(name)?.trim());
    try {
      const { body } = await ask('findStatus', { body: { number, code } });
      return shown(visit, body);
    } catch (error) {
      // Not a page that is not there: the two did not fit.
      if (!isDomainError(error, 'status-unknown')) throw error;
      return {
        ...shown(visit, undefined),
        labels: {},
        errors: [{ field: 'number', text: say('find.unknown') }],
        status: 404,
      };
    }
  },
};

function shown(visit: Visit, status: Status | undefined): Shown {
  const { say, form } = visit;
  return {
    view: 'citizen/follow/find.njk',
    title: status ? textOf(status.title) : say('find.title'),
    ...(status && { back: '/find' }),
    neverKept: true,
    labels: { number: say('find.number'), code: say('find.code') },
    model: {
      formId: 'find',
      number: form?.get('number') ?? '',
      code: form?.get('code') ?? '',
      status: status && ('parts' in status ? bundleModel(status, visit) : statusModel(status, visit)),
    },
  };
}

function statusModel(status: OfApplication, { say, format }: Visit) {
  const { number, agencyName, state, wait, next, submittedAt, expectedEnd, stopped, decidedAt, usually } = status;
  const day = (when: string | undefined) => when && format.day(when);
  return {
    number,
    tag: stateTag(state, say),
    wait: wait && {
      with: say('follow.wait.with', { who: partyName(wait.party, () => textOf(agencyName), { say }) }),
      reason: textOf(wait.reason),
      until: wait.until && format.lastDay(wait.until),
      explanation: textOf(wait.explanation),
    },
    next: textOf(next),
    rows: [
      ...rowOf(say('follow.row.number'), number),
      ...rowOf(say('follow.row.agency'), textOf(agencyName)),
      ...rowOf(say('follow.row.sent'), day(submittedAt)),
      ...rowOf(say('follow.row.by'), expectedEnd && format.lastDay(expectedEnd)),
      ...rowOf(say('find.stopped'), stopped ? say('frame.yes') : undefined),
      ...rowOf(say('follow.row.usually'), textOf(usually?.text)),
      ...rowOf(say('follow.row.decided'), day(decidedAt)),
    ],
  };
}

function bundleModel({ number, state, next, parts, submittedAt }: OfBundle, { say, format }: Visit) {
  return {
    number,
    tag: { text: say(`follow.bundle-state.${state}`) },
    next: textOf(next),
    rows: [
      ...rowOf(say('follow.row.number'), number),
      ...rowOf(say('follow.row.sent'), submittedAt && format.day(submittedAt)),
      ...parts.flatMap((part) => rowOf(textOf(part.title), part.status && say(`follow.state.${part.status.state}`))),
    ],
  };
}
