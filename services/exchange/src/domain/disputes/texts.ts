/** What an open dispute waits for, in words. */
import type { Text } from '@darcha/proto/text.ts';

export const waitText: Text = {
  'uz-Latn': 'Eʼtiroz maʼlumotga qaragan idoraga yuborildi. Idora unga javob berishi kerak.',
  'uz-Cyrl': 'Эътироз маълумотга қараган идорага юборилди. Идора унга жавоб бериши керак.',
  kaa: 'Narazılıq maǵlıwmatqa qaraǵan mákemege jiberildi. Mákeme oǵan juwap beriwi kerek.',
  ru: 'Возражение передано ведомству, которое смотрело сведения. Ведомство должно на него ответить.',
  en: 'The dispute was passed to the agency that looked. The agency has to answer it.',
};
