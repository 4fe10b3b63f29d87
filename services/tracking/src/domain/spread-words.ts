/** How long things took, in a sentence of every language. */
import { type Language, languages, type Text } from '@darcha/proto/text.ts';
import type { Spread } from './spread.ts';

const [minute, hour, day] = [60, 3_600, 86_400];

type Unit = 'minute' | 'hour' | 'day';

/** Rounded up: what is said is "no longer than". */
function amountOf(seconds: number): [number, Unit] {
  if (seconds <= hour) return [Math.max(1, Math.ceil(seconds / minute)), 'minute'];
  if (seconds <= 2 * day) return [Math.ceil(seconds / hour), 'hour'];
  return [Math.ceil(seconds / day), 'day'];
}

type Amount = (count: number, unit: Unit) => string;

const same =
  (words: Record<Unit, string>): Amount =>
  (count, unit) =>
    `${count} ${words[unit]}`;

/** After "не более": genitive, singular for 1, 21, 31, but not for 11. */
const russian: Amount = (count, unit) => {
  const words = { minute: ['минуты', 'минут'], hour: ['часа', 'часов'], day: ['дня', 'дней'] }[unit];
  const one = count % 10 === 1 && count % 100 !== 11;
  return `${count} ${words[one ? 0 : 1]}`;
};

const amounts: Record<Language, Amount> = {
  'uz-Latn': same({ minute: 'daqiqa', hour: 'soat', day: 'kun' }),
  'uz-Cyrl': same({ minute: 'дақиқа', hour: 'соат', day: 'кун' }),
  kaa: same({ minute: 'minut', hour: 'saat', day: 'kún' }),
  ru: russian,
  en: (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`,
};

const sentences: Record<Language, (count: number, median: string, ninetieth: string) => string> = {
  'uz-Latn': (count, median, ninetieth) =>
    `Soʻnggi 12 oyda qaror qilingan ${count} ta arizaning yarmi ${median}, oʻndan toʻqqiztasi ${ninetieth} ichida koʻrib chiqilgan.`,
  'uz-Cyrl': (count, median, ninetieth) =>
    `Сўнгги 12 ойда қарор қилинган ${count} та аризанинг ярми ${median}, ўндан тўққизтаси ${ninetieth} ичида кўриб чиқилган.`,
  kaa: (count, median, ninetieth) =>
    `Sońǵı 12 ayda qarar etilgen ${count} arzanıń yarımı ${median}, onnan toǵızı ${ninetieth} ishinde kórip shıǵılǵan.`,
  ru: (count, median, ninetieth) =>
    `За последние 12 месяцев решений: ${count}. В половине случаев это заняло не более ${median}, в девяти из десяти не более ${ninetieth}.`,
  en: (count, median, ninetieth) =>
    `Of ${count} applications decided in the last 12 months half took no longer than ${median}, nine in ten no longer than ${ninetieth}.`,
};

const tooFew: Text = {
  'uz-Latn': 'Soʻnggi 12 oyda qarorlar kam boʻlgan: odatda qancha vaqt ketishini aytib boʻlmaydi.',
  'uz-Cyrl': 'Сўнгги 12 ойда қарорлар кам бўлган: одатда қанча вақт кетишини айтиб бўлмайди.',
  kaa: 'Sońǵı 12 ayda qararlar az boldı: ádette qansha waqıt ketetuǵının aytıp bolmaydı.',
  ru: 'За последние 12 месяцев решений было слишком мало, чтобы сказать, сколько времени это обычно занимает.',
  en: 'Too few were decided in the last 12 months to tell how long it usually takes.',
};

/** Undefined where there are too few to tell. */
export function spreadWords(spread: Spread | undefined): Text {
  if (!spread) return tooFew;
  const entries = languages.map((language) => {
    const amount = (seconds: number) => amounts[language](...amountOf(seconds));
    return [language, sentences[language](spread.count, amount(spread.median), amount(spread.ninetieth))];
  });
  return Object.fromEntries(entries) as Text;
}
