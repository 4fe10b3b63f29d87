/** A large catalogue that reads like a real one: invented services, put together the same way in every run. */
import type { Passport } from '@darcha/proto/passport.ts';
import { actions, cases, sentences, subjects, type Words } from './words.ts';

const written = ['uz-Latn', 'kaa', 'ru', 'en'] as const;
type Tag = (typeof written)[number];

/** Numbers from 0 to below `below`, always the same ones (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const syllables = 'bo mar shi qo yan gul da nur tosh kent oy zar bek sam to xon li chi rik say am ko gi ra'.split(' ');

/** The name of a place that does not exist. */
function placeName(throwOne: (below: number) => number): string {
  const name = Array.from({ length: 3 + throwOne(2) }, () => syllables[throwOne(syllables.length)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const pick = <T>(list: readonly T[], throwOne: (below: number) => number) => list[throwOne(list.length)] as T;
/** Texts as an author writes them: Uzbek in Latin script only. */
const texts = (of: (tag: Tag) => string) =>
  Object.fromEntries(written.map((tag) => [tag, of(tag)])) as Passport['title'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** So many passports, each a copy of `model` with words of its own. */
export function generatePassports(model: Passport, count: number): Passport[] {
  const throwOne = dice(count);
  return Array.from({ length: count }, (_, i) => {
    // Every combination of subject and action comes, before one comes again for another case.
    const subject = subjects[i % subjects.length] as Words;
    const action = actions[Math.floor(i / subjects.length) % actions.length] as Words;
    const when = pick(cases, throwOne);
    const place = placeName(throwOne);
    const said = Array.from({ length: 5 }, () => pick(sentences, throwOne));
    const fill = (text: string, tag: Tag) => text.replace('{s}', subject[tag]).replace('{p}', place);
    const title = (tag: Tag) => capital(`${subject[tag]}: ${action[tag]} ${when[tag]}`);
    return {
      ...model,
      id: `generated-${i}`,
      version: 1,
      title: texts((tag) => `${title(tag)}, ${place}`),
      summary: texts((tag) =>
        said
          .slice(0, 2)
          .map((sentence) => fill(sentence[tag], tag))
          .join(' '),
      ),
      description: texts((tag) =>
        said
          .slice(2)
          .map((sentence) => fill(sentence[tag], tag))
          .join(' '),
      ),
      keywords: Object.fromEntries(
        written.map((tag) => [
          tag,
          [subject[tag], action[tag], `${action[tag]} ${place}`, pick(subjects, throwOne)[tag]],
        ]),
      ),
    };
  });
}

/** What people would type to find one of them: two or three words, some misspelt, some unfinished. */
export function generateQueries(count: number): string[] {
  const throwOne = dice(7);
  return Array.from({ length: count }, () => {
    const tag = pick(written, throwOne);
    const parts = [pick(subjects, throwOne)[tag], pick(actions, throwOne)[tag]];
    if (throwOne(4) === 0) parts.push(pick(cases, throwOne)[tag]);
    const query = parts.join(' ');
    const at = 2 + throwOne(query.length - 4);
    switch (throwOne(6)) {
      case 0:
        return query.slice(0, at) + query.charAt(at + 1) + query.charAt(at) + query.slice(at + 2);
      case 1:
        return query.slice(0, -2);
      default:
        return query;
    }
  });
}
