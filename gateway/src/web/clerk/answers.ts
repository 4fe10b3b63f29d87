/** `/desk/answers`: answers the agency has ready, in all languages; heads write them. */
import { languages } from '@darcha/proto/text.ts';
import { transliterate } from '@darcha/transliteration/transliterate.ts';
import { unlessRefused } from '../asking.ts';
import { languageNames } from '../language/names.ts';
import { officialOf } from '../official.ts';
import type { BodyOf } from '../operations.ts';
import { moveTo, type Page, type Shown, type Visit } from '../page.ts';
import { pagingOf } from '../paging.ts';
import type { Kind } from './canned.ts';

type Answer = BodyOf<'listCannedAnswers'>['items'][number];
type Sent = Visit & { form: URLSearchParams };

export const kinds: readonly Kind[] = ['return', 'rejection', 'message', 'extension'];
const path = '/desk/answers';
const rows = 30;
const isHead = (visit: Visit) => officialOf(visit).roles.includes('head');

const list: Page = {
  path,
  for: 'official',
  show: async (visit) => {
    const { ask, say, query, language } = visit;
    const search = query('search').trim();
    const found = await ask('listCannedAnswers', { query: { search, page: query('page'), size: rows } });
    const items = found.body.items.map((item) => ({ ...item, words: item.text[language], at: `${path}/${item.code}` }));
    const model = { items, search, head: isHead(visit), paging: pagingOf(visit, found) };
    return { view: 'clerk/answers.njk', title: say('desk.answers.title'), back: '/desk', model };
  },
};

const begin: Page = {
  path: '/desk/new-answer',
  for: 'official',
  show: (visit) => showAnswer(visit, undefined),
  submit: (visit) => save(visit, visit.form.get('code')?.trim() ?? '', {}),
};

const edit: Page = {
  path: `${path}/:code`,
  for: 'official',
  show: async (visit) => {
    const code = visit.param('code');
    const { body } = await visit.ask('listCannedAnswers', { query: { search: code, size: 100 } });
    const answer = body.items.find((one) => one.code === code);
    return answer ? showAnswer(visit, answer) : moveTo(path, 'desk-answer-gone');
  },
  submit: async (visit) => {
    const { ask, form, param } = visit;
    const header = { 'If-Match': `"${form.get('version') ?? ''}"` };
    if (form.get('do') !== 'delete') return save(visit, param('code'), header);
    await ask('deleteCannedAnswer', { path: { code: param('code') }, header });
    return moveTo(path, 'desk-answer-deleted');
  },
};

async function save({ ask, form }: Sent, code: string, header: Record<string, string>) {
  const text = Object.fromEntries(languages.map((language) => [language, wordsIn(form, language)])) as Answer['text'];
  const services = form.getAll('services');
  const body = { title: form.get('title')?.trim() ?? '', kinds: form.getAll('kinds') as Kind[], text };
  await ask('saveCannedAnswer', {
    path: { code },
    header,
    body: { ...body, ...(services.length > 0 && { services }) },
  });
  return moveTo(path, 'saved');
}

/** Uzbek in Cyrillic script is made from the Latin one where it is not written. */
function wordsIn(form: URLSearchParams, language: (typeof languages)[number]): string {
  const own = form.get(`text.${language}`)?.trim() ?? '';
  return own === '' && language === 'uz-Cyrl' ? spelled(form.get('text.uz-Latn')?.trim() ?? '') : own;
}

/** Names of placeholders stay as they are. */
function spelled(text: string): string {
  return text
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : transliterate(part)))
    .join('');
}

async function showAnswer(visit: Visit, answer: Answer | undefined): Promise<Shown> {
  const { ask, say } = visit;
  // The form that deletes brings none of the texts.
  const form = visit.form?.has('title') ? visit.form : undefined;
  if (!isHead(visit)) return { view: 'clerk/head-only.njk', title: say('problems.head-only'), back: path, status: 403 };
  const services = await unlessRefused(ask('listServices', { query: { agency: officialOf(visit).agency, size: 100 } }));
  const typed = (name: string, known: string | undefined) => form?.get(name) ?? known ?? '';
  return {
    view: 'clerk/answer.njk',
    title: say(answer ? 'desk.answers.edit' : 'desk.answers.new'),
    back: path,
    model: {
      ...{ answer, formId: 'answer', code: typed('code', answer?.code), heading: typed('title', answer?.title) },
      kinds: kinds.map((kind) => ({ value: kind, text: say(`desk.kind.${kind}`) })),
      chosenKinds: form?.getAll('kinds') ?? answer?.kinds ?? [],
      services: (services?.body.items ?? []).map(({ id, title }) => ({ value: id, text: String(title) })),
      chosenServices: form?.getAll('services') ?? answer?.services ?? [],
      texts: languages.map((code) => ({
        code,
        name: languageNames[code],
        text: typed(`text.${code}`, answer?.text[code]),
      })),
    },
  };
}

export const answerPages: readonly Page[] = [list, begin, edit];
