/** What is said while a register is away and something stands in for its record; `holder` is the agency whose register it is. */
import type { Text } from '@darcha/proto/text.ts';

export const fallbackWaitTexts = {
  'question-parked': {
    'uz-Latn':
      'Kerakli maʼlumot turgan reyestr hozir javob bermayapti. Reyestr egasi: {agency}. Soʻrovingiz unga {again} gacha (Toshkent ' +
      'vaqti) saqlab qoʻyildi va reyestr ishga tushishi bilan javob beriladi. Navbatingiz va muddat oʻz joyida qoladi.',
    'uz-Cyrl':
      'Керакли маълумот турган реестр ҳозир жавоб бермаяпти. Реестр эгаси: {agency}. Сўровингиз унга {again} гача (Тошкент ' +
      'вақти) сақлаб қўйилди ва реестр ишга тушиши билан жавоб берилади. Навбатингиз ва муддат ўз жойида қолади.',
    kaa:
      'Kerekli maǵlıwmat turǵan reestr házir juwap bermey atır. Reestr iyesi: {agency}. Sorawıńız oǵan {again} ge shekem (Tashkent ' +
      'waqtı) saqlap qoyıldı hám reestr iske túsiwi menen juwap beriledi. Náwbetińiz hám múddet óz ornında qaladı.',
    ru:
      'Реестр с нужными сведениями сейчас не отвечает. Держатель реестра: {agency}. Вопрос сохранён для него до {again} (время ' +
      'Ташкента), ответ придёт, как только реестр заработает. Ваша очередь и срок остаются прежними.',
    en:
      'The register that holds the record needed does not answer at present. Holder of the register: {agency}. The question is ' +
      'kept for it until {again} (Tashkent time) and is answered as soon as it is back. Your place and your term stay as they are.',
  },
} as const satisfies Record<string, Text>;

export const fallbackEventTexts = {
  'application.question-parked': {
    'uz-Latn':
      'Boshqa idora reyestri javob bermayapti. Soʻrov unga saqlab qoʻyildi; reyestr ishga tushishi bilan ariza oʻzi davom etadi.',
    'uz-Cyrl':
      'Бошқа идора реестри жавоб бермаяпти. Сўров унга сақлаб қўйилди; реестр ишга тушиши билан ариза ўзи давом этади.',
    kaa: 'Basqa mákeme reestri juwap bermey atır. Soraw oǵan saqlap qoyıldı; reestr iske túsiwi menen arza ózi dawam etedi.',
    ru: 'Реестр другого ведомства не отвечает. Вопрос сохранён для него; как только реестр заработает, заявление продвинется само.',
    en: "Another agency's register does not answer. The question is kept for it; the application goes on by itself once it is back.",
  },
  'application.earlier-record-used': {
    'uz-Latn':
      'Reyestr ishlamagani uchun siz avvalgi arizangizdagi yozuvdan foydalandingiz. Reyestr egasi: {holder}. Yozuv necha kunlik: ' +
      '{days}.',
    'uz-Cyrl':
      'Реестр ишламагани учун сиз аввалги аризангиздаги ёзувдан фойдаландингиз. Реестр эгаси: {holder}. Ёзув неча кунлик: {days}.',
    kaa: 'Reestr islemegeni ushın siz aldınǵı arzańızdaǵı jazıwdan paydalandıńız. Reestr iyesi: {holder}. Jazıw neshe kúnlik: {days}.',
    ru:
      'Реестр не отвечал, и вы использовали запись из своего прежнего заявления. Держатель реестра: {holder}. Возраст записи в ' +
      'днях: {days}.',
    en:
      'The register was away, and you used the record of an earlier application of yours. Holder of the register: {holder}. Age of ' +
      'the record in days: {days}.',
  },
  'application.own-paper-used': {
    'uz-Latn':
      'Reyestr ishlamagani uchun siz oʻz hujjatingizni berdingiz. Reyestr egasi: {holder}. Hujjatni idora xodimi koʻrib chiqadi.',
    'uz-Cyrl':
      'Реестр ишламагани учун сиз ўз ҳужжатингизни бердингиз. Реестр эгаси: {holder}. Ҳужжатни идора ходими кўриб чиқади.',
    kaa: 'Reestr islemegeni ushın siz óz hújjetińizdi berdińiz. Reestr iyesi: {holder}. Hújjetti mákeme xızmetkeri kórip shıǵadı.',
    ru: 'Реестр не отвечал, и вы приложили свой документ. Держатель реестра: {holder}. Документ посмотрит сотрудник ведомства.',
    en: 'The register was away, and you gave a paper of your own. Holder of the register: {holder}. An official looks at it.',
  },
  'application.register-asked-again': {
    'uz-Latn': 'Idora xodimi reyestrdan maʼlumotni yana soʻradi. Reyestr egasi: {holder}.',
    'uz-Cyrl': 'Идора ходими реестрдан маълумотни яна сўради. Реестр эгаси: {holder}.',
    kaa: 'Mákeme xızmetkeri reestrden maǵlıwmattı jáne soradı. Reestr iyesi: {holder}.',
    ru: 'Сотрудник ведомства ещё раз запросил сведения у реестра. Держатель реестра: {holder}.',
    en: 'An official of the agency asked the register again. Holder of the register: {holder}.',
  },
  'application.record-arrived': {
    'uz-Latn': 'Reyestr javob berdi. Reyestr egasi: {holder}.',
    'uz-Cyrl': 'Реестр жавоб берди. Реестр эгаси: {holder}.',
    kaa: 'Reestr juwap berdi. Reestr iyesi: {holder}.',
    ru: 'Реестр ответил. Держатель реестра: {holder}.',
    en: 'The register has answered. Holder of the register: {holder}.',
  },
  'application.record-differs': {
    'uz-Latn':
      'Reyestrdagi maʼlumot siz bergan hujjatdan farq qiladi. Reyestr egasi: {holder}. Farqni idora xodimi koʻrib chiqadi.',
    'uz-Cyrl':
      'Реестрдаги маълумот сиз берган ҳужжатдан фарқ қилади. Реестр эгаси: {holder}. Фарқни идора ходими кўриб чиқади.',
    kaa: 'Reestrdegi maǵlıwmat siz bergen hújjetten ayırmalanadı. Reestr iyesi: {holder}. Ayırmanı mákeme xızmetkeri kórip shıǵadı.',
    ru: 'Сведения реестра расходятся с вашим документом. Держатель реестра: {holder}. Расхождение рассмотрит сотрудник ведомства.',
    en: 'The register says otherwise than your paper. Holder of the register: {holder}. An official of the agency looks at it.',
  },
} as const satisfies Record<string, Text>;

export const fallbackNoteTexts = {
  'evidence-on-paper': {
    'uz-Latn':
      '“{record}” yozuvi oʻrniga arizachi oʻz hujjatini bergan: reyestr ishlamagan, maʼlumot tasdiqlanmagan. Hujjatni koʻring yoki ' +
      'reyestrdan yana soʻrang.',
    'uz-Cyrl':
      '“{record}” ёзуви ўрнига аризачи ўз ҳужжатини берган: реестр ишламаган, маълумот тасдиқланмаган. Ҳужжатни кўринг ёки ' +
      'реестрдан яна сўранг.',
    kaa:
      '“{record}” jazıwı ornına arza beriwshi óz hújjetin bergen: reestr islemegen, maǵlıwmat tastıyıqlanbaǵan. Hújjetti kóriń yamasa ' +
      'reestrden jáne sorań.',
    ru:
      'Вместо записи «{record}» заявитель приложил свой документ: реестр не отвечал, сведения не подтверждены. Посмотрите документ ' +
      'или запросите реестр ещё раз.',
    en:
      'In the place of the record “{record}” there is a paper of the applicant: the register was away, and nobody has confirmed it. ' +
      'Look at the paper, or ask the register again.',
  },
  'paper-differs': {
    'uz-Latn':
      'Arizachining hujjati “{record}” yozuvidan farq qiladi. Farq qilgan maʼlumotlar: {fields}. Ikkalasini solishtiring.',
    'uz-Cyrl':
      'Аризачининг ҳужжати “{record}” ёзувидан фарқ қилади. Фарқ қилган маълумотлар: {fields}. Иккаласини солиштиринг.',
    kaa: 'Arza beriwshiniń hújjeti “{record}” jazıwınan ayırmalanadı. Ayırmalanǵan maǵlıwmatlar: {fields}. Ekewin salıstırıń.',
    ru: 'Документ заявителя расходится с записью «{record}». В чём: {fields}. Сравните то и другое.',
    en: 'The paper of the applicant differs from the record “{record}”. In what: {fields}. Compare the two.',
  },
  'paper-unconfirmed': {
    'uz-Latn': 'Reyestrda “{record}” yozuvi yoʻq, arizachi esa hujjat bergan. Hujjatni va reyestr egasini tekshiring.',
    'uz-Cyrl': 'Реестрда “{record}” ёзуви йўқ, аризачи эса ҳужжат берган. Ҳужжатни ва реестр эгасини текширинг.',
    kaa: 'Reestrde “{record}” jazıwı joq, arza beriwshi bolsa hújjet bergen. Hújjetti hám reestr iyesin tekseriń.',
    ru: 'В реестре записи «{record}» нет, а заявитель приложил документ. Проверьте документ и спросите держателя реестра.',
    en: 'The register has no record “{record}”, and the applicant gave a paper. Check the paper, and ask the holder of the register.',
  },
} as const satisfies Record<string, Text>;
