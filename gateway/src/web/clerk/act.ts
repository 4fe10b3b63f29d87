/** A step an official takes with one application: a page of its own, open while the API lists its action. */
import { unlessRefused } from '../asking.ts';
import { type FieldError, type Moved, moveTo, type Page, type Shown, type Visit } from '../page.ts';
import { type Action, type Case, caseAt, readCase, stepHeaders, termOfCase } from './case.ts';
import { inLane, laneOf } from './lane.ts';
import { takeNext } from './next.ts';

type Sent = Visit & { form: URLSearchParams };

export interface Act {
  /** Ends its address, and begins its words. */
  name: string;
  action: Action;
  view: string;
  /** What its template needs besides the application. */
  model?(visit: Visit, opened: Case): Promise<object> | object;
  /** Takes the step; what comes of it is said by `done`, or it shows another page. */
  take(visit: Sent, number: string, header: Record<string, string>): Promise<unknown>;
  /** Key of `done.yaml`. */
  done: string;
  /** `hands`: the application is then out of one's hands, and the next one can be taken; `sight`: it can no longer be seen. */
  leaves?: 'hands' | 'sight';
}

export function actPage(act: Act): Page {
  return {
    path: `/desk/applications/:number/${act.name}`,
    for: 'official',
    show: (visit) => showAct(act, visit),
    submit: async (visit) => {
      const number = visit.param('number');
      // To see what would come of it is not to do it.
      if (visit.form.get('then') === 'preview') return showAct(act, visit);
      await act.take(visit, number, stepHeaders(visit));
      return goOn(act, visit, number);
    },
  };
}

async function showAct({ name, action, view, model }: Act, visit: Visit): Promise<Shown> {
  const opened = await readCase(visit);
  const { application } = opened;
  const { say, form } = visit;
  if (!application.actions.includes(action)) return notPossible(visit, opened, say(`desk.${name}.title`));
  const { errors = [], ...more }: Shown['model'] & { errors?: FieldError[] } = (await model?.(visit, opened)) ?? {};
  return {
    ...{ view, errors, title: say(`desk.${name}.title`) },
    back: inLane(caseAt(application.number), laneOf(visit)),
    model: {
      ...{ ...opened, act: name, term: termOfCase(visit, application), formId: 'act' },
      typed: Object.fromEntries(form ?? []),
      ticked: (field: string) => form?.getAll(field) ?? [],
      ...more,
    },
  };
}

/** Fields of every form, which nobody typed. */
const own = ['secret', 'once', 'version', 'then', 'language', 'switch-language'];

/** Somebody was faster, or the applicant: it is said what is now, and what was typed can still be copied. */
function notPossible(visit: Visit, { application }: Case, title: string): Shown {
  const { say, form } = visit;
  const kept = [...(form ?? [])].filter(([name, value]) => !own.includes(name) && value.trim().length > 1);
  const lane = laneOf(visit);
  const at = { desk: inLane('/desk', lane), application: inLane(caseAt(application.number), lane) };
  const model = { application, at, kept, ...(kept.length > 0 && { formId: 'kept' }) };
  return { view: 'clerk/not-possible.njk', title: say('desk.not-possible.title', { step: title }), model, status: 409 };
}

async function goOn({ leaves, done }: Act, visit: Sent, number: string): Promise<Moved> {
  const lane = laneOf(visit);
  const back = moveTo(inLane(leaves === 'sight' ? '/desk' : caseAt(number), lane), done);
  if (leaves !== 'hands' || visit.form.get('then') !== 'next') return back;
  // The step is taken: what fails now must not look as if it were not.
  return (await unlessRefused(takeNext(visit, `${visit.once}-next`.slice(-64), done))) ?? back;
}
