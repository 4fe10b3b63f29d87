/** What an application waits for, in words: who must act. The term is given beside it. */
import type { Text } from '@darcha/proto/text.ts';
import { clockWaitTexts } from './clock-texts.ts';
import { fallbackWaitTexts } from './fallback-texts.ts';

export const waitTexts = {
  ...clockWaitTexts,
  ...fallbackWaitTexts,
  submission: {
    'uz-Latn': 'Arizani toʻldirib, topshirishingiz kutilmoqda. Muddat oʻtsa, u yopiladi.',
    'uz-Cyrl': 'Аризани тўлдириб, топширишингиз кутилмоқда. Муддат ўтса, у ёпилади.',
    kaa: 'Arzanı toltırıp, tapsırıwıńız kútilmekte. Múddet ótse, ol jabıladı.',
    ru: 'Ожидается, что вы заполните и подадите заявление. По истечении срока оно будет закрыто.',
    en: 'You are to complete and submit the application. It is closed when the term runs out.',
  },
  signatures: {
    'uz-Latn': 'Arizani yana imzolashi kerak boʻlganlar kutilmoqda. Muddat oʻtsa, imzolar qayta soʻraladi.',
    'uz-Cyrl': 'Аризани яна имзолаши керак бўлганлар кутилмоқда. Муддат ўтса, имзолар қайта сўралади.',
    kaa: 'Arzaǵa jáne qol qoyıwı kerek bolǵanlar kútilmekte. Múddet ótse, qollar qayta soraladı.',
    ru: 'Ожидаются подписи остальных. По истечении срока их нужно запросить снова.',
    en: 'The signatures of the others are waited for. When the term runs out they are to be asked for again.',
  },
  processing: {
    'uz-Latn': 'Portal reyestrlardan maʼlumot olib, qoidalarni tekshirmoqda.',
    'uz-Cyrl': 'Портал реестрлардан маълумот олиб, қоидаларни текширмоқда.',
    kaa: 'Portal reestrlerden maǵlıwmat alıp, qaǵıydalardı tekserip atır.',
    ru: 'Портал получает сведения из реестров и проверяет правила.',
    en: 'The portal is fetching records from the registers and applying the rules.',
  },
  'register-unavailable': {
    'uz-Latn':
      'Kerakli maʼlumot turgan reyestr hozir javob bermayapti. Reyestr egasi: {agency}. Portal qayta soʻraydi, ' +
      'sizdan hech narsa talab qilinmaydi.',
    'uz-Cyrl':
      'Керакли маълумот турган реестр ҳозир жавоб бермаяпти. Реестр эгаси: {agency}. Портал қайта сўрайди, ' +
      'сиздан ҳеч нарса талаб қилинмайди.',
    kaa:
      'Kerekli maǵlıwmat turǵan reestr házir juwap bermey atır. Reestr iyesi: {agency}. Portal qayta soraydı, ' +
      'sizden hesh nárse talap etilmeydi.',
    ru:
      'Реестр с нужными сведениями сейчас не отвечает. Держатель реестра: {agency}. Портал спросит ещё раз, от вас ' +
      'ничего не требуется.',
    en:
      'The register that holds the record needed does not answer at present. Holder of the register: {agency}. The ' +
      'portal asks again; you need not do anything.',
  },
  'register-slow': {
    'uz-Latn':
      'Reyestr javobni vaqtida bermadi. Reyestr egasi: {agency}. Portal qayta soʻraydi, sizdan hech narsa talab ' +
      'qilinmaydi.',
    'uz-Cyrl':
      'Реестр жавобни вақтида бермади. Реестр эгаси: {agency}. Портал қайта сўрайди, сиздан ҳеч нарса талаб ' +
      'қилинмайди.',
    kaa:
      'Reestr juwaptı waqtında bermedi. Reestr iyesi: {agency}. Portal qayta soraydı, sizden hesh nárse talap ' +
      'etilmeydi.',
    ru: 'Реестр не ответил вовремя. Держатель реестра: {agency}. Портал спросит ещё раз, от вас ничего не требуется.',
    en:
      'The register did not answer in time. Holder of the register: {agency}. The portal asks again; you need not do ' +
      'anything.',
  },
  'register-answer-invalid': {
    'uz-Latn':
      'Reyestr bergan javobni qabul qilib boʻlmadi: u tekshiruvdan oʻtmadi. Reyestr egasi: {agency}. Portal ' +
      'qayta soʻraydi, sizdan hech narsa talab qilinmaydi.',
    'uz-Cyrl':
      'Реестр берган жавобни қабул қилиб бўлмади: у текширувдан ўтмади. Реестр эгаси: {agency}. Портал ' +
      'қайта сўрайди, сиздан ҳеч нарса талаб қилинмайди.',
    kaa:
      'Reestr bergen juwaptı qabıl etip bolmadı: ol tekseriwden ótpedi. Reestr iyesi: {agency}. Portal qayta ' +
      'soraydı, sizden hesh nárse talap etilmeydi.',
    ru:
      'Ответ реестра нельзя принять: он не прошёл проверку. Держатель реестра: {agency}. Портал спросит ещё раз, от ' +
      'вас ничего не требуется.',
    en:
      'The answer of the register cannot be accepted: it failed the check. Holder of the register: {agency}. The ' +
      'portal asks again; you need not do anything.',
  },
  'quota-exhausted': {
    'uz-Latn':
      'Idoraning reyestrga beradigan savollari chegarasi tugadi. Reyestr egasi: {agency}. Hisob {again} da (Toshkent vaqti) ' +
      'qaytadan boshlanadi va portal shunda soʻraydi, sizdan hech narsa talab qilinmaydi.',
    'uz-Cyrl':
      'Идоранинг реестрга берадиган саволлари чегараси тугади. Реестр эгаси: {agency}. Ҳисоб {again} да (Тошкент вақти) ' +
      'қайтадан бошланади ва портал шунда сўрайди, сиздан ҳеч нарса талаб қилинмайди.',
    kaa:
      'Mákemeniń reestrge beretuǵın sorawlarınıń shegarası tawsıldı. Reestr iyesi: {agency}. Esap {again} da (Tashkent waqtı) ' +
      'qaytadan baslanadı hám portal sonda soraydı, sizden hesh nárse talap etilmeydi.',
    ru:
      'Лимит вопросов ведомства к реестру исчерпан. Держатель реестра: {agency}. Счёт начнётся заново {again} (время Ташкента), ' +
      'тогда портал и спросит, от вас ничего не требуется.',
    en:
      "The agency's limit of questions to the register is used up. Holder of the register: {agency}. The count begins anew at " +
      '{again} (Tashkent time), and the portal asks then; you need not do anything.',
  },
  'exchange-unavailable': {
    'uz-Latn':
      'Portalning idoralar bilan maʼlumot almashish tizimi hozir ishlamayapti. Portal qayta urinadi, sizdan hech ' +
      'narsa talab qilinmaydi.',
    'uz-Cyrl':
      'Порталнинг идоралар билан маълумот алмашиш тизими ҳозир ишламаяпти. Портал қайта уринади, сиздан ҳеч ' +
      'нарса талаб қилинмайди.',
    kaa:
      'Portaldıń mákemeler menen maǵlıwmat almasıw sisteması házir islemey atır. Portal qayta háreket etedi, sizden ' +
      'hesh nárse talap etilmeydi.',
    ru: 'Система обмена портала с ведомствами сейчас не работает. Портал попробует ещё раз, от вас ничего не требуется.',
    en:
      "The portal's exchange with the agencies is out of order at present. The portal tries again; you need not do " +
      'anything.',
  },
  'scanner-unavailable': {
    'uz-Latn':
      'Portalning virus tekshiruvi hozir ishlamayapti. Fayllar u ishga tushishi bilan tekshiriladi, sizdan hech narsa ' +
      'talab qilinmaydi.',
    'uz-Cyrl':
      'Порталнинг вирус текшируви ҳозир ишламаяпти. Файллар у ишга тушиши билан текширилади, сиздан ҳеч нарса ' +
      'талаб қилинмайди.',
    kaa:
      'Portaldıń virus tekseriwi házir islemey atır. Fayllar ol iske túsiwi menen tekseriledi, sizden hesh nárse ' +
      'talap etilmeydi.',
    ru:
      'Проверка на вирусы на портале сейчас не работает. Файлы будут проверены, как только она заработает, от вас ' +
      'ничего не требуется.',
    en:
      "The portal's virus scanner is out of order at present. The files are checked as soon as it is back; you need not do " +
      'anything.',
  },
  examination: {
    'uz-Latn': 'Ariza idora xodimlari tomonidan koʻrib chiqilmoqda.',
    'uz-Cyrl': 'Ариза идора ходимлари томонидан кўриб чиқилмоқда.',
    kaa: 'Arza mákeme xızmetkerleri tárepinen kórip shıǵılmaqta.',
    ru: 'Заявление рассматривают сотрудники ведомства.',
    en: 'The application is being examined by the officials of the agency.',
  },
  'examination-by-agencies': {
    'uz-Latn': 'Ariza boʻyicha bir necha idora qaror qiladi. Hozir navbat shu idorada: {agencies}.',
    'uz-Cyrl': 'Ариза бўйича бир неча идора қарор қилади. Ҳозир навбат шу идорада: {agencies}.',
    kaa: 'Arza boyınsha birneshe mákeme qarar qabıl etedi. Házir náwbet usı mákemede: {agencies}.',
    ru: 'По заявлению решают несколько ведомств. Сейчас очередь за: {agencies}.',
    en: 'Several agencies decide on the application. It is now the turn of: {agencies}.',
  },
  'examination-with-opinion': {
    'uz-Latn': 'Idora arizani koʻrib chiqmoqda va boshqa idoraning fikrini soʻradi: {agencies}.',
    'uz-Cyrl': 'Идора аризани кўриб чиқмоқда ва бошқа идоранинг фикрини сўради: {agencies}.',
    kaa: 'Mákeme arzanı kórip atır hám basqa mákemeniń pikirin soradı: {agencies}.',
    ru: 'Ведомство рассматривает заявление и запросило мнение другого ведомства: {agencies}.',
    en: 'The agency examines the application, and has asked another agency for its opinion: {agencies}.',
  },
  correction: {
    'uz-Latn': 'Koʻrsatilgan javoblarni tuzatib, arizani qayta topshirishingiz kutilmoqda.',
    'uz-Cyrl': 'Кўрсатилган жавобларни тузатиб, аризани қайта топширишингиз кутилмоқда.',
    kaa: 'Kórsetilgen juwaplardı dúzetip, arzanı qayta tapsırıwıńız kútilmekte.',
    ru: 'Ожидается, что вы исправите указанные ответы и подадите заявление ещё раз.',
    en: 'You are to correct the answers named and submit the application again.',
  },
  collection: {
    'uz-Latn':
      'Natijani idoradan olib ketishingiz kutilmoqda. Shaxsingizni tasdiqlovchi hujjat va olish kodini koʻrsating.',
    'uz-Cyrl': 'Натижани идорадан олиб кетишингиз кутилмоқда. Шахсингизни тасдиқловчи ҳужжат ва олиш кодини кўрсатинг.',
    kaa: 'Nátiyjeni mákemeden alıp ketiwińiz kútilmekte. Jeke basıńızdı tastıyıqlawshı hújjet hám alıw kodın kórsetiń.',
    ru: 'Ожидается, что вы заберёте результат. Предъявите документ, удостоверяющий личность, и код получения.',
    en: 'You are to collect the result at the office. Show an identity document and the collection code.',
  },
} as const satisfies Record<string, Text>;

/** Stable code of a reason to wait. */
export type WaitCode = keyof typeof waitTexts;
