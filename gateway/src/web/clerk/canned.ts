/** Words for an applicant: an answer the agency has ready, words of one's own, or both. */
import { unlessRefused } from '../asking.ts';
import type { BodyOf } from '../operations.ts';
import type { Visit } from '../page.ts';

export type Kind = BodyOf<'listCannedAnswers'>['items'][number]['kinds'][number];

/** As choices of a select, with the text to be read before; none for officials who may not use them. */
export async function readCanned({ ask, language }: Visit, service: string, kind: Kind) {
  const found = await unlessRefused(ask('listCannedAnswers', { query: { service, kind, size: 100 } }));
  return (found?.body.items ?? []).map(({ code, title, version, text }) => ({
    value: `${code}:${version}`,
    title,
    text: text[language],
  }));
}

/** What the form says: `canned` is a code and the version that was seen. */
export function wordsIn(form: URLSearchParams, language: Visit['language'], field: 'reasons' | 'text' = 'reasons') {
  const own = form.get(field)?.trim() ?? '';
  const [code = '', version = ''] = (form.get('canned') ?? '').split(':');
  const canned = code !== '' && { cannedAnswer: { code, ...(/^\d+$/.test(version) && { version: Number(version) }) } };
  // Without a ready answer the words themselves are asked for.
  return own === '' && canned ? canned : { ...canned, [field]: own, language };
}
