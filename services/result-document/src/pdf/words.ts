/** What stands on every result, in each language. */
import type { Language } from '@darcha/proto/text.ts';

const en = {
  holder: 'Holder',
  number: 'Number',
  issued: 'Date of issue',
  facts: 'What it states',
  basis: 'Legal basis',
  article: 'article',
  verify: 'How to verify',
  verifyHow:
    'Scan the square code, or open the address and type the verification code. The page says whether the document is genuine and in force.',
  verifyFile:
    'This file is signed as a whole: who receives it can upload it there and sees whether even one byte was changed. On paper the code alone counts.',
  code: 'Verification code',
  qr: 'Square code (QR) with the address at which this document is verified',
  page: 'page',
  of: 'of',
  yes: 'yes',
  no: 'no',
  portal: 'Issued electronically through Darcha, the portal of public services',
  reason: 'Result of a public service',
};
export type ResultWords = typeof en;

export const resultWords: Readonly<Record<Language, ResultWords>> = {
  en,
  'uz-Latn': {
    holder: 'Hujjat egasi',
    number: 'Raqami',
    issued: 'Berilgan sana',
    facts: 'Hujjatda koʻrsatilgan maʼlumotlar',
    basis: 'Huquqiy asos',
    article: 'modda',
    verify: 'Qanday tekshiriladi',
    verifyHow:
      'Kvadrat kodni skanerlang yoki manzilni ochib, tekshiruv kodini kiriting. Sahifa hujjatning haqiqiyligini va amalda ekanini aytadi.',
    verifyFile:
      'Ushbu fayl toʻliq imzolangan: uni olgan shaxs oʻsha sahifaga yuklab, birorta bayt ham oʻzgarmaganini koʻradi. Qogʻozdagi nusxada faqat kod ahamiyatga ega.',
    code: 'Tekshiruv kodi',
    qr: 'Ushbu hujjat tekshiriladigan manzil yozilgan kvadrat kod (QR)',
    page: 'sahifa',
    of: '/',
    yes: 'ha',
    no: 'yoʻq',
    portal: 'Davlat xizmatlari portali Darcha orqali elektron shaklda berilgan',
    reason: 'Davlat xizmati natijasi',
  },
  'uz-Cyrl': {
    holder: 'Ҳужжат эгаси',
    number: 'Рақами',
    issued: 'Берилган сана',
    facts: 'Ҳужжатда кўрсатилган маълумотлар',
    basis: 'Ҳуқуқий асос',
    article: 'модда',
    verify: 'Қандай текширилади',
    verifyHow:
      'Квадрат кодни сканерланг ёки манзилни очиб, текширув кодини киритинг. Саҳифа ҳужжатнинг ҳақиқийлигини ва амалда эканини айтади.',
    verifyFile:
      'Ушбу файл тўлиқ имзоланган: уни олган шахс ўша саҳифага юклаб, бирорта байт ҳам ўзгармаганини кўради. Қоғоздаги нусхада фақат код аҳамиятга эга.',
    code: 'Текширув коди',
    qr: 'Ушбу ҳужжат текшириладиган манзил ёзилган квадрат код (QR)',
    page: 'саҳифа',
    of: '/',
    yes: 'ҳа',
    no: 'йўқ',
    portal: 'Давлат хизматлари портали Darcha орқали электрон шаклда берилган',
    reason: 'Давлат хизмати натижаси',
  },
  kaa: {
    holder: 'Hújjet iyesi',
    number: 'Nomeri',
    issued: 'Berilgen sánesi',
    facts: 'Hújjette kórsetilgen maǵlıwmatlar',
    basis: 'Huqıqıy tiykar',
    article: 'statya',
    verify: 'Qalay tekseriledi',
    verifyHow:
      'Kvadrat kodtı skanerleń yamasa mánzildi ashıp, tekseriw kodın kirgiziń. Bet hújjettiń haqıyqıy hám kúshinde ekenin aytadı.',
    verifyFile:
      'Bul fayl tolıq imzalanǵan: onı alǵan adam sol betke júklep, birde bir bayt ózgermegenin kóredi. Qaǵazdaǵı nusqada tek kod áhmiyetke iye.',
    code: 'Tekseriw kodı',
    qr: 'Bul hújjet tekseriletuǵın mánzil jazılǵan kvadrat kod (QR)',
    page: 'bet',
    of: '/',
    yes: 'awa',
    no: 'yaq',
    portal: 'Mámleketlik xızmetler portalı Darcha arqalı elektron túrde berilgen',
    reason: 'Mámleketlik xızmet nátiyjesi',
  },
  ru: {
    holder: 'Владелец документа',
    number: 'Номер',
    issued: 'Дата выдачи',
    facts: 'Указанные сведения',
    basis: 'Правовое основание',
    article: 'статья',
    verify: 'Как проверить',
    verifyHow:
      'Отсканируйте квадратный код или откройте адрес и введите код проверки. Страница скажет, подлинный ли документ и действует ли он.',
    verifyFile:
      'Этот файл подписан целиком: получатель может загрузить его там и увидеть, не изменён ли хотя бы один байт. На бумаге значение имеет только код.',
    code: 'Код проверки',
    qr: 'Квадратный код (QR) с адресом, по которому проверяется этот документ',
    page: 'страница',
    of: 'из',
    yes: 'да',
    no: 'нет',
    portal: 'Выдано в электронном виде через Darcha, портал государственных услуг',
    reason: 'Результат государственной услуги',
  },
};
