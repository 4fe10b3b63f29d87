/** The legal term of a decision in words: what happened to it, and whom it waits for once it has passed. */
import type { Text } from '@darcha/proto/text.ts';

export const clockEventTexts = {
  'application.term-stopped': {
    'uz-Latn': 'Qaror muddati toʻxtatildi. Ariza yana davom etganda u ham davom etadi.',
    'uz-Cyrl': 'Қарор муддати тўхтатилди. Ариза яна давом этганда у ҳам давом этади.',
    kaa: 'Qarar múddeti toqtatıldı. Arza jáne dawam etkende ol da dawam etedi.',
    ru: 'Срок решения приостановлен. Он продолжится, когда продолжится рассмотрение заявления.',
    en: 'The term of the decision was stopped. It goes on when the application does.',
  },
  'application.term-resumed': {
    'uz-Latn': 'Qaror muddati davom etmoqda. Uning oxirgi kuni endi {lastDay}.',
    'uz-Cyrl': 'Қарор муддати давом этмоқда. Унинг охирги куни энди {lastDay}.',
    kaa: 'Qarar múddeti dawam etpekte. Onıń aqırǵı kúni endi {lastDay}.',
    ru: 'Срок решения продолжается. Его последний день теперь {lastDay}.',
    en: 'The term of the decision goes on. Its last day is now {lastDay}.',
  },
  'application.term-extended': {
    'uz-Latn':
      'Idora qaror muddatini uzaytirdi. Uning oxirgi kuni endi {lastDay}. Sababi arizaning oʻzida koʻrsatilgan.',
    'uz-Cyrl': 'Идора қарор муддатини узайтирди. Унинг охирги куни энди {lastDay}. Сабаби аризанинг ўзида кўрсатилган.',
    kaa: 'Mákeme qarar múddetin uzayttı. Onıń aqırǵı kúni endi {lastDay}. Sebebi arzanıń ózinde kórsetilgen.',
    ru: 'Ведомство продлило срок решения. Его последний день теперь {lastDay}. Причина указана в самом заявлении.',
    en: 'The agency extended the term of the decision. Its last day is now {lastDay}. The reasons stand in the application.',
  },
  'application.official-reminded': {
    'uz-Latn': 'Idoraga muddat eslatildi. Qaror muddatining oxirgi kuni: {lastDay}.',
    'uz-Cyrl': 'Идорага муддат эслатилди. Қарор муддатининг охирги куни: {lastDay}.',
    kaa: 'Mákemege múddet eskertildi. Qarar múddetiniń aqırǵı kúni: {lastDay}.',
    ru: 'Ведомству напомнили о сроке. Последний день срока решения: {lastDay}.',
    en: 'The agency was reminded of the term. Its last day: {lastDay}.',
  },
  'application.escalated-to-head': {
    'uz-Latn':
      'Idora rahbariga xabar berildi, endi qaror uchun u javob beradi: {agency}. Qaror muddatining oxirgi kuni: {lastDay}.',
    'uz-Cyrl':
      'Идора раҳбарига хабар берилди, энди қарор учун у жавоб беради: {agency}. Қарор муддатининг охирги куни: {lastDay}.',
    kaa: 'Mákeme basshısına xabar berildi, endi qarar ushın ol juwap beredi: {agency}. Qarar múddetiniń aqırǵı kúni: {lastDay}.',
    ru: 'Сообщено руководителю ведомства, теперь за решение отвечает он: {agency}. Последний день срока решения: {lastDay}.',
    en: 'The head of the agency was told and now answers for the decision: {agency}. Last day of the term: {lastDay}.',
  },
  'application.escalated-to-higher-body': {
    'uz-Latn':
      'Yuqori turuvchi organga xabar berildi, endi qaror ustidan u nazorat qiladi: {agency}. Qaror muddatining oxirgi kuni: {lastDay}.',
    'uz-Cyrl':
      'Юқори турувчи органга хабар берилди, энди қарор устидан у назорат қилади: {agency}. Қарор муддатининг охирги куни: {lastDay}.',
    kaa: 'Joqarı turıwshı organǵa xabar berildi, endi qarardı ol qadaǵalaydı: {agency}. Qarar múddetiniń aqırǵı kúni: {lastDay}.',
    ru: 'Сообщено вышестоящему органу, теперь за решением следит он: {agency}. Последний день срока решения: {lastDay}.',
    en: 'The body above was told and now sees to the decision: {agency}. Last day of the term: {lastDay}.',
  },
  'application.silence-approved': {
    'uz-Latn': 'Idora {lastDay} kunigacha qaror qilmadi. Qonunga koʻra ariza maʼqullangan hisoblanadi.',
    'uz-Cyrl': 'Идора {lastDay} кунигача қарор қилмади. Қонунга кўра ариза маъқулланган ҳисобланади.',
    kaa: 'Mákeme {lastDay} kúnine shekem qarar qabıl etpedi. Nızam boyınsha arza maqullanǵan esaplanadı.',
    ru: 'Ведомство не приняло решения до {lastDay} включительно. По закону заявление считается одобренным.',
    en: 'The agency had not decided by the end of {lastDay}. By law the application counts as approved.',
  },
  'application.silence-refused': {
    'uz-Latn': 'Idora {lastDay} kunigacha qaror qilmadi. Qonunga koʻra ariza rad etilgan hisoblanadi.',
    'uz-Cyrl': 'Идора {lastDay} кунигача қарор қилмади. Қонунга кўра ариза рад этилган ҳисобланади.',
    kaa: 'Mákeme {lastDay} kúnine shekem qarar qabıl etpedi. Nızam boyınsha arza biykar etilgen esaplanadı.',
    ru: 'Ведомство не приняло решения до {lastDay} включительно. По закону в заявлении считается отказано.',
    en: 'The agency had not decided by the end of {lastDay}. By law the application counts as rejected.',
  },
} as const satisfies Record<string, Text>;

export const clockWaitTexts = {
  'examination-with-head': {
    'uz-Latn':
      'Ariza koʻrib chiqilmoqda. Muddat boʻyicha idora rahbariga xabar berilgan, qaror uchun u javob beradi: {agency}.',
    'uz-Cyrl':
      'Ариза кўриб чиқилмоқда. Муддат бўйича идора раҳбарига хабар берилган, қарор учун у жавоб беради: {agency}.',
    kaa: 'Arza kórip shıǵılmaqta. Múddet boyınsha mákeme basshısına xabar berilgen, qarar ushın ol juwap beredi: {agency}.',
    ru: 'Заявление рассматривается. О сроке сообщено руководителю ведомства, за решение отвечает он: {agency}.',
    en: 'The application is being examined. The head of the agency was told of the term and answers for the decision: {agency}.',
  },
  'examination-with-higher-body': {
    'uz-Latn':
      'Ariza koʻrib chiqilmoqda. Muddat oʻtgani haqida yuqori turuvchi organga xabar berilgan, qaror ustidan u nazorat qiladi: {agency}.',
    'uz-Cyrl':
      'Ариза кўриб чиқилмоқда. Муддат ўтгани ҳақида юқори турувчи органга хабар берилган, қарор устидан у назорат қилади: {agency}.',
    kaa: 'Arza kórip shıǵılmaqta. Múddet ótkeni haqqında joqarı turıwshı organǵa xabar berilgen, qarardı ol qadaǵalaydı: {agency}.',
    ru: 'Заявление рассматривается. О сроке сообщено вышестоящему органу, за решением следит он: {agency}.',
    en: 'The application is being examined. The body above was told of the term and sees to the decision: {agency}.',
  },
} as const satisfies Record<string, Text>;

/** What stands for reasons where nobody decided. */
export const silenceReasons = {
  approved: {
    'uz-Latn': 'Idora belgilangan muddatda qaror qilmadi, qonunga koʻra bu rozilik hisoblanadi.',
    'uz-Cyrl': 'Идора белгиланган муддатда қарор қилмади, қонунга кўра бу розилик ҳисобланади.',
    kaa: 'Mákeme belgilengen múddette qarar qabıl etpedi, nızam boyınsha bul razılıq esaplanadı.',
    ru: 'Ведомство не приняло решения в срок; по закону это считается согласием.',
    en: 'The agency did not decide within the term; by law this counts as consent.',
  },
  rejected: {
    'uz-Latn': 'Idora belgilangan muddatda qaror qilmadi, qonunga koʻra bu rad etish hisoblanadi.',
    'uz-Cyrl': 'Идора белгиланган муддатда қарор қилмади, қонунга кўра бу рад этиш ҳисобланади.',
    kaa: 'Mákeme belgilengen múddette qarar qabıl etpedi, nızam boyınsha bul biykar etiw esaplanadı.',
    ru: 'Ведомство не приняло решения в срок; по закону это считается отказом.',
    en: 'The agency did not decide within the term; by law this counts as a refusal.',
  },
} as const satisfies Record<string, Text>;
