/** What comes next, in words for whoever follows an application: without a word about the person. */
import type { Text } from '@darcha/proto/text.ts';
import type { StateKind } from '../application.ts';

export const nextStepTexts = {
  draft: {
    'uz-Latn': 'Ariza beruvchi arizani toʻldirib topshiradi; shundan keyin qonuniy muddat boshlanadi.',
    'uz-Cyrl': 'Ариза берувчи аризани тўлдириб топширади; шундан кейин қонуний муддат бошланади.',
    kaa: 'Arza beriwshi arzanı toltırıp tapsıradı; sonnan keyin nızamlı múddet baslanadı.',
    ru: 'Заявитель заполнит и подаст заявление; после этого начнётся законный срок.',
    en: 'The applicant completes the application and submits it; after that the legal term begins.',
  },
  submitted: {
    'uz-Latn':
      'Portal reyestrlardan maʼlumot oladi va qoidalarni qoʻllaydi; soʻng qaror chiqaradi yoki arizani idora xodimiga ' +
      'beradi.',
    'uz-Cyrl':
      'Портал реестрлардан маълумот олади ва қоидаларни қўллайди; сўнг қарор чиқаради ёки аризани идора ходимига ' +
      'беради.',
    kaa:
      'Portal reestrlerden maǵlıwmat aladı hám qaǵıydalardı qollanadı; soń qarar shıǵaradı yamasa arzanı mákeme ' +
      'xızmetkerine beredi.',
    ru: 'Портал получит сведения из реестров и применит правила; затем вынесет решение или передаст заявление сотруднику.',
    en: 'The portal fetches the records and applies the rules; then it decides or passes the application to an official.',
  },
  'waiting-for-register': {
    'uz-Latn': 'Reyestr javob berishi bilan ariza oʻzi davom etadi.',
    'uz-Cyrl': 'Реестр жавоб бериши билан ариза ўзи давом этади.',
    kaa: 'Reestr juwap beriwi menen arza ózi dawam etedi.',
    ru: 'Как только реестр ответит, заявление продвинется само.',
    en: 'As soon as the register answers, the application goes on by itself.',
  },
  'waiting-for-scan': {
    'uz-Latn': 'Fayllar tekshirilishi bilan ariza oʻzi davom etadi.',
    'uz-Cyrl': 'Файллар текширилиши билан ариза ўзи давом этади.',
    kaa: 'Fayllar tekseriliwi menen arza ózi dawam etedi.',
    ru: 'Как только файлы будут проверены, заявление продвинется само.',
    en: 'As soon as the files have been scanned, the application goes on by itself.',
  },
  'under-examination': {
    'uz-Latn': 'Idora qaror qabul qiladi yoki arizani tuzatish uchun qaytaradi.',
    'uz-Cyrl': 'Идора қарор қабул қилади ёки аризани тузатиш учун қайтаради.',
    kaa: 'Mákeme qarar qabıl etedi yamasa arzanı dúzetiw ushın qaytaradı.',
    ru: 'Ведомство примет решение или вернёт заявление на исправление.',
    en: 'The agency decides, or returns the application to be corrected.',
  },
  returned: {
    'uz-Latn': 'Ariza beruvchi belgilangan joylarni tuzatib, arizani qayta topshiradi; soʻng muddat davom etadi.',
    'uz-Cyrl': 'Ариза берувчи белгиланган жойларни тузатиб, аризани қайта топширади; сўнг муддат давом этади.',
    kaa: 'Arza beriwshi belgilengen jerlerdi dúzetip, arzanı qayta tapsıradı; soń múddet dawam etedi.',
    ru: 'Заявитель исправит отмеченное и подаст заявление ещё раз; тогда срок пойдёт дальше.',
    en: 'The applicant corrects what was marked and submits the application again; then the term goes on.',
  },
  'ready-for-collection': {
    'uz-Latn': 'Ariza beruvchi natijani idoradan olib ketadi.',
    'uz-Cyrl': 'Ариза берувчи натижани идорадан олиб кетади.',
    kaa: 'Arza beriwshi nátiyjeni mákemeden alıp ketedi.',
    ru: 'Заявитель заберёт результат в ведомстве.',
    en: 'The applicant collects the result at the office.',
  },
  collected: {
    'uz-Latn': 'Boshqa hech narsa qilish shart emas: natija topshirildi.',
    'uz-Cyrl': 'Бошқа ҳеч нарса қилиш шарт эмас: натижа топширилди.',
    kaa: 'Basqa hesh nárse islew shárt emes: nátiyje tapsırıldı.',
    ru: 'Больше ничего делать не нужно: результат выдан.',
    en: 'Nothing more is to be done: the result was handed over.',
  },
  issued: {
    'uz-Latn': 'Boshqa hech narsa qilish shart emas: natija ariza beruvchiga portalda koʻrinadi.',
    'uz-Cyrl': 'Бошқа ҳеч нарса қилиш шарт эмас: натижа ариза берувчига порталда кўринади.',
    kaa: 'Basqa hesh nárse islew shárt emes: nátiyje arza beriwshige portalda kórinedi.',
    ru: 'Больше ничего делать не нужно: результат доступен заявителю на портале.',
    en: 'Nothing more is to be done: the applicant has the result in the portal.',
  },
  revoked: {
    'uz-Latn': 'Natija bekor qilindi; sabablari va shikoyat qilish tartibi ariza beruvchiga portalda koʻrsatilgan.',
    'uz-Cyrl': 'Натижа бекор қилинди; сабаблари ва шикоят қилиш тартиби ариза берувчига порталда кўрсатилган.',
    kaa: 'Nátiyje biykar etildi; sebepleri hám shaǵım etiw tártibi arza beriwshige portalda kórsetilgen.',
    ru: 'Результат отменён; причины и порядок обжалования показаны заявителю на портале.',
    en: 'The result was revoked; the applicant finds the reasons and the way to appeal in the portal.',
  },
  rejected: {
    'uz-Latn': 'Rad etish sabablari va shikoyat qilish tartibi ariza beruvchiga portalda koʻrsatilgan.',
    'uz-Cyrl': 'Рад этиш сабаблари ва шикоят қилиш тартиби ариза берувчига порталда кўрсатилган.',
    kaa: 'Biykar etiw sebepleri hám shaǵım etiw tártibi arza beriwshige portalda kórsetilgen.',
    ru: 'Причины отказа и порядок обжалования показаны заявителю на портале.',
    en: 'The applicant finds the reasons and the way to appeal in the portal.',
  },
  withdrawn: {
    'uz-Latn': 'Ariza beruvchi arizani qaytarib oldi. Yangi ariza boshlash mumkin.',
    'uz-Cyrl': 'Ариза берувчи аризани қайтариб олди. Янги ариза бошлаш мумкин.',
    kaa: 'Arza beriwshi arzanı qaytarıp aldı. Jańa arza baslaw múmkin.',
    ru: 'Заявитель отозвал заявление. Можно начать новое.',
    en: 'The applicant took the application back. A new one can be begun.',
  },
  expired: {
    'uz-Latn': 'Muddat oʻtgani uchun ariza yopildi. Yangi ariza boshlash mumkin.',
    'uz-Cyrl': 'Муддат ўтгани учун ариза ёпилди. Янги ариза бошлаш мумкин.',
    kaa: 'Múddet ótkeni ushın arza jabıldı. Jańa arza baslaw múmkin.',
    ru: 'Заявление закрыто, так как срок истёк. Можно начать новое.',
    en: 'The application was closed because a term passed. A new one can be begun.',
  },
} as const satisfies Record<StateKind, Text>;
