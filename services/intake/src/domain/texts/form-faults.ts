/** What is wrong with an answer and what to do about it. `{title}` stands before each; `{counted}` is a number with its noun. */
import type { Text } from '@darcha/proto/text.ts';

const texts = (uz: string, cyrl: string, kaa: string, ru: string, en: string): Text => ({
  'uz-Latn': uz,
  'uz-Cyrl': cyrl,
  kaa,
  ru,
  en,
});

/** Before every advice: of which question it is. */
export const aboutText = texts(
  '“{title}”: {advice}',
  '“{title}”: {advice}',
  '“{title}”: {advice}',
  '«{title}»: {advice}',
  '“{title}”: {advice}',
);

/** By the keyword of JSON Schema that is not met. */
export const faultTexts = {
  required: texts(
    'javob bering.',
    'жавоб беринг.',
    'juwap beriń.',
    'ответьте на этот вопрос.',
    'answer this question.',
  ),
  unknown: texts(
    'bunday savol yoʻq. Bu javobni olib tashlang.',
    'бундай савол йўқ. Бу жавобни олиб ташланг.',
    'bunday soraw joq. Bul juwaptı alıp taslań.',
    'такого вопроса нет. Уберите этот ответ.',
    'there is no such question. Remove this answer.',
  ),
  pattern: texts(
    'javob kerakli shaklda emas. {help}',
    'жавоб керакли шаклда эмас. {help}',
    'juwap kerekli túrde emes. {help}',
    'ответ не в той форме, в которой нужен. {help}',
    'this answer does not have the form asked for. {help}',
  ),
  digits: texts(
    '{counted} kiriting.',
    '{counted} киритинг.',
    '{counted} kirgiziń.',
    'укажите ровно {counted}.',
    'give {counted}.',
  ),
  enum: texts(
    'quyidagilardan birini tanlang: {choices}.',
    'қуйидагилардан бирини танланг: {choices}.',
    'tómendegilerdiń birin tańlań: {choices}.',
    'выберите одно из: {choices}.',
    'choose one of: {choices}.',
  ),
  const: texts(
    'bu yerda faqat {choices} qabul qilinadi.',
    'бу ерда фақат {choices} қабул қилинади.',
    'bul jerde tek {choices} qabıl etiledi.',
    'здесь принимается только {choices}.',
    'only {choices} is accepted here.',
  ),
  minLength: texts(
    'kamida {counted} yozing.',
    'камида {counted} ёзинг.',
    'keminde {counted} jazıń.',
    'напишите не короче, чем {counted}.',
    'give at least {counted}.',
  ),
  maxLength: texts(
    'koʻpi bilan {counted} yozing.',
    'кўпи билан {counted} ёзинг.',
    'kóbi menen {counted} jazıń.',
    'напишите не длиннее, чем {counted}.',
    'give at most {counted}.',
  ),
  minimum: texts(
    '{limit} yoki undan katta son kiriting.',
    '{limit} ёки ундан катта сон киритинг.',
    '{limit} yamasa onnan úlken san kirgiziń.',
    'укажите число не меньше {limit}.',
    'give a number of at least {limit}.',
  ),
  maximum: texts(
    '{limit} yoki undan kichik son kiriting.',
    '{limit} ёки ундан кичик сон киритинг.',
    '{limit} yamasa onnan kishi san kirgiziń.',
    'укажите число не больше {limit}.',
    'give a number of at most {limit}.',
  ),
  exclusiveMinimum: texts(
    '{limit} dan katta son kiriting.',
    '{limit} дан катта сон киритинг.',
    '{limit} nan úlken san kirgiziń.',
    'укажите число больше {limit}.',
    'give a number above {limit}.',
  ),
  exclusiveMaximum: texts(
    '{limit} dan kichik son kiriting.',
    '{limit} дан кичик сон киритинг.',
    '{limit} nan kishi san kirgiziń.',
    'укажите число меньше {limit}.',
    'give a number below {limit}.',
  ),
  multipleOf: texts(
    '{limit} ga boʻlinadigan son kiriting.',
    '{limit} га бўлинадиган сон киритинг.',
    '{limit} ge bólinetuǵın san kirgiziń.',
    'укажите число, кратное {limit}.',
    'give a multiple of {limit}.',
  ),
  minItems: texts(
    'kamida {counted} kiriting.',
    'камида {counted} киритинг.',
    'keminde {counted} kirgiziń.',
    'минимум {counted}: добавьте недостающее.',
    'give at least {counted}.',
  ),
  maxItems: texts(
    'koʻpi bilan {counted} kiriting.',
    'кўпи билан {counted} киритинг.',
    'kóbi menen {counted} kirgiziń.',
    'максимум {counted}: уберите лишнее.',
    'give at most {counted}.',
  ),
  uniqueItems: texts(
    'har birini faqat bir marta kiriting.',
    'ҳар бирини фақат бир марта киритинг.',
    'hár birin tek bir ret kirgiziń.',
    'укажите каждое только один раз.',
    'give each item only once.',
  ),
  computed: texts(
    'bu javob boshqa javoblardan hisoblanadi va hozir chiqmadi. Ularni toʻldiring yoki tuzating.',
    'бу жавоб бошқа жавоблардан ҳисобланади ва ҳозир чиқмади. Уларни тўлдиринг ёки тузатинг.',
    'bul juwap basqa juwaplardan esaplanadı hám házir shıqpadı. Olardı toltırıń yamasa dúzetiń.',
    'этот ответ вычисляется из других и пока не получился. Заполните или исправьте их.',
    'this is worked out from other answers and could not be. Complete or correct them.',
  ),
  fact: texts(
    'natijaning bu maʼlumotini kiriting.',
    'натижанинг бу маълумотини киритинг.',
    'nátiyjeniń bul maǵlıwmatın kirgiziń.',
    'укажите это сведение для результата.',
    'give this fact of the result.',
  ),
  attachment: texts(
    'bu faylni ilova qiling.',
    'бу файлни илова қилинг.',
    'bul fayldı qosımsha etiń.',
    'приложите этот файл.',
    'attach this file.',
  ),
  other: texts(
    'bu javob qabul qilinmaydi. Uni tuzating.',
    'бу жавоб қабул қилинмайди. Уни тузатинг.',
    'bul juwap qabıl etilmeydi. Onı dúzetiń.',
    'этот ответ не принимается. Исправьте его.',
    'this answer is not accepted. Correct it.',
  ),
} as const satisfies Record<string, Text>;

/** What sort of value is asked for. */
export const typeTexts: Readonly<Record<string, Text>> = {
  string: texts('matn yozing.', 'матн ёзинг.', 'tekst jazıń.', 'напишите текст.', 'give a text.'),
  integer: texts(
    'butun son kiriting.',
    'бутун сон киритинг.',
    'pútin san kirgiziń.',
    'укажите целое число.',
    'give a whole number.',
  ),
  number: texts('son kiriting.', 'сон киритинг.', 'san kirgiziń.', 'укажите число.', 'give a number.'),
  boolean: texts(
    '“ha” yoki “yoʻq” deb javob bering.',
    '“ҳа” ёки “йўқ” деб жавоб беринг.',
    '“awa” yamasa “yaq” dep juwap beriń.',
    'ответьте «да» или «нет».',
    'answer yes or no (true or false).',
  ),
  array: texts('roʻyxat kiriting.', 'рўйхат киритинг.', 'dizim kirgiziń.', 'укажите список.', 'give a list.'),
  object: texts(
    'ichidagi savollarga javob bering.',
    'ичидаги саволларга жавоб беринг.',
    'ishindegi sorawlarǵa juwap beriń.',
    'ответьте на вопросы внутри.',
    'answer the questions within.',
  ),
};

export const formatTexts: Readonly<Record<string, Text>> = {
  'uz-pin': texts(
    'shaxsiy raqamni (JShShIR) 14 ta raqam bilan yozing.',
    'шахсий рақамни (ЖШШИР) 14 та рақам билан ёзинг.',
    'jeke nomerdi (JShShIR) 14 cifr menen jazıń.',
    'укажите персональный номер (ПИНФЛ): 14 цифр.',
    'give the personal number as 14 digits.',
  ),
  'uz-tin': texts(
    'STIRni 9 ta raqam bilan yozing.',
    'СТИРни 9 та рақам билан ёзинг.',
    'STIRdi 9 cifr menen jazıń.',
    'укажите ИНН: 9 цифр.',
    'give the taxpayer’s number as 9 digits.',
  ),
  'uz-phone': texts(
    'telefon raqamini +998 va 9 ta raqam bilan, boʻsh joysiz yozing.',
    'телефон рақамини +998 ва 9 та рақам билан, бўш жойсиз ёзинг.',
    'telefon nomerin +998 hám 9 cifr menen, bos orınsız jazıń.',
    'укажите номер телефона: +998 и 9 цифр без пробелов.',
    'give the telephone number as +998 and 9 digits, without spaces.',
  ),
  'uz-bank-account': texts(
    'hisob raqamini 20 ta raqam bilan, boʻsh joysiz yozing.',
    'ҳисоб рақамини 20 та рақам билан, бўш жойсиз ёзинг.',
    'esap betin 20 cifr menen, bos orınsız jazıń.',
    'укажите номер счёта: 20 цифр без пробелов.',
    'give the account number as 20 digits, without spaces.',
  ),
  date: texts(
    'kunni YYYY-MM-DD shaklida yozing, masalan 2026-03-24.',
    'кунни YYYY-MM-DD шаклида ёзинг, масалан 2026-03-24.',
    'kúndi YYYY-MM-DD túrinde jazıń, mısalı 2026-03-24.',
    'укажите день в виде ГГГГ-ММ-ДД, например 2026-03-24.',
    'give the day as YYYY-MM-DD, for example 2026-03-24.',
  ),
  'date-time': texts(
    'vaqtni 2026-03-24T10:00:00+05:00 shaklida yozing.',
    'вақтни 2026-03-24T10:00:00+05:00 шаклида ёзинг.',
    'waqıttı 2026-03-24T10:00:00+05:00 túrinde jazıń.',
    'укажите время в виде 2026-03-24T10:00:00+05:00.',
    'give the time as in 2026-03-24T10:00:00+05:00.',
  ),
  email: texts(
    'elektron pochta manzilini yozing, masalan ism@example.uz.',
    'электрон почта манзилини ёзинг, масалан ism@example.uz.',
    'elektron pochta mánzilin jazıń, mısalı ism@example.uz.',
    'укажите адрес электронной почты, например name@example.uz.',
    'give an e-mail address, such as name@example.uz.',
  ),
};

/** The whole: how many faults there are. */
export const formInvalidText = texts(
  'Javoblarda {counted} bor. Ularni tuzatib, javoblarni qayta yuboring.',
  'Жавобларда {counted} бор. Уларни тузатиб, жавобларни қайта юборинг.',
  'Juwaplarda {counted} bar. Olardı dúzetip, juwaplardı qayta jiberiń.',
  'В ответах {counted}. Исправьте и отправьте ответы снова.',
  'The answers have {counted}. Correct this and send the answers again.',
);

/** Singular and, for Russian, the forms after 2 and 5; the Turkic languages have one form after a number. */
const nouns = {
  characters: {
    uz: 'ta belgi',
    cyrl: 'та белги',
    kaa: 'belgi',
    ru: ['символ', 'символа', 'символов'],
    en: ['character', 'characters'],
  },
  items: { uz: 'ta yozuv', cyrl: 'та ёзув', kaa: 'jazıw', ru: ['запись', 'записи', 'записей'], en: ['item', 'items'] },
  digits: { uz: 'ta raqam', cyrl: 'та рақам', kaa: 'cifr', ru: ['цифру', 'цифры', 'цифр'], en: ['digit', 'digits'] },
  faults: { uz: 'ta xato', cyrl: 'та хато', kaa: 'qáte', ru: ['ошибка', 'ошибки', 'ошибок'], en: ['fault', 'faults'] },
} as const;

const russian = new Intl.PluralRules('ru');
const russianForms = { one: 0, few: 1, many: 2, other: 1, zero: 2, two: 1 } as const;

/** "3 символа", "3 characters": a whole number with its noun, in every language. */
export function counted(count: number, noun: keyof typeof nouns): Text {
  const { uz, cyrl, kaa, ru, en } = nouns[noun];
  return texts(
    `${count} ${uz}`,
    `${count} ${cyrl}`,
    `${count} ${kaa}`,
    `${count} ${ru[russianForms[russian.select(count)]]}`,
    `${count} ${en[count === 1 ? 0 : 1]}`,
  );
}
