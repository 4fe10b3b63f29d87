/** Several people sign one application, in words. */
import type { Text } from '@darcha/proto/text.ts';

export const signingEventTexts = {
  'application.signatures-asked': {
    'uz-Latn': 'Ariza tayyor, endi yana {count} kishi imzolashi kerak ({lastDay} sanasigacha).',
    'uz-Cyrl': 'Ариза тайёр, энди яна {count} киши имзолаши керак ({lastDay} санасигача).',
    kaa: 'Arza tayar, endi jáne {count} adam qol qoyıwı kerek ({lastDay} sánesine shekem).',
    ru: 'Заявление готово, его ещё должны подписать: {count} чел., до {lastDay} включительно.',
    en: 'The application is ready; others are to sign it by {lastDay}: {count}.',
  },
  'application.signed': {
    'uz-Latn': 'Soʻralgan kishi arizani imzoladi.',
    'uz-Cyrl': 'Сўралган киши аризани имзолади.',
    kaa: 'Soralǵan adam arzaǵa qol qoydı.',
    ru: 'Один из подписывающих подписал заявление.',
    en: 'One of those asked has signed the application.',
  },
  'application.signature-refused': {
    'uz-Latn': 'Soʻralgan kishi arizani imzolamadi, sababi arizada. Uni tuzatib, qayta topshirishingiz mumkin.',
    'uz-Cyrl': 'Сўралган киши аризани имзоламади, сабаби аризада. Уни тузатиб, қайта топширишингиз мумкин.',
    kaa: 'Soralǵan adam arzaǵa qol qoymadı, sebebi arzada. Onı dúzetip, qayta tapsırıwıńız múmkin.',
    ru: 'Один из подписывающих отказался, причина указана в заявлении. Вы можете исправить его и подать снова.',
    en: 'One of those asked has refused to sign; the reason stands in the application. You can correct it and submit it again.',
  },
  'application.signatures-void': {
    'uz-Latn': 'Ariza oʻzgardi, shuning uchun imzolar bekor boʻldi. Qayta topshirsangiz, ular yana soʻraladi.',
    'uz-Cyrl': 'Ариза ўзгарди, шунинг учун имзолар бекор бўлди. Қайта топширсангиз, улар яна сўралади.',
    kaa: 'Arza ózgerdi, sonıń ushın qollar biykar boldı. Qayta tapsırsańız, olar jáne soraladı.',
    ru: 'Заявление изменено, поэтому подписи больше не действуют. При новой подаче они будут запрошены снова.',
    en: 'The application was changed, so the signatures count no more. Submit it again, and they are asked for again.',
  },
  'application.signatures-unasked': {
    'uz-Latn':
      'Imzolarni soʻragan vakilning vakolati tugadi, endi ular kutilmaydi. Arizani qayta topshirsangiz, imzolar yana soʻraladi.',
    'uz-Cyrl':
      'Имзоларни сўраган вакилнинг ваколати тугади, энди улар кутилмайди. Аризани қайта топширсангиз, имзолар яна сўралади.',
    kaa: 'Qollardı soraǵan wákildiń wákilligi tamamlandı, endi olar kútilmeydi. Arzanı qayta tapsırsańız, qollar jáne soraladı.',
    ru: 'Полномочия представителя, запросившего подписи, закончились, и они больше не ожидаются. Подайте заявление снова, и они будут запрошены ещё раз.',
    en: 'The representative who had asked for the signatures acts no longer, so they are not waited for. Submit the application again, and they are asked for again.',
  },
  'application.signatures-lapsed': {
    'uz-Latn': 'Imzolar oʻz vaqtida qoʻyilmadi. Arizani qayta topshirsangiz, ular yana soʻraladi.',
    'uz-Cyrl': 'Имзолар ўз вақтида қўйилмади. Аризани қайта топширсангиз, улар яна сўралади.',
    kaa: 'Qollar óz waqtında qoyılmadı. Arzanı qayta tapsırsańız, olar jáne soraladı.',
    ru: 'Подписи не поставлены в срок. Подайте заявление снова, и они будут запрошены ещё раз.',
    en: 'The signatures did not come in time. Submit the application again, and they are asked for again.',
  },
} as const satisfies Record<string, Text>;
