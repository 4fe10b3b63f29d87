/** Acting for another, in words. */
import type { Text } from '@darcha/proto/text.ts';

export const representationEventTexts = {
  'application.entrusted': {
    'uz-Latn': 'Ariza vakilga topshirildi (ishonch raqami {mandate}).',
    'uz-Cyrl': 'Ариза вакилга топширилди (ишонч рақами {mandate}).',
    kaa: 'Arza wákilge tapsırıldı (isenim nomeri {mandate}).',
    ru: 'Ведение заявления поручено представителю (полномочие {mandate}).',
    en: 'The application was given into the hands of a representative (mandate {mandate}).',
  },
  'application.taken-over': {
    'uz-Latn': 'Arizani endi ariza beruvchining oʻzi yuritadi; vakil uni endi koʻrmaydi (ishonch raqami {mandate}).',
    'uz-Cyrl': 'Аризани энди ариза берувчининг ўзи юритади; вакил уни энди кўрмайди (ишонч рақами {mandate}).',
    kaa: 'Arzanı endi arza beriwshiniń ózi júrgizedi; wákil onı endi kórmeydi (isenim nomeri {mandate}).',
    ru: 'Заявление теперь ведёт сам заявитель; представитель его больше не видит (полномочие {mandate}).',
    en: 'The applicant conducts the application again; the representative sees it no longer (mandate {mandate}).',
  },
  'application.representation-ended': {
    'uz-Latn': 'Vakillik tugadi (ishonch raqami {mandate}). Arizani endi ariza beruvchining oʻzi yuritadi.',
    'uz-Cyrl': 'Вакиллик тугади (ишонч рақами {mandate}). Аризани энди ариза берувчининг ўзи юритади.',
    kaa: 'Wákillik tamamlandı (isenim nomeri {mandate}). Arzanı endi arza beriwshiniń ózi júrgizedi.',
    ru: 'Полномочия представителя закончились ({mandate}). Заявление теперь ведёт сам заявитель.',
    en: 'The representation has ended (mandate {mandate}). The applicant conducts the application themselves.',
  },
} as const satisfies Record<string, Text>;

/** Follows what a representative did. */
export const byRepresentativeText: Text = {
  'uz-Latn': 'Buni vakil ishonch {mandate} asosida qildi.',
  'uz-Cyrl': 'Буни вакил ишонч {mandate} асосида қилди.',
  kaa: 'Bunı wákil isenim {mandate} tiykarında isledi.',
  ru: 'Это сделал представитель на основании полномочия {mandate}.',
  en: 'Done by a representative under mandate {mandate}.',
};
