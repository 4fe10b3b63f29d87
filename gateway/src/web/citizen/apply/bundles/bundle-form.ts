/** The form of a bundle: what is asked once, then each part's own questions, as pages of the same kind as an application's. */
import { type ApplicationForm, pagesOf, questionsOf, type Service } from '../../../forms/application-form.ts';
import type { Answers, Question } from '../../../forms/question.ts';
import type { BodyOf } from '../../../operations.ts';
import type { Visit } from '../../../page.ts';

export type Bundle = BodyOf<'getBundle'>;
type Part = Bundle['parts'][number];

/** What is asked of one part, or, as `shared`, once for all. */
export interface Section extends ApplicationForm {
  /** Identifier of the service; "shared". */
  name: string;
  title: string;
  /** What its answers stand under in the bundle. */
  patch(answers: Record<string, unknown>): { shared?: object; parts?: Record<string, object> };
  /** Where an answer to it stands among the bundle's faults. */
  place: string;
}

export interface BundleForm {
  bundle: Bundle;
  sections: Section[];
}

export async function readBundle(visit: Visit): Promise<BundleForm> {
  const { body } = await visit.ask('getBundle', { path: { number: visit.param('number') } });
  return withServices(visit, body);
}

export async function withServices({ ask, say }: Visit, bundle: Bundle): Promise<BundleForm> {
  const chosen = bundle.parts.filter(({ leftOut, formState, evidence }) => !leftOut && (formState || evidence));
  const read = await Promise.all(
    chosen.map(async (part) => {
      const { body } = await ask('getServiceVersion', {
        path: { id: part.service, version: part.serviceVersion ?? 1 },
      });
      return [part, body as Service] as const;
    }),
  );
  const parts = read.map(([part, service]) => sectionOf(bundle, part, service));
  const shared = sharedOf(bundle, parts, say('apply.bundle.shared'));
  return { bundle, sections: [...(shared ? [shared] : []), ...parts] };
}

/** A part without what is asked once. */
function sectionOf(bundle: Bundle, part: Part, service: Service): Section {
  const once = new Set(bundle.shared.map(({ answers }) => answers[part.service]).filter(Boolean));
  const pages = (part.formState?.pages ?? [])
    .map((page) => ({ ...page, questions: page.questions.filter((name) => !once.has(name)) }))
    .filter(({ questions }) => questions.length > 0);
  const faults = (part.formState?.faults ?? []).filter(({ path }) => !once.has(path.split('/')[1] ?? ''));
  const formState = { pages, faults, hidden: part.formState?.hidden ?? [], prefilled: part.formState?.prefilled ?? [] };
  const form = (bundle.answers?.parts?.[part.service] ?? {}) as Answers;
  return {
    name: part.service,
    title: String(part.title),
    service,
    questions: questionsOf(service),
    application: applicationOf(bundle, { form, formState, evidence: part.evidence ?? [] }),
    patch: (answers) => ({ parts: { [part.service]: answers } }),
    place: `/parts/${part.service}`,
  };
}

/** What several parts ask for, each once; none where no part that is left asks for any of it. */
function sharedOf(bundle: Bundle, parts: Section[], title: string): Section | undefined {
  const asked = bundle.shared.flatMap((one) => {
    const part = bundle.parts.find(({ service }) => one.answers[service] && parts.some(({ name }) => name === service));
    const section = parts.find(({ name }) => name === part?.service);
    const own = one.answers[part?.service ?? ''] ?? '';
    if (!part || !section) return [];
    const faults = (part.formState?.faults ?? [])
      .filter(({ path }) => path.split('/')[1] === own)
      .map((fault) => ({ ...fault, path: `/${one.name}${fault.path.slice(own.length + 1)}` }));
    return [{ name: one.name, question: { ...section.questions.properties[own], title: String(one.title) }, faults }];
  });
  const [first] = parts;
  if (!first || asked.length === 0) return undefined;
  const faults = asked.flatMap((one) => one.faults);
  const questions: Record<string, Question> = Object.fromEntries(asked.map(({ name, question }) => [name, question]));
  const pages = [{ code: 'shared', questions: asked.map(({ name }) => name), faults: faults.length }];
  const formState = { pages, faults, hidden: [], prefilled: [] };
  const form = (bundle.answers?.shared ?? {}) as Answers;
  return {
    name: 'shared',
    title,
    service: { ...first.service, title, pages: [] },
    questions: { properties: questions, required: Object.keys(questions) },
    application: applicationOf(bundle, { form, formState, evidence: [] }),
    patch: (answers) => ({ shared: answers }),
    place: '/shared',
  };
}

/** As much of an application as its form is drawn from. */
function applicationOf(bundle: Bundle, own: object): ApplicationForm['application'] {
  const { number, title, version, keptUntil } = bundle;
  return {
    number,
    title,
    version,
    keptUntil,
    state: 'draft',
    actions: [],
    ...own,
  } as unknown as ApplicationForm['application'];
}

export interface BundleStep {
  path: string;
  title: string;
  faults: number;
}

export function bundleSteps({ bundle, sections }: BundleForm, say: Visit['say']): BundleStep[] {
  const base = `/bundles/${bundle.number}`;
  const pages = sections.flatMap((section) =>
    pagesOf(section).map(({ code, title, faults }) => ({
      path: `${base}/form/${section.name}/${code}`,
      title,
      faults,
    })),
  );
  const onRequest = sections.some(({ application }) => application.evidence.some((one) => one.onRequest));
  const records = onRequest ? [{ path: `${base}/records`, title: say('apply.step.records'), faults: 0 }] : [];
  return [...pages, ...records, { path: `${base}/check`, title: say('apply.step.check'), faults: 0 }];
}

/** Where a page of a bundle leads on and back to, and where it stands. */
export function bundlePlace(form: BundleForm, path: string, { say, query }: Visit) {
  const steps = bundleSteps(form, say);
  const place = steps.findIndex((step) => step.path === path);
  const check = query('from') === 'check' ? steps.at(-1)?.path : undefined;
  const home = `/bundles/${form.bundle.number}`;
  return {
    back: check ?? steps[place - 1]?.path ?? home,
    next: check ?? steps[place + 1]?.path ?? home,
    progress: say('apply.progress', { step: place + 1, steps: steps.length }),
  };
}
