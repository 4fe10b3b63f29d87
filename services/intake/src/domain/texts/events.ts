/** What happened, in words for the applicant. */
import type { Text } from '@darcha/proto/text.ts';
import { clockEventTexts } from './clock-texts.ts';
import { resultEventTexts } from './result-events.ts';

export const eventTexts = {
  ...clockEventTexts,
  'application.begun': {
    'uz-Latn': 'Ariza toʻldirila boshlandi.',
    'uz-Cyrl': 'Ариза тўлдирила бошланди.',
    kaa: 'Arza toltırıla basladı.',
    ru: 'Начато заполнение заявления.',
    en: 'The application was begun.',
  },
  'application.evidence-requested': {
    'uz-Latn': 'Siz davlat reyestrlaridan maʼlumot olinishini soʻradingiz.',
    'uz-Cyrl': 'Сиз давлат реестрларидан маълумот олинишини сўрадингиз.',
    kaa: 'Siz mámleketlik reestrlerden maǵlıwmat alınıwın soradıńız.',
    ru: 'Вы попросили получить сведения из государственных реестров.',
    en: 'You asked for records to be fetched from state registers.',
  },
  'application.submitted': {
    'uz-Latn': 'Ariza topshirildi.',
    'uz-Cyrl': 'Ариза топширилди.',
    kaa: 'Arza tapsırıldı.',
    ru: 'Заявление подано.',
    en: 'The application was submitted.',
  },
  'application.resubmitted': {
    'uz-Latn': 'Tuzatilgan ariza qayta topshirildi.',
    'uz-Cyrl': 'Тузатилган ариза қайта топширилди.',
    kaa: 'Dúzetilgen arza qayta tapsırıldı.',
    ru: 'Исправленное заявление подано повторно.',
    en: 'The corrected application was submitted again.',
  },
  'application.waiting-for-register': {
    'uz-Latn': 'Ariza boshqa idora reyestridan javob kutmoqda. Javob kelishi bilan u oʻzi davom etadi.',
    'uz-Cyrl': 'Ариза бошқа идора реестридан жавоб кутмоқда. Жавоб келиши билан у ўзи давом этади.',
    kaa: 'Arza basqa mákeme reestrinen juwap kútip atır. Juwap kelgennen keyin ol ózi dawam etedi.',
    ru: 'Заявление ждёт ответа из реестра другого ведомства. Как только ответ придёт, оно продвинется само.',
    en: "The application waits for another agency's register. It goes on by itself as soon as the answer is there.",
  },
  'application.records-received': {
    'uz-Latn': 'Reyestrlardan javob olindi.',
    'uz-Cyrl': 'Реестрлардан жавоб олинди.',
    kaa: 'Reestrlerden juwap alındı.',
    ru: 'Ответы из реестров получены.',
    en: 'The registers have answered.',
  },
  'application.under-examination': {
    'uz-Latn': 'Ariza idora xodimiga koʻrib chiqish uchun berildi.',
    'uz-Cyrl': 'Ариза идора ходимига кўриб чиқиш учун берилди.',
    kaa: 'Arza mákeme xızmetkerine kórip shıǵıw ushın berildi.',
    ru: 'Заявление передано на рассмотрение сотруднику ведомства.',
    en: 'The application was given to an official of the agency to be examined.',
  },
  'application.claimed': {
    'uz-Latn': 'Idora xodimi arizani oʻz qoʻliga oldi.',
    'uz-Cyrl': 'Идора ходими аризани ўз қўлига олди.',
    kaa: 'Mákeme xızmetkeri arzanı óz qolına aldı.',
    ru: 'Сотрудник ведомства взял заявление в работу.',
    en: 'An official of the agency took the application in hand.',
  },
  'application.read': {
    'uz-Latn': 'Idora xodimi arizangizni ochib koʻrdi.',
    'uz-Cyrl': 'Идора ходими аризангизни очиб кўрди.',
    kaa: 'Mákeme xızmetkeri arzańızdı ashıp kórdi.',
    ru: 'Сотрудник ведомства открыл ваше заявление.',
    en: 'An official of the agency opened your application.',
  },
  'application.returned': {
    'uz-Latn': 'Ariza tuzatish uchun sizga qaytarildi.',
    'uz-Cyrl': 'Ариза тузатиш учун сизга қайтарилди.',
    kaa: 'Arza dúzetiw ushın sizge qaytarıldı.',
    ru: 'Заявление возвращено вам для исправления.',
    en: 'The application was returned to you to be corrected.',
  },
  'application.ready-for-collection': {
    'uz-Latn': 'Natija tayyor. Uni idoradan {lastDay} sanasigacha olib ketish mumkin.',
    'uz-Cyrl': 'Натижа тайёр. Уни идорадан {lastDay} санасигача олиб кетиш мумкин.',
    kaa: 'Nátiyje tayar. Onı mákemeden {lastDay} sánesine shekem alıp ketiw múmkin.',
    ru: 'Результат готов. Его можно получить в ведомстве до {lastDay} включительно.',
    en: 'The result is ready. It can be collected at the office up to and including {lastDay}.',
  },
  'application.collection-code-wrong': {
    'uz-Latn': 'Idorada notoʻgʻri olish kodi aytildi. Natija berilmadi.',
    'uz-Cyrl': 'Идорада нотўғри олиш коди айтилди. Натижа берилмади.',
    kaa: 'Mákemede nadurıs alıw kodı aytıldı. Nátiyje berilmedi.',
    ru: 'В ведомстве назвали неверный код получения. Результат не выдан.',
    en: 'A wrong collection code was given at the office. The result was not handed over.',
  },
  'application.collected': {
    'uz-Latn': 'Natija idorada topshirildi.',
    'uz-Cyrl': 'Натижа идорада топширилди.',
    kaa: 'Nátiyje mákemede tapsırıldı.',
    ru: 'Результат выдан в ведомстве.',
    en: 'The result was handed over at the office.',
  },
  'application.issued': {
    'uz-Latn': 'Ariza maʼqullandi, natija elektron shaklda berildi.',
    'uz-Cyrl': 'Ариза маъқулланди, натижа электрон шаклда берилди.',
    kaa: 'Arza maqullandı, nátiyje elektron túrde berildi.',
    ru: 'Заявление одобрено, результат выдан в электронном виде.',
    en: 'The application was approved and the result issued online.',
  },
  'application.rejected': {
    'uz-Latn': 'Ariza rad etildi. Sabablari va shikoyat qilish tartibi arizaning oʻzida koʻrsatilgan.',
    'uz-Cyrl': 'Ариза рад этилди. Сабаблари ва шикоят қилиш тартиби аризанинг ўзида кўрсатилган.',
    kaa: 'Arza biykar etildi. Sebepleri hám shaǵım etiw tártibi arzanıń ózinde kórsetilgen.',
    ru: 'В заявлении отказано. Причины и порядок обжалования указаны в самом заявлении.',
    en: 'The application was rejected. The reasons and the way to appeal stand in the application.',
  },
  'application.withdrawn': {
    'uz-Latn': 'Siz arizani qaytarib oldingiz.',
    'uz-Cyrl': 'Сиз аризани қайтариб олдингиз.',
    kaa: 'Siz arzanı qaytarıp aldıńız.',
    ru: 'Вы отозвали заявление.',
    en: 'You withdrew the application.',
  },
  'application.draft-expired': {
    'uz-Latn': 'Ariza oʻz vaqtida topshirilmadi va yopildi. Yangisini boshlashingiz mumkin.',
    'uz-Cyrl': 'Ариза ўз вақтида топширилмади ва ёпилди. Янгисини бошлашингиз мумкин.',
    kaa: 'Arza óz waqtında tapsırılmadı hám jabıldı. Jańasın baslawıńız múmkin.',
    ru: 'Заявление не было подано вовремя и закрыто. Вы можете начать новое.',
    en: 'The application was not submitted in time and was closed. You can begin a new one.',
  },
  'application.correction-expired': {
    'uz-Latn': 'Ariza belgilangan muddatda tuzatilmadi va yopildi. Yangi ariza berishingiz mumkin.',
    'uz-Cyrl': 'Ариза белгиланган муддатда тузатилмади ва ёпилди. Янги ариза беришингиз мумкин.',
    kaa: 'Arza belgilengen múddette dúzetilmedi hám jabıldı. Jańa arza beriwińiz múmkin.',
    ru: 'Заявление не было исправлено в срок и закрыто. Вы можете подать новое.',
    en: 'The application was not corrected in time and was closed. You can apply again.',
  },
  'application.collection-expired': {
    'uz-Latn': 'Natija oxirgi kungacha olib ketilmadi, ariza yopildi. Natija kerak boʻlsa, yangi ariza bering.',
    'uz-Cyrl': 'Натижа охирги кунгача олиб кетилмади, ариза ёпилди. Натижа керак бўлса, янги ариза беринг.',
    kaa: 'Nátiyje aqırǵı kúnge shekem alıp ketilmedi, arza jabıldı. Nátiyje kerek bolsa, jańa arza beriń.',
    ru: 'Результат не забрали до последнего дня, заявление закрыто. Если он нужен, подайте новое заявление.',
    en: 'The result was not collected by the last day and the application was closed. Apply again if you need it.',
  },
  ...resultEventTexts,
} as const satisfies Record<string, Text>;

/** Type of an event, as other services know it. */
export type EventType = keyof typeof eventTexts;
