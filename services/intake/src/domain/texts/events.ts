/** What happened, in words for the applicant. */
import type { Text } from '@darcha/proto/text.ts';
import { bundleEventTexts } from './bundle-texts.ts';
import { clockEventTexts } from './clock-texts.ts';
import { draftEventTexts } from './draft-events.ts';
import { erasureEventTexts } from './erasure-texts.ts';
import { fallbackEventTexts } from './fallback-texts.ts';
import { holdEventTexts } from './hold-texts.ts';
import { representationEventTexts } from './representation-texts.ts';
import { resultEventTexts } from './result-events.ts';
import { signingEventTexts } from './signing-texts.ts';

export const eventTexts = {
  ...bundleEventTexts,
  ...clockEventTexts,
  ...representationEventTexts,
  ...signingEventTexts,
  ...holdEventTexts,
  ...erasureEventTexts,
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
  'application.assigned': {
    'uz-Latn': 'Ariza idoraning boshqa xodimiga topshirildi.',
    'uz-Cyrl': 'Ариза идоранинг бошқа ходимига топширилди.',
    kaa: 'Arza mákemeniń basqa xızmetkerine tapsırıldı.',
    ru: 'Заявление передано другому сотруднику ведомства.',
    en: 'The application was handed to another official of the agency.',
  },
  'application.part-begun': {
    'uz-Latn': 'Endi qaror navbati shu idorada: {agency}. Nima hal qilinadi: {step}.',
    'uz-Cyrl': 'Энди қарор навбати шу идорада: {agency}. Нима ҳал қилинади: {step}.',
    kaa: 'Endi qarar náwbeti usı mákemede: {agency}. Ne sheshiledi: {step}.',
    ru: 'Теперь решает ведомство: {agency}. Что решается: {step}.',
    en: 'It is now the turn of: {agency}. What is decided: {step}.',
  },
  'application.part-approved': {
    'uz-Latn': 'Ijobiy qaror: {agency}. Nima hal qilindi: {step}.',
    'uz-Cyrl': 'Ижобий қарор: {agency}. Нима ҳал қилинди: {step}.',
    kaa: 'Unamlı qarar: {agency}. Ne sheshildi: {step}.',
    ru: 'Положительное решение: {agency}. Что решено: {step}.',
    en: 'Approved by: {agency}. What was decided: {step}.',
  },
  'application.part-refused': {
    'uz-Latn': 'Rad etish qarori: {agency}. Nima hal qilindi: {step}.',
    'uz-Cyrl': 'Рад этиш қарори: {agency}. Нима ҳал қилинди: {step}.',
    kaa: 'Biykar etiw qararı: {agency}. Ne sheshildi: {step}.',
    ru: 'Решение об отказе: {agency}. Что решено: {step}.',
    en: 'Refused by: {agency}. What was decided: {step}.',
  },
  'application.part-silent-approved': {
    'uz-Latn': 'Idora muddatida javob bermadi: {agency}. Qonunga koʻra bu rozilik hisoblanadi: {step}.',
    'uz-Cyrl': 'Идора муддатида жавоб бермади: {agency}. Қонунга кўра бу розилик ҳисобланади: {step}.',
    kaa: 'Mákeme múddetinde juwap bermedi: {agency}. Nızam boyınsha bul razılıq esaplanadı: {step}.',
    ru: 'Ведомство не ответило в срок: {agency}. По закону это считается согласием: {step}.',
    en: 'The agency did not answer within its term: {agency}. By law this counts as consent: {step}.',
  },
  'application.part-silent-refused': {
    'uz-Latn': 'Idora muddatida javob bermadi: {agency}. Qonunga koʻra bu rad etish hisoblanadi: {step}.',
    'uz-Cyrl': 'Идора муддатида жавоб бермади: {agency}. Қонунга кўра бу рад этиш ҳисобланади: {step}.',
    kaa: 'Mákeme múddetinde juwap bermedi: {agency}. Nızam boyınsha bul biykar etiw esaplanadı: {step}.',
    ru: 'Ведомство не ответило в срок: {agency}. По закону это считается отказом: {step}.',
    en: 'The agency did not answer within its term: {agency}. By law this counts as a refusal: {step}.',
  },
  'application.part-overdue': {
    'uz-Latn':
      'Muddat oʻtdi, idora hali qaror qilmadi: {agency}. Idora rahbariga xabar berildi, qaror kutilmoqda: {step}.',
    'uz-Cyrl':
      'Муддат ўтди, идора ҳали қарор қилмади: {agency}. Идора раҳбарига хабар берилди, қарор кутилмоқда: {step}.',
    kaa: 'Múddet ótti, mákeme ele qarar qabıl etpedi: {agency}. Mákeme basshısına xabar berildi, qarar kútilmekte: {step}.',
    ru: 'Срок истёк, а ведомство ещё не решило: {agency}. Руководителю ведомства сообщено, решение ожидается: {step}.',
    en: 'The term has passed and the agency has not decided: {agency}. Its head was told, the decision is awaited: {step}.',
  },
  'application.decision-proposed': {
    'uz-Latn': 'Xodim qaror taklif qildi. Uni idoraning boshqa xodimi tasdiqlashi kerak.',
    'uz-Cyrl': 'Ходим қарор таклиф қилди. Уни идоранинг бошқа ходими тасдиқлаши керак.',
    kaa: 'Xızmetker qarar usındı. Onı mákemeniń basqa xızmetkeri tastıyıqlawı kerek.',
    ru: 'Сотрудник предложил решение. Его должен подтвердить другой сотрудник ведомства.',
    en: 'An official has proposed a decision. Another official of the agency is to confirm it.',
  },
  'application.proposal-dropped': {
    'uz-Latn': 'Taklif qilingan qaror tasdiqlanmadi, ariza qayta koʻrib chiqilmoqda.',
    'uz-Cyrl': 'Таклиф қилинган қарор тасдиқланмади, ариза қайта кўриб чиқилмоқда.',
    kaa: 'Usınılǵan qarar tastıyıqlanbadı, arza qayta kórip shıǵılmaqta.',
    ru: 'Предложенное решение не подтверждено, заявление рассматривается дальше.',
    en: 'The proposed decision was not confirmed; the examination goes on.',
  },
  'application.message-sent': {
    'uz-Latn': 'Siz idoraga xabar yozdingiz.',
    'uz-Cyrl': 'Сиз идорага хабар ёздингиз.',
    kaa: 'Siz mákemege xabar jazdıńız.',
    ru: 'Вы написали ведомству.',
    en: 'You wrote a message to the agency.',
  },
  'application.message-received': {
    'uz-Latn': 'Idora sizga xabar yozdi. U arizangizda turibdi.',
    'uz-Cyrl': 'Идора сизга хабар ёзди. У аризангизда турибди.',
    kaa: 'Mákeme sizge xabar jazdı. Ol arzańızda tur.',
    ru: 'Ведомство написало вам. Сообщение находится в вашем заявлении.',
    en: 'The agency wrote you a message. It stands in your application.',
  },
  'application.opinion-asked': {
    'uz-Latn': 'Boshqa idoradan fikr soʻraldi: {agency}.',
    'uz-Cyrl': 'Бошқа идорадан фикр сўралди: {agency}.',
    kaa: 'Basqa mákemeden pikir soraldı: {agency}.',
    ru: 'Запрошено мнение другого ведомства: {agency}.',
    en: 'Another agency was asked for its opinion: {agency}.',
  },
  'application.opinion-given': {
    'uz-Latn': 'Soʻralgan idora fikrini berdi: {agency}.',
    'uz-Cyrl': 'Сўралган идора фикрини берди: {agency}.',
    kaa: 'Soralǵan mákeme pikirin berdi: {agency}.',
    ru: 'Запрошенное ведомство дало своё мнение: {agency}.',
    en: 'The agency that was asked has given its opinion: {agency}.',
  },
  'application.read': {
    'uz-Latn': 'Idora xodimi arizangizni ochib koʻrdi.',
    'uz-Cyrl': 'Идора ходими аризангизни очиб кўрди.',
    kaa: 'Mákeme xızmetkeri arzańızdı ashıp kórdi.',
    ru: 'Сотрудник ведомства открыл ваше заявление.',
    en: 'An official of the agency opened your application.',
  },
  'application.attachment-read': {
    'uz-Latn': 'Idora xodimi arizangizga ilova qilingan faylni ochdi.',
    'uz-Cyrl': 'Идора ходими аризангизга илова қилинган файлни очди.',
    kaa: 'Mákeme xızmetkeri arzańızǵa qosımsha etilgen fayldı ashtı.',
    ru: 'Сотрудник ведомства открыл файл, приложенный к вашему заявлению.',
    en: 'An official of the agency opened a file attached to your application.',
  },
  'application.attachment-refused': {
    'uz-Latn': 'Ilova qilingan faylda virus topildi, u endi ochilmaydi.',
    'uz-Cyrl': 'Илова қилинган файлда вирус топилди, у энди очилмайди.',
    kaa: 'Qosımsha etilgen faylda virus tabıldı, ol endi ashılmaydı.',
    ru: 'В приложенном файле найден вирус, файл больше не открывается.',
    en: 'A virus was found in an attached file; nobody can open it any more.',
  },
  'application.waiting-for-scan': {
    'uz-Latn': 'Ariza ilova qilingan fayllar viruslarga tekshirilishini kutmoqda. Shundan soʻng u oʻzi davom etadi.',
    'uz-Cyrl': 'Ариза илова қилинган файллар вирусларга текширилишини кутмоқда. Шундан сўнг у ўзи давом этади.',
    kaa: 'Arza qosımsha etilgen fayllardıń viruslarǵa tekseriliwin kútpekte. Sonnan keyin ol ózi dawam etedi.',
    ru: 'Заявление ждёт проверки приложенных файлов на вирусы. После неё оно продвинется само.',
    en: 'The application waits until its files have been checked for viruses. It then goes on by itself.',
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
  ...draftEventTexts,
  ...fallbackEventTexts,
} as const satisfies Record<string, Text>;

/** Type of an event, as other services know it. */
export type EventType = keyof typeof eventTexts;
