/** That something was not marked to be corrected. Before the first two the title of the answer or file stands. */
import type { Text } from '@darcha/proto/text.ts';

export const correctionTexts = {
  answer: {
    'uz-Latn': 'bu javob tuzatish uchun belgilanmagan. Uni avvalgidek qoldiring.',
    'uz-Cyrl': 'бу жавоб тузатиш учун белгиланмаган. Уни аввалгидек қолдиринг.',
    kaa: 'bul juwap dúzetiw ushın belgilenbegen. Onı burınǵıday qaldırıń.',
    ru: 'этот ответ не отмечен для исправления. Оставьте его прежним.',
    en: 'this answer is not marked to be corrected. Leave it as it was.',
  },
  file: {
    'uz-Latn': 'bu fayl tuzatish uchun belgilanmagan. Uni avvalgidek qoldiring.',
    'uz-Cyrl': 'бу файл тузатиш учун белгиланмаган. Уни аввалгидек қолдиринг.',
    kaa: 'bul fayl dúzetiw ushın belgilenbegen. Onı burınǵıday qaldırıń.',
    ru: 'этот файл не отмечен для исправления. Оставьте его прежним.',
    en: 'this file is not marked to be corrected. Leave it as it was.',
  },
  whole: {
    'uz-Latn':
      'Faqat xodim belgilagan joylarni oʻzgartirish mumkin. Boshqa narsa notoʻgʻri boʻlsa, idoraga xabar yozing.',
    'uz-Cyrl': 'Фақат ходим белгилаган жойларни ўзгартириш мумкин. Бошқа нарса нотўғри бўлса, идорага хабар ёзинг.',
    kaa: 'Tek xızmetker belgilegen jerlerdi ózgertiw múmkin. Basqa nárse qáte bolsa, mákemege xabar jazıń.',
    ru: 'Изменить можно только то, что отметил сотрудник. Если неверно что-то ещё, напишите ведомству.',
    en: 'Only what the official has marked can be changed. If something else is wrong, write to the agency.',
  },
} satisfies Record<string, Text>;
