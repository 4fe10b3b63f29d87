/** Legal holds, in words. */
import type { Text } from '@darcha/proto/text.ts';

export const holdEventTexts = {
  'application.hold-placed': {
    'uz-Latn':
      '{agency} ariza maʼlumotlarini saqlash muddatidan keyin ham oʻchirmaslikni buyurdi; sababi arizada. Bu masala {reviewOn} kuni qayta koʻriladi.',
    'uz-Cyrl':
      '{agency} ариза маълумотларини сақлаш муддатидан кейин ҳам ўчирмасликни буюрди; сабаби аризада. Бу масала {reviewOn} куни қайта кўрилади.',
    kaa: '{agency} arza maǵlıwmatların saqlaw múddetinen keyin de óshirmewdi buyırdı; sebebi arzada. Bul másele {reviewOn} kúni qayta qaraladı.',
    ru: '{agency}: сведения заявления не стираются и по истечении срока хранения; причина указана в заявлении. Вопрос будет пересмотрен {reviewOn}.',
    en: '{agency} holds the application: it is not erased when its time of keeping is over. The reason stands in the application; it is looked at again on {reviewOn}.',
  },
  'application.hold-review-due': {
    'uz-Latn':
      'Saqlab turishni qayta koʻrish kuni ({reviewOn}) oʻtdi. {agency} rahbari uni bekor qilishi yoki yangidan asoslashi kerak; ungacha maʼlumotlar saqlanadi.',
    'uz-Cyrl':
      'Сақлаб туришни қайта кўриш куни ({reviewOn}) ўтди. {agency} раҳбари уни бекор қилиши ёки янгидан асослаши керак; унгача маълумотлар сақланади.',
    kaa: 'Saqlap turıwdı qayta qaraw kúni ({reviewOn}) ótti. {agency} basshısı onı biykar etiwi yamasa jańadan tiykarlawı kerek; oǵan shekem maǵlıwmatlar saqlanadı.',
    ru: 'День пересмотра запрета на стирание ({reviewOn}) прошёл. Руководитель ({agency}) должен снять запрет или обосновать его заново; до того сведения хранятся.',
    en: 'The day on which the hold was to be looked at again ({reviewOn}) has passed. A head ({agency}) is to release it or to give reasons anew; until then everything is kept.',
  },
  'application.hold-released': {
    'uz-Latn': '{agency} saqlab turishni bekor qildi: saqlash muddati tugagach, shaxsiy maʼlumotlar oʻchiriladi.',
    'uz-Cyrl': '{agency} сақлаб туришни бекор қилди: сақлаш муддати тугагач, шахсий маълумотлар ўчирилади.',
    kaa: '{agency} saqlap turıwdı biykar etti: saqlaw múddeti tamam bolǵannan keyin jeke maǵlıwmatlar óshiriledi.',
    ru: '{agency}: запрет на стирание снят, личные сведения будут стёрты по истечении срока хранения.',
    en: '{agency} has released its hold: what is personal is erased when its time of keeping is over.',
  },
} as const satisfies Record<string, Text>;

/** Stands with the application as long as it is held. */
export const holdText: Text = {
  'uz-Latn':
    '{agency} bu arizani saqlab turibdi. Sababi: “{reasons}” Asosi: {basis}. {reviewOn} kuni qayta koʻriladi; bekor qilinmaguncha hech narsa oʻchirilmaydi.',
  'uz-Cyrl':
    '{agency} бу аризани сақлаб турибди. Сабаби: “{reasons}” Асоси: {basis}. {reviewOn} куни қайта кўрилади; бекор қилинмагунча ҳеч нарса ўчирилмайди.',
  kaa: '{agency} bul arzanı saqlap tur. Sebebi: “{reasons}” Tiykarı: {basis}. {reviewOn} kúni qayta qaraladı; biykar etilgenshe hesh nárse óshirilmeydi.',
  ru: 'Заявление удерживает от стирания: {agency}. Причина: «{reasons}» Основание: {basis}. Пересмотр {reviewOn}; пока запрет не снят, ничего не стирается.',
  en: '{agency} holds this application. Reason: “{reasons}” Basis: {basis}. It is looked at again on {reviewOn}; until it is released nothing is erased.',
};
