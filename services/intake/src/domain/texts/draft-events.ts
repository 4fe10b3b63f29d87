/** What happened to a draft, in words for the applicant. */
import type { Text } from '@darcha/proto/text.ts';

export const draftEventTexts = {
  'application.draft-ending': {
    'uz-Latn': 'Ariza hali topshirilmagan. U {lastDay} kuni oxirigacha saqlanadi, keyin oʻchiriladi.',
    'uz-Cyrl': 'Ариза ҳали топширилмаган. У {lastDay} куни охиригача сақланади, кейин ўчирилади.',
    kaa: 'Arza ele tapsırılmaǵan. Ol {lastDay} kúni aqırına shekem saqlanadı, keyin óshiriledi.',
    ru: 'Заявление ещё не подано. Оно хранится до конца дня {lastDay}, затем будет удалено.',
    en: 'The application has not been submitted. It is kept until the end of {lastDay}, then it is erased.',
  },
  'application.copied': {
    'uz-Latn': 'Javoblar avvalgi {number} arizangizdan olindi.',
    'uz-Cyrl': 'Жавоблар аввалги {number} аризангиздан олинди.',
    kaa: 'Juwaplar aldınǵı {number} arzańızdan alındı.',
    ru: 'Ответы взяты из вашего прежнего заявления {number}.',
    en: 'The answers were taken from your earlier application {number}.',
  },
  'application.prepared': {
    'uz-Latn': 'Arizani siz uchun {client} tayyorlagan. Topshirishdan oldin har bir javobni tekshiring.',
    'uz-Cyrl': 'Аризани сиз учун {client} тайёрлаган. Топширишдан олдин ҳар бир жавобни текширинг.',
    kaa: 'Arzanı siz ushın {client} tayarlaǵan. Tapsırmastan aldın hár bir juwaptı tekseriń.',
    ru: 'Заявление подготовлено для вас программой {client}. Перед подачей проверьте каждый ответ.',
    en: 'The application was prepared for you by {client}. Check every answer before you submit it.',
  },
  'application.duplicate-overridden': {
    'uz-Latn': 'Ariza boshqasi koʻrib chiqilayotgan boʻlsa ham, sababi koʻrsatilib topshirildi.',
    'uz-Cyrl': 'Ариза бошқаси кўриб чиқилаётган бўлса ҳам, сабаби кўрсатилиб топширилди.',
    kaa: 'Arza basqası kórip shıǵılıp atırǵan bolsa da, sebebi kórsetilip tapsırıldı.',
    ru: 'Заявление подано с указанием причины, хотя другое такое ещё рассматривается.',
    en: 'The application was submitted, with a reason, although another one is under way.',
  },
} as const satisfies Record<string, Text>;
