/** What happened to a result, in words for the applicant. */
import type { Text } from '@darcha/proto/text.ts';

export const resultEventTexts = {
  'application.erased': {
    'uz-Latn': 'Saqlash muddati tugadi: javoblar, maʼlumotlar, fayllar va xabarlar oʻchirildi. Ariza qaydi saqlanadi.',
    'uz-Cyrl': 'Сақлаш муддати тугади: жавоблар, маълумотлар, файллар ва хабарлар ўчирилди. Ариза қайди сақланади.',
    kaa: 'Saqlaw múddeti tamam boldı: juwaplar, maǵlıwmatlar, fayllar hám xabarlar óshirildi. Arzanıń jazıwı saqlanadı.',
    ru: 'Срок хранения истёк: ответы, сведения, файлы и сообщения удалены. Запись о заявлении сохраняется.',
    en: 'Its time of keeping is over: answers, records, files and messages were erased. The record of the application stays.',
  },
  'application.revoked': {
    'uz-Latn':
      'Idora natijani bekor qildi: u endi amal qilmaydi. Sababi va shikoyat qilish yoʻli arizada koʻrsatilgan.',
    'uz-Cyrl': 'Идора натижани бекор қилди: у энди амал қилмайди. Сабаби ва шикоят қилиш йўли аризада кўрсатилган.',
    kaa: 'Mákeme nátiyjeni biykar etti: ol endi kúshke iye emes. Sebebi hám shaǵım etiw jolı arzada kórsetilgen.',
    ru: 'Ведомство отозвало результат: он больше не действует. Причина и порядок обжалования указаны в заявлении.',
    en: 'The agency revoked the result: it counts no more. Why, and how to appeal, stands in the application.',
  },
  'application.collected-by-collector': {
    'uz-Latn': 'Natija idorada siz vakil qilgan shaxsga topshirildi.',
    'uz-Cyrl': 'Натижа идорада сиз вакил қилган шахсга топширилди.',
    kaa: 'Nátiyje mákemede siz wákil etken adamǵa tapsırıldı.',
    ru: 'Результат выдан в ведомстве человеку, которого вы уполномочили.',
    en: 'The result was handed over at the office to the person you had authorised.',
  },
  'application.collector-named': {
    'uz-Latn': 'Natijani siz uchun olib ketadigan shaxs koʻrsatildi. Olish kodi yangilandi.',
    'uz-Cyrl': 'Натижани сиз учун олиб кетадиган шахс кўрсатилди. Олиш коди янгиланди.',
    kaa: 'Nátiyjeni siz ushın alıp ketetuǵın adam kórsetildi. Alıw kodı jańalandı.',
    ru: 'Указан человек, который получит результат за вас. Код получения заменён.',
    en: 'A person was named who may collect the result for you. The collection code is a new one.',
  },
  'application.collector-removed': {
    'uz-Latn': 'Natijani endi faqat oʻzingiz olib ketasiz. Olish kodi yangilandi.',
    'uz-Cyrl': 'Натижани энди фақат ўзингиз олиб кетасиз. Олиш коди янгиланди.',
    kaa: 'Nátiyjeni endi tek ózińiz alıp ketesiz. Alıw kodı jańalandı.',
    ru: 'Теперь результат получите только вы сами. Код получения заменён.',
    en: 'Only you can collect the result now. The collection code is a new one.',
  },
  'application.collection-code-reissued': {
    'uz-Latn': 'Yangi olish kodi berildi; avvalgisi endi yaramaydi.',
    'uz-Cyrl': 'Янги олиш коди берилди; аввалгиси энди ярамайди.',
    kaa: 'Jańa alıw kodı berildi; aldıńǵısı endi jaramaydı.',
    ru: 'Выдан новый код получения; прежний больше не действует.',
    en: 'A new collection code was given; the one before does not work any more.',
  },
} as const satisfies Record<string, Text>;
