import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from './remember.ts';
import { transliterate } from './transliterate.ts';

// biome-ignore format: a table
const words: [string, string][] = [
  // Letters of two signs, and the order in which they are read.
  ['Oʻzbekiston', 'Ўзбекистон'], ['tugʻilgan', 'туғилган'], ['yoʻl', 'йўл'], ['Yoʻldosh', 'Йўлдош'], ['yosh', 'ёш'],
  ['yurist', 'юрист'], ['yashash', 'яшаш'], ['yer', 'ер'], ['loyiha', 'лойиҳа'], ['chegara', 'чегара'],
  ['shahar', 'шаҳар'], ['choʻl', 'чўл'], ['ayyor', 'айёр'], ['xat', 'хат'], ['hujjat', 'ҳужжат'], ['qaror', 'қарор'],
  // e at the beginning, after a vowel, after a consonant.
  ['elektron', 'электрон'], ['aeroport', 'аэропорт'], ['kelmoq', 'келмоқ'], ['reyestr', 'реестр'],
  // The apostrophe.
  ['maʼlumot', 'маълумот'], ['eʼlon', 'эълон'], ['sanʼat', 'санъат'], ['mavzuʼ', 'мавзуъ'], ['Isʼhoq', 'Исҳоқ'],
  // Loanwords.
  ['konstitutsiya', 'конституция'], ['litsenziyalar', 'лицензиялар'], ['aksiya', 'акция'], ['funksiyasi', 'функцияси'],
  ['konferensiya', 'конференция'], ['pensiya', 'пенсия'], ['sirk', 'цирк'], ['protsess', 'процесс'],
  ['rayon', 'район'], ['obyekt', 'объект'], ['budjet', 'бюджет'], ['sentyabr', 'сентябрь'], ['sentyabrda', 'сентябрда'],
  ['iyun', 'июнь'], ['ketsa', 'кетса'], ['aytsin', 'айтсин'],
  // Capitals.
  ['OʻZBEKISTON', 'ЎЗБЕКИСТОН'], ['MAʼLUMOT', 'МАЪЛУМОТ'], ['JShShIR', 'ЖШШИР'], ['STIR', 'СТИР'], ['SHAHAR', 'ШАҲАР'],
  ['Shahar', 'Шаҳар'], ['RAYON', 'РАЙОН'], ['Rayon', 'Район'], ['Yer', 'Ер'], ['V. Karimov', 'В. Каримов'],
];

for (const [latin, cyrillic] of words) {
  test(`${latin} is ${cyrillic}`, () => assert.equal(transliterate(latin), cyrillic));
}

test('every apostrophe that is typed is understood', () => {
  for (const sign of ["'", '`', '‘', '’', 'ʻ', 'ʼ', '´']) {
    assert.equal(transliterate(`O${sign}zbek so${sign}zi, ma${sign}lumot`), 'Ўзбек сўзи, маълумот');
  }
});

test('quotation marks stay', () => {
  assert.equal(transliterate('“Qonun” ‘namuna’ «yoʻl»'), '“Қонун” ‘намуна’ «йўл»');
});

test('what is Latin stays Latin', () => {
  // biome-ignore format: a table
  const kept: [string, string][] = [
    ['ID-karta va PDF fayl', 'ID-карта ва PDF файл'], ['PDFni SMS orqali', 'PDFни SMS орқали'],
    ['QR-kod, 5 000 UZS', 'QR-код, 5 000 UZS'], ['OneID bilan', 'OneID билан'], ['II guruh', 'II гуруҳ'],
    ['{applicant.name} uchun', '{applicant.name} учун'], ['https://my.gov.uz/sh?a=b.', 'https://my.gov.uz/sh?a=b.'],
    ['my.gov.uz saytida', 'my.gov.uz сайтида'], ['WhatsApp orqali', 'WhatsApp орқали'], ['info@gov.uz', 'info@gov.uz'],
  ];
  for (const [latin, mixed] of kept) assert.equal(transliterate(latin), mixed);
});

test('Cyrillic text, numbers and signs stay as they are', () => {
  assert.equal(transliterate('Туғилган 2026, № 5'), 'Туғилган 2026, № 5');
});

test('a long text of anything does not take ever longer', () => {
  const before = process.cpuUsage();
  for (const part of ['a', 'a.', '{', 'a-', 'a@', 'www.', 'I']) transliterate(part.repeat(60_000));
  // Looked through from every place in it, one of them alone takes longer.
  assert.ok(process.cpuUsage(before).user < 3_000_000);
});

test('only words are remembered', () => {
  const asked: string[] = [];
  const work = remember((text) => {
    asked.push(text);
    return text;
  });
  const long = 'a'.repeat(100);
  for (const text of ['soʻz', 'soʻz', long, long]) work(text);
  assert.deepEqual(asked, ['soʻz', long, long]);
});
