/** Why what is due to be erased is not erased yet, in words. */
import type { Text } from '@darcha/proto/text.ts';
import type { DelayCode } from '../erasure-delay.ts';

export const erasureEventTexts = {
  'application.erasure-delayed': {
    'uz-Latn': 'Saqlash muddati tugadi, lekin shaxsiy maʼlumotlar hali oʻchirilmadi. {why}',
    'uz-Cyrl': 'Сақлаш муддати тугади, лекин шахсий маълумотлар ҳали ўчирилмади. {why}',
    kaa: 'Saqlaw múddeti tamam boldı, biraq jeke maǵlıwmatlar ele óshirilmedi. {why}',
    ru: 'Срок хранения истёк, но личные сведения ещё не стёрты. {why}',
    en: 'The time of keeping is over, but what is personal is not erased yet. {why}',
  },
} as const satisfies Record<string, Text>;

/** Stands with the application as long as it is so. */
export const delayTexts: Record<DelayCode, Text> = {
  'access-disputed': {
    'uz-Latn':
      'Bu ariza uchun maʼlumotlarga murojaat boʻyicha eʼtirozga hali javob berilmagan. Javobgacha hammasi saqlanadi; har kuni tekshiriladi.',
    'uz-Cyrl':
      'Бу ариза учун маълумотларга мурожаат бўйича эътирозга ҳали жавоб берилмаган. Жавобгача ҳаммаси сақланади; ҳар куни текширилади.',
    kaa: 'Bul arza ushın maǵlıwmatlarǵa múrájat boyınsha narazılıqqa ele juwap berilmegen. Juwapqa shekem hámmesi saqlanadı; hár kúni tekseriledi.',
    ru: 'Оспаривание обращения к сведениям для этого заявления ещё не получило ответа. До ответа всё хранится; проверяется каждый день.',
    en: 'An access to records for this application is disputed and not answered yet. Everything is kept until it is; this is looked at every day.',
  },
  'disputes-unknown': {
    'uz-Latn':
      'Hozir maʼlumotlarga murojaatlar boʻyicha ochiq eʼtiroz bor-yoʻqligini bilib boʻlmadi: almashinuv tizimi javob bermadi. Bir kundan keyin yana soʻraladi.',
    'uz-Cyrl':
      'Ҳозир маълумотларга мурожаатлар бўйича очиқ эътироз бор-йўқлигини билиб бўлмади: алмашинув тизими жавоб бермади. Бир кундан кейин яна сўралади.',
    kaa: 'Házir maǵlıwmatlarǵa múrájatlar boyınsha ashıq narazılıq bar-joqlıǵın biliw múmkin bolmadı: almasıw sisteması juwap bermedi. Bir kúnnen keyin jáne soraladı.',
    ru: 'Сейчас не удалось узнать, оспаривается ли обращение к сведениям: система обмена не ответила. Она будет запрошена снова через день.',
    en: 'It could not be found out whether an access to records is disputed: the exchange did not answer. It is asked again in a day.',
  },
};
