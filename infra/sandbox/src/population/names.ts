/**
 * Plainly invented names: given names are ordinary, but surnames and patronymics are made of words for "sample", "test",
 * "example", "imaginary", "trial", "pattern" and "copy".
 */
import type { Random } from './random.ts';

export type Sex = 'female' | 'male';

/** A way of naming: Uzbek, Karakalpak or Russian. */
export interface NameStyle {
  readonly given: Readonly<Record<Sex, readonly string[]>>;
  readonly surnames: readonly string[];
  /** Words a father is called by in a patronymic. */
  readonly fathers: readonly string[];
  readonly patronymic: Readonly<Record<Sex, string>>;
}

const words = (text: string): readonly string[] => text.split(' ');

export const uzbek: NameStyle = {
  given: {
    female: words(
      'Dildora Feruza Gulbahor Hilola Iroda Kamola Lola Madina Mohira Nafisa Nigora Nilufar Ozoda Sabohat Saodat Sevara Shahlo Umida Yulduz Zarina Zebo Zulfiya',
    ),
    male: words(
      'Alisher Anvar Bahrom Botir Davron Doniyor Elyor Farhod Hamid Ilhom Islom Jahongir Kamol Laziz Mansur Nodir Otabek Ravshan Sanjar Sherzod Ulugʻbek Zafar',
    ),
  },
  surnames: words('Namunayev Sinovov Misolov Xayoliyev Tajribayev Andazayev Nusxayev Taxminov'),
  fathers: words('Namuna Sinov Misol Xayol Tajriba Andaza Nusxa'),
  patronymic: { female: ' qizi', male: ' oʻgʻli' },
};

const karakalpak: NameStyle = {
  given: {
    female: words('Aysánem Ayjamal Gúlayım Gúlbahar Perizat Sarbinaz Venera Zamira'),
    male: words('Azamat Baxıt Islam Jalǵas Nurlan Ruslan Saparbay Timur'),
  },
  surnames: words('Úlgiev Sınaqov Mısalov Qıyalov'),
  fathers: words('Úlgi Sınaq Mısal Qıyal'),
  patronymic: { female: ' qızı', male: ' ulı' },
};

const russian: NameStyle = {
  given: {
    female: words('Anna Irina Marina Natalya Olga Svetlana Tatyana Vera'),
    male: words('Aleksandr Andrey Dmitriy Igor Nikolay Oleg Sergey Viktor'),
  },
  surnames: words('Obraztsov Primerov Probov Vymyslov'),
  fathers: words('Primer Obrazts Vymysl'),
  patronymic: { female: 'ovna', male: 'ovich' },
};

/** How families of a region tend to be named. */
export function styleOf(region: string, random: Random): NameStyle {
  if (random.chance(8)) return russian;
  return region === 'UZ-QR' && random.chance(70) ? karakalpak : uzbek;
}

export interface FullName {
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic: string;
}

/** A name in the style; `surname` (a man's form) and `father` keep a family together. */
export function inventName(random: Random, style: NameStyle, sex: Sex, surname: string, father: string): FullName {
  return {
    givenName: random.pick(style.given[sex]),
    familyName: sex === 'female' ? `${surname}a` : surname,
    patronymic: `${father}${style.patronymic[sex]}`,
  };
}
