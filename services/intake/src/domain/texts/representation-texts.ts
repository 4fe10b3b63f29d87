/** Acting for another, in words. */
import type { RepresentativeKind } from '@darcha/proto/passport.ts';
import type { Text } from '@darcha/proto/text.ts';
import type { MandateEnd } from '../representation.ts';

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
    'uz-Latn': 'Vakillik tugadi (ishonch raqami {mandate}). {why} Arizani endi ariza beruvchining oʻzi yuritadi.',
    'uz-Cyrl': 'Вакиллик тугади (ишонч рақами {mandate}). {why} Аризани энди ариза берувчининг ўзи юритади.',
    kaa: 'Wákillik tamamlandı (isenim nomeri {mandate}). {why} Arzanı endi arza beriwshiniń ózi júrgizedi.',
    ru: 'Полномочия представителя закончились ({mandate}). {why} Заявление теперь ведёт сам заявитель.',
    en: 'The representation has ended (mandate {mandate}). {why} The applicant conducts the application themselves.',
  },
} as const satisfies Record<string, Text>;

/** Who has ended it, or what. */
export const representationEndTexts: Readonly<Record<MandateEnd, Text>> = {
  revoked: {
    'uz-Latn': 'Uni ariza beruvchi bekor qildi.',
    'uz-Cyrl': 'Уни ариза берувчи бекор қилди.',
    kaa: 'Onı arza beriwshi biykar etti.',
    ru: 'Их отозвал заявитель.',
    en: 'The applicant has revoked it.',
  },
  renounced: {
    'uz-Latn': 'Undan vakilning oʻzi voz kechdi.',
    'uz-Cyrl': 'Ундан вакилнинг ўзи воз кечди.',
    kaa: 'Onnan wákildiń ózi bas tarttı.',
    ru: 'От них отказался сам представитель.',
    en: 'The representative has given it up.',
  },
  disproved: {
    'uz-Latn': 'Reyestr uni endi tasdiqlamayapti.',
    'uz-Cyrl': 'Реестр уни энди тасдиқламаяпти.',
    kaa: 'Reestr onı endi tastıyıqlamay atır.',
    ru: 'Реестр их больше не подтверждает.',
    en: 'The register does not confirm it any more.',
  },
  expired: {
    'uz-Latn': 'Uning muddati tugadi.',
    'uz-Cyrl': 'Унинг муддати тугади.',
    kaa: 'Onıń múddeti tamam boldı.',
    ru: 'Истёк их срок.',
    en: 'Its last day is over.',
  },
};

/** Follows what a representative did. */
export const byRepresentativeTexts: Readonly<Record<RepresentativeKind, Text>> = {
  'power-of-attorney': {
    'uz-Latn': 'Buni vakil ishonch {mandate} asosida qildi.',
    'uz-Cyrl': 'Буни вакил ишонч {mandate} асосида қилди.',
    kaa: 'Bunı wákil isenim {mandate} tiykarında isledi.',
    ru: 'Это сделал представитель на основании полномочия {mandate}.',
    en: 'Done by a representative under mandate {mandate}.',
  },
  parent: {
    'uz-Latn': 'Buni ota yoki ona reyestr tasdiqlagan ishonch {mandate} asosida qildi.',
    'uz-Cyrl': 'Буни ота ёки она реестр тасдиқлаган ишонч {mandate} асосида қилди.',
    kaa: 'Bunı ata yamasa ana reestr tastıyıqlaǵan isenim {mandate} tiykarında isledi.',
    ru: 'Это сделал родитель на основании полномочия {mandate}, подтверждённого реестром.',
    en: 'Done by a parent under mandate {mandate}, which the register has proven.',
  },
  'legal-entity': {
    'uz-Latn': 'Buni yuridik shaxs rahbari reyestr tasdiqlagan ishonch {mandate} asosida qildi.',
    'uz-Cyrl': 'Буни юридик шахс раҳбари реестр тасдиқлаган ишонч {mandate} асосида қилди.',
    kaa: 'Bunı yuridikalıq shaxs basshısı reestr tastıyıqlaǵan isenim {mandate} tiykarında isledi.',
    ru: 'Это сделал руководитель юридического лица на основании полномочия {mandate}, подтверждённого реестром.',
    en: 'Done by the head of the legal entity under mandate {mandate}, which the register has proven.',
  },
};
