/** A result that holds every letter and length that is hard to print; all of it invented. */
import type { ResultContent } from '../src/content.ts';

export const sample: ResultContent = {
  number: 'D-7KQ2-M9XF-4T',
  code: '7KQ2-M9XF-4TPA-H3CD',
  service: 'residence-certificate',
  version: 1,
  title: {
    'uz-Latn': 'Yashash muddati va manzilda roʻyxatda turganlar soni toʻgʻrisida maʼlumotnoma',
    'uz-Cyrl': 'Яшаш муддати ва манзилда рўйхатда турганлар сони тўғрисида маълумотнома',
    kaa: 'Jasaw múddeti hám mánzilde dizimde turǵanlar sanı haqqında maǵlıwmatnama',
    ru: 'Справка о сроке проживания и числе зарегистрированных по адресу',
    en: 'Certificate of residence & of <registered> persons',
  },
  statement: {
    'uz-Latn':
      'Shu bilan tasdiqlanadiki, Gʻulomjon Oʻktamov koʻrsatilgan manzilda doimiy yashaydi.\n\nMaʼlumotnoma talab qilingan joyga taqdim etish uchun berildi.',
    'uz-Cyrl':
      'Шу билан тасдиқланадики, Ғуломжон Ўктамов кўрсатилган манзилда доимий яшайди; ҳужжат қонунга мувофиқ берилди.',
    kaa: 'Ǵulamjan Óktamov kórsetilgen mánzilde turaqlı jasaytuǵını tastıyıqlanadı; sáne, úy, jıl, ıqtıyar, ń. Қарақалпақша: ңәҳғ.',
    ru: 'Настоящим подтверждается, что Гуломжон Уктамов постоянно проживает по указанному адресу. Справка выдана для предъявления по месту требования.',
    en: 'This certifies that Gʻulomjon Oʻktamov lives permanently at the address stated. Issued to be shown wherever it is asked for.',
  },
  facts: [
    {
      name: 'address',
      title: texts('Manzil', 'Манзил', 'Mánzil', 'Адрес', 'Address'),
      value: 'Toshkent shahri, Mirzo Ulugʻbek tumani, Boʻston koʻchasi, 18-uy, 42-xonadon',
    },
    {
      name: 'since',
      title: texts(
        'Roʻyxatga olingan sana',
        'Рўйхатга олинган сана',
        'Dizimge alınǵan sáne',
        'Дата регистрации',
        'Registered since',
      ),
      value: '2019-03-04',
    },
    {
      name: 'persons',
      title: texts(
        'Shu manzilda roʻyxatda turganlar soni',
        'Шу манзилда рўйхатда турганлар сони',
        'Usı mánzilde dizimde turǵanlar sanı',
        'Число зарегистрированных по адресу',
        'Persons registered at this address',
      ),
      value: 5,
    },
    {
      name: 'amount',
      title: texts('Nafaqa, soʻm', 'Нафақа, сўм', 'Napaqa, sum', 'Пособие, сум', 'Benefit, soums'),
      value: 1600000.5,
    },
    { name: 'permanent', title: texts('Doimiy', 'Доимий', 'Turaqlı', 'Постоянно', 'Permanent'), value: true },
    {
      name: 'children',
      title: texts('Farzandlar', 'Фарзандлар', 'Balalar', 'Дети', 'Children'),
      value: ['Shahnoza Oʻktamova', 'Жўрабек Ўктамов'],
    },
  ],
  holder: { name: 'Gʻulomjon Oʻktamov Sinov oʻgʻli' },
  authority: 'interior-ministry',
  issuedAt: '2026-11-22T20:05:00.000Z',
  agency: texts(
    'Ichki ishlar vazirligi (namuna)',
    'Ички ишлар вазирлиги (намуна)',
    'Ishki isler ministrligi (úlgi)',
    'Министерство внутренних дел (пример)',
    'Ministry of Internal Affairs (sample)',
  ),
  basis: [
    {
      title: texts(
        'Aholini roʻyxatga olish toʻgʻrisidagi Qonun',
        'Аҳолини рўйхатга олиш тўғрисидаги Қонун',
        'Xalıqtı dizimge alıw haqqındaǵı Nızam',
        'Закон о регистрации населения',
        'Law on the registration of the population',
      ),
      article: '7',
    },
    {
      title: texts(
        'Maʼmuriy tartib-taomillar toʻgʻrisidagi Qonun',
        'Маъмурий тартиб-таомиллар тўғрисидаги Қонун',
        'Hákimshilik tártip-qaǵıydaları haqqındaǵı Nızam',
        'Закон об административных процедурах',
        'Law on administrative procedures',
      ),
    },
  ],
  verifyAt: 'https://darcha.example/verify/result?code=7KQ2-M9XF-4TPA-H3CD',
  status: { status_list: { uri: 'https://darcha.example/api/v1/result-status-lists/2026-11-23', idx: 271828 } },
};

function texts(latin: string, cyrillic: string, kaa: string, ru: string, en: string): ResultContent['title'] {
  return { 'uz-Latn': latin, 'uz-Cyrl': cyrillic, kaa, ru, en };
}
