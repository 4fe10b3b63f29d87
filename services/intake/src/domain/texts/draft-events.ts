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
  'application.informing-allowed': {
    'uz-Latn':
      'Siz {client} dasturiga ariza holati oʻzgarganini bilib turishga ruxsat berdingiz. Istalgan payt bekor qila olasiz.',
    'uz-Cyrl':
      'Сиз {client} дастурига ариза ҳолати ўзгарганини билиб туришга рухсат бердингиз. Исталган пайт бекор қила оласиз.',
    kaa: 'Siz {client} baǵdarlamasına arza jaǵdayı ózgergenin bilip turıwǵa ruqsat berdińiz. Qálegen waqıtta biykar ete alasız.',
    ru: 'Вы разрешили программе {client} узнавать об изменениях состояния заявления. Это можно отменить в любое время.',
    en: 'You let {client} know whenever the state of the application changes. You can end that at any time.',
  },
  'application.informing-ended': {
    'uz-Latn': '{client} dasturiga endi ariza holati maʼlum qilinmaydi: siz ruxsatni bekor qildingiz.',
    'uz-Cyrl': '{client} дастурига энди ариза ҳолати маълум қилинмайди: сиз рухсатни бекор қилдингиз.',
    kaa: '{client} baǵdarlamasına endi arza jaǵdayı málim etilmeydi: siz ruqsattı biykar ettińiz.',
    ru: 'Программе {client} больше не сообщается о состоянии заявления: вы отменили разрешение.',
    en: '{client} is not told about the application any more: you have ended it.',
  },
  'application.duplicate-overridden': {
    'uz-Latn': 'Ariza boshqasi koʻrib chiqilayotgan boʻlsa ham, sababi koʻrsatilib topshirildi.',
    'uz-Cyrl': 'Ариза бошқаси кўриб чиқилаётган бўлса ҳам, сабаби кўрсатилиб топширилди.',
    kaa: 'Arza basqası kórip shıǵılıp atırǵan bolsa da, sebebi kórsetilip tapsırıldı.',
    ru: 'Заявление подано с указанием причины, хотя другое такое ещё рассматривается.',
    en: 'The application was submitted, with a reason, although another one is under way.',
  },
} as const satisfies Record<string, Text>;
