/** That there is another application under way. */
import type { Text } from '@darcha/proto/text.ts';

export const underWayText: Text = {
  'uz-Latn': 'Sizda bu boʻyicha ariza bor: {number}. Uni kuzating yoki sababini yozib, bunisini ham topshiring.',
  'uz-Cyrl': 'Сизда бу бўйича ариза бор: {number}. Уни кузатинг ёки сабабини ёзиб, бунисини ҳам топширинг.',
  kaa: 'Sizde bul boyınsha arza bar: {number}. Onı baqlań yamasa sebebin jazıp, bunısın da tapsırıń.',
  ru: 'У вас уже рассматривается такое заявление: {number}. Следите за ним или подайте и это, указав причину.',
  en: 'You already have such an application under way: {number}. Follow that one, or submit this one, too, with a reason.',
};

export const underWayElsewhereText: Text = {
  'uz-Latn':
    'Bu boʻyicha boshqa shaxsning arizasi koʻrib chiqilmoqda. Uning tugashini kuting yoki sababini yozib topshiring.',
  'uz-Cyrl': 'Бу бўйича бошқа шахснинг аризаси кўриб чиқилмоқда. Унинг тугашини кутинг ёки сабабини ёзиб топширинг.',
  kaa: 'Bul boyınsha basqa adamnıń arzası kórip shıǵılmaqta. Onıń juwmaqlanıwın kútiń yamasa sebebin jazıp tapsırıń.',
  ru: 'По этому предмету рассматривается заявление другого лица. Дождитесь его завершения или подайте своё, указав причину.',
  en: 'An application of somebody else about the same is under way. Wait until it has ended, or submit yours with a reason.',
};
