/** Why nothing was given out, as the person whose record it is about is told. */

import type { Text } from '@darcha/proto/text.ts';
import type { LogEntry } from '@darcha/transparency-log/log-entry.ts';

const reasons = {
  agreement: {
    'uz-Latn': 'Soʻragan idoraning bunga kelishuvi yoʻq edi. Savol rad etildi, maʼlumot berilmadi.',
    'uz-Cyrl': 'Сўраган идоранинг бунга келишуви йўқ эди. Савол рад этилди, маълумот берилмади.',
    kaa: 'Soraǵan mákemeniń buǵan kelisimi joq edi. Soraw biykarlandı, maǵlıwmat berilmedi.',
    ru: 'У запросившего ведомства не было на это соглашения. В запросе отказано, сведения не переданы.',
    en: 'The agency that asked had no agreement for this. It was refused and nothing was given out.',
  },
  fields: {
    'uz-Latn': 'Kelishuvda boʻlmagan maʼlumotlar soʻralgan. Savol rad etildi, maʼlumot berilmadi.',
    'uz-Cyrl': 'Келишувда бўлмаган маълумотлар сўралган. Савол рад этилди, маълумот берилмади.',
    kaa: 'Kelisimde joq maǵlıwmatlar soralǵan. Soraw biykarlandı, maǵlıwmat berilmedi.',
    ru: 'Запрошены сведения, которых нет в соглашении. В запросе отказано, сведения не переданы.',
    en: 'More was asked for than is agreed. It was refused and nothing was given out.',
  },
  quota: {
    'uz-Latn': 'Idora kelishilganidan koʻp savol bergan. Savol rad etildi, maʼlumot berilmadi.',
    'uz-Cyrl': 'Идора келишилганидан кўп савол берган. Савол рад этилди, маълумот берилмади.',
    kaa: 'Mákeme kelisilgennen kóp soraw bergen. Soraw biykarlandı, maǵlıwmat berilmedi.',
    ru: 'Ведомство превысило согласованное число запросов. В запросе отказано, сведения не переданы.',
    en: 'The agency has asked more often than is agreed. It was refused and nothing was given out.',
  },
  'not-proper': {
    'uz-Latn': 'Savol eskirgan yoki takroran yuborilgan. Savol rad etildi, maʼlumot berilmadi.',
    'uz-Cyrl': 'Савол эскирган ёки такроран юборилган. Савол рад этилди, маълумот берилмади.',
    kaa: 'Soraw eskirgen yamasa qaytadan jiberilgen. Soraw biykarlandı, maǵlıwmat berilmedi.',
    ru: 'Запрос устарел или отправлен повторно. В запросе отказано, сведения не переданы.',
    en: 'The question was out of date or was sent a second time. It was refused and nothing was given out.',
  },
  denied: {
    'uz-Latn': 'Savol almashinuv qoidalariga toʻgʻri kelmadi. U rad etildi, maʼlumot berilmadi.',
    'uz-Cyrl': 'Савол алмашинув қоидаларига тўғри келмади. У рад этилди, маълумот берилмади.',
    kaa: 'Soraw almasıw qaǵıydalarına tuwrı kelmedi. Ol biykarlandı, maǵlıwmat berilmedi.',
    ru: 'Запрос не соответствует правилам обмена. В нём отказано, сведения не переданы.',
    en: 'The question was against the rules of the exchange. It was refused and nothing was given out.',
  },
  away: {
    'uz-Latn': 'Maʼlumot saqlanadigan idora javob bermadi. Maʼlumot berilmadi.',
    'uz-Cyrl': 'Маълумот сақланадиган идора жавоб бермади. Маълумот берилмади.',
    kaa: 'Maǵlıwmat saqlanatuǵın mákeme juwap bermedi. Maǵlıwmat berilmedi.',
    ru: 'Ведомство, в котором хранятся сведения, не ответило. Сведения не переданы.',
    en: 'The agency that holds the record did not answer. Nothing was given out.',
  },
  'answer-wrong': {
    'uz-Latn': 'Maʼlumot saqlanadigan idora notoʻgʻri javob berdi. Javob toʻxtatildi va soʻragan idoraga yetkazilmadi.',
    'uz-Cyrl': 'Маълумот сақланадиган идора нотўғри жавоб берди. Жавоб тўхтатилди ва сўраган идорага етказилмади.',
    kaa: 'Maǵlıwmat saqlanatuǵın mákeme nadurıs juwap berdi. Juwap toqtatıldı hám soraǵan mákemege jetkerilmedi.',
    ru: 'Ведомство, в котором хранятся сведения, ответило неправильно. Ответ остановлен и не передан запросившему.',
    en: 'The agency that holds the record answered wrongly. The answer was stopped and did not reach the one that asked.',
  },
  failed: {
    'uz-Latn': 'Texnik nosozlik sababli savolga javob berilmadi. Maʼlumot berilmadi.',
    'uz-Cyrl': 'Техник носозлик сабабли саволга жавоб берилмади. Маълумот берилмади.',
    kaa: 'Texnikalıq nasazlıq sebepli sorawǵa juwap berilmedi. Maǵlıwmat berilmedi.',
    ru: 'Из-за технического сбоя запрос остался без ответа. Сведения не переданы.',
    en: 'Because of a technical failure the question was not answered. Nothing was given out.',
  },
} as const satisfies Record<string, Text>;

/** Codes that are told more precisely than by the verdict alone. */
const byCode: ReadonlyMap<string, keyof typeof reasons> = new Map([
  ['no-agreement', 'agreement'],
  ['purpose-not-agreed', 'agreement'],
  ['agreement-not-in-force', 'agreement'],
  ['fields-not-agreed', 'fields'],
  ['quota-exhausted', 'quota'],
  ['question-stale', 'not-proper'],
  ['question-replayed', 'not-proper'],
  ['provider-away', 'away'],
  ['provider-circuit-open', 'away'],
  ['provider-slow', 'away'],
  ['answer-invalid', 'answer-wrong'],
]);

/** Undefined for what was granted. */
export function reasonOf({ verdict, code }: Pick<LogEntry, 'verdict' | 'code'>): Text | undefined {
  if (verdict === 'granted') return undefined;
  return reasons[byCode.get(code) ?? verdict];
}
