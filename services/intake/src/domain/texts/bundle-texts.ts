/** What is said of bundles: what happened to them, why a part cannot be applied for, what is wrong with answers. */
import type { Text } from '@darcha/proto/text.ts';

export const bundleEventTexts = {
  'bundle.begun': {
    'uz-Latn': 'Bir nechta xizmat uchun bitta ariza toʻldirila boshlandi.',
    'uz-Cyrl': 'Бир нечта хизмат учун битта ариза тўлдирила бошланди.',
    kaa: 'Bir neshe xızmet ushın bir arza toltırıla basladı.',
    ru: 'Начато заполнение одного заявления на несколько услуг.',
    en: 'One application for several services was begun.',
  },
  'bundle.evidence-requested': {
    'uz-Latn': 'Siz umumiy ariza uchun davlat reyestrlaridan maʼlumot olinishini soʻradingiz.',
    'uz-Cyrl': 'Сиз умумий ариза учун давлат реестрларидан маълумот олинишини сўрадингиз.',
    kaa: 'Siz ulıwma arza ushın mámleketlik reestrlerden maǵlıwmat alınıwın soradıńız.',
    ru: 'Вы попросили получить сведения из государственных реестров для общего заявления.',
    en: 'You asked for records to be fetched from state registers for the joint application.',
  },
  'bundle.submitted': {
    'uz-Latn': 'Umumiy ariza topshirildi. Har bir xizmat boʻyicha alohida qaror qilinadi.',
    'uz-Cyrl': 'Умумий ариза топширилди. Ҳар бир хизмат бўйича алоҳида қарор қилинади.',
    kaa: 'Ulıwma arza tapsırıldı. Hárbir xızmet boyınsha bólek qarar qabıl etiledi.',
    ru: 'Общее заявление подано. По каждой услуге решение принимается отдельно.',
    en: 'The joint application was submitted. Each service is decided on by itself.',
  },
  'bundle.withdrawn': {
    'uz-Latn': 'Siz umumiy arizani qaytarib oldingiz. Hal qilingan qismlar oʻz kuchida qoladi.',
    'uz-Cyrl': 'Сиз умумий аризани қайтариб олдингиз. Ҳал қилинган қисмлар ўз кучида қолади.',
    kaa: 'Siz ulıwma arzanı qaytarıp aldıńız. Sheshilgen bólimleri óz kúshinde qaladı.',
    ru: 'Вы отозвали общее заявление. То, что уже решено, остаётся в силе.',
    en: 'You withdrew the joint application. What was already decided stands.',
  },
  'bundle.expired': {
    'uz-Latn': 'Umumiy ariza muddatida topshirilmadi va oʻchirildi.',
    'uz-Cyrl': 'Умумий ариза муддатида топширилмади ва ўчирилди.',
    kaa: 'Ulıwma arza múddetinde tapsırılmadı hám óshirildi.',
    ru: 'Общее заявление не было подано в срок и удалено.',
    en: 'The joint application was not submitted in time and was erased.',
  },
} satisfies Record<string, Text>;

/** Why a part cannot be applied for; of one that is suspended its authority says why. */
export const obstacleTexts = {
  'audience-mismatch': {
    'uz-Latn': 'Siz ariza berayotgan shaxs uchun bu xizmat koʻrsatilmaydi. Uni arizadan olib tashlang.',
    'uz-Cyrl': 'Сиз ариза бераётган шахс учун бу хизмат кўрсатилмайди. Уни аризадан олиб ташланг.',
    kaa: 'Siz arza berip atırǵan shaxs ushın bul xızmet kórsetilmeydi. Onı arzadan alıp taslań.',
    ru: 'Тому, от чьего имени вы подаёте заявление, эта услуга не оказывается. Исключите её.',
    en: 'This service is not for the one in whose name you apply. Leave it out.',
  },
  'service-suspended': {
    'uz-Latn': 'Bu xizmat uchun arizalar hozir onlayn qabul qilinmaydi. Uni arizadan olib tashlang.',
    'uz-Cyrl': 'Бу хизмат учун аризалар ҳозир онлайн қабул қилинмайди. Уни аризадан олиб ташланг.',
    kaa: 'Bul xızmet ushın arzalar házir onlayn qabıl etilmeydi. Onı arzadan alıp taslań.',
    ru: 'Заявления на эту услугу сейчас онлайн не принимаются. Исключите её.',
    en: 'Applications for this service are not taken online at present. Leave it out.',
  },
  'service-retired': {
    'uz-Latn': 'Bu xizmat hozir koʻrsatilmaydi. Uni arizadan olib tashlang.',
    'uz-Cyrl': 'Бу хизмат ҳозир кўрсатилмайди. Уни аризадан олиб ташланг.',
    kaa: 'Bul xızmet házir kórsetilmeydi. Onı arzadan alıp taslań.',
    ru: 'Эта услуга сейчас не оказывается. Исключите её.',
    en: 'This service is not given now. Leave it out.',
  },
  'service-applied-for-alone': {
    'uz-Latn': 'Bu xizmat uchun bir vaqtda faqat bitta ariza boʻlishi mumkin. Unga alohida ariza bering.',
    'uz-Cyrl': 'Бу хизмат учун бир вақтда фақат битта ариза бўлиши мумкин. Унга алоҳида ариза беринг.',
    kaa: 'Bul xızmet ushın bir waqıtta tek bir arza bolıwı múmkin. Oǵan bólek arza beriń.',
    ru: 'На эту услугу может быть только одно заявление одновременно. Подайте его отдельно.',
    en: 'Of this service only one application may be under way at a time. Apply for it by itself.',
  },
  'service-informational': {
    'uz-Latn': 'Bu xizmat uchun onlayn ariza berilmaydi. Nima qilish kerakligi uning sahifasida yozilgan.',
    'uz-Cyrl': 'Бу хизмат учун онлайн ариза берилмайди. Нима қилиш кераклиги унинг саҳифасида ёзилган.',
    kaa: 'Bul xızmet ushın onlayn arza berilmeydi. Ne islew kerekligi onıń betinde jazılǵan.',
    ru: 'На эту услугу онлайн не подают. Что делать, сказано на её странице.',
    en: 'This service is not applied for online. Its page says what to do.',
  },
} satisfies Record<string, Text>;

export const bundleFaultTexts = {
  unknown: {
    'uz-Latn': 'Bunday savol yoʻq. Bu javobni olib tashlang.',
    'uz-Cyrl': 'Бундай савол йўқ. Бу жавобни олиб ташланг.',
    kaa: 'Bunday soraw joq. Bul juwaptı alıp taslań.',
    ru: 'Такого вопроса нет. Уберите этот ответ.',
    en: 'Nothing of this name is asked. Remove this answer.',
  },
  object: {
    'uz-Latn': 'Javoblarni nomlari bilan, JSON obyekti koʻrinishida yuboring.',
    'uz-Cyrl': 'Жавобларни номлари билан, битта объект кўринишида юборинг.',
    kaa: 'Juwaplardı atları menen, JSON obyekti kórinisinde jiberiń.',
    ru: 'Отправьте ответы под их именами, объектом в формате обмена данными.',
    en: 'Send the answers by their names, as a JSON object.',
  },
  shared: {
    'uz-Latn': 'Bu javob hamma xizmatlar uchun bir marta beriladi. Uni umumiy javoblar orasida yozing.',
    'uz-Cyrl': 'Бу жавоб ҳамма хизматлар учун бир марта берилади. Уни умумий жавоблар орасида ёзинг.',
    kaa: 'Bul juwap barlıq xızmetler ushın bir ret beriledi. Onı ulıwma juwaplar arasında jazıń.',
    ru: 'Этот ответ даётся один раз для всех услуг. Укажите его среди общих ответов.',
    en: 'This is answered once for all services. Give it among the shared answers.',
  },
  empty: {
    'uz-Latn': 'Hamma xizmatlar olib tashlangan. Kamida bittasini qoldiring.',
    'uz-Cyrl': 'Ҳамма хизматлар олиб ташланган. Камида биттасини қолдиринг.',
    kaa: 'Barlıq xızmetler alıp taslanǵan. Keminde birewin qaldırıń.',
    ru: 'Исключены все услуги. Оставьте хотя бы одну.',
    en: 'Every service is left out. Keep at least one.',
  },
  unrequested: {
    'uz-Latn': 'Avval shu maʼlumotni soʻrang va koʻrib chiqing, keyin arizani topshiring.',
    'uz-Cyrl': 'Аввал шу маълумотни сўранг ва кўриб чиқинг, кейин аризани топширинг.',
    kaa: 'Aldın usı maǵlıwmattı sorań hám kórip shıǵıń, keyin arzanı tapsırıń.',
    ru: 'Сначала запросите эти сведения и посмотрите их, затем подайте заявление.',
    en: 'Ask for this record first, look at it, and then submit.',
  },
} satisfies Record<string, Text>;
