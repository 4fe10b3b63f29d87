/** Titles of deadlines in calendars. A calendar is often seen by others: they name the service's part, never the person. */
import type { Text } from '@darcha/proto/text.ts';

export const deadlineTexts = {
  submission: {
    'uz-Latn': 'Arizani topshirishning oxirgi kuni',
    'uz-Cyrl': 'Аризани топширишнинг охирги куни',
    kaa: 'Arzanı tapsırıwdıń aqırǵı kúni',
    ru: 'Последний день подачи заявления',
    en: 'Last day to submit the application',
  },
  correction: {
    'uz-Latn': 'Arizani tuzatishning oxirgi kuni',
    'uz-Cyrl': 'Аризани тузатишнинг охирги куни',
    kaa: 'Arzanı dúzetiwdiń aqırǵı kúni',
    ru: 'Последний день исправления заявления',
    en: 'Last day to correct the application',
  },
  collection: {
    'uz-Latn': 'Natijani olib ketishning oxirgi kuni',
    'uz-Cyrl': 'Натижани олиб кетишнинг охирги куни',
    kaa: 'Nátiyjeni alıp ketiwdiń aqırǵı kúni',
    ru: 'Последний день получения результата',
    en: 'Last day to collect the result',
  },
  decision: {
    'uz-Latn': 'Ariza boʻyicha qaror chiqishi kerak boʻlgan kun',
    'uz-Cyrl': 'Ариза бўйича қарор чиқиши керак бўлган кун',
    kaa: 'Arza boyınsha qarar shıǵıwı kerek bolǵan kún',
    ru: 'Последний день решения по заявлению',
    en: 'Last day of the decision on the application',
  },
} as const satisfies Record<string, Text>;

export type DeadlineKind = keyof typeof deadlineTexts;
