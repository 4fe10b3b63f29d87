/** Where people live: real regions and cities, streets that are nowhere. */

interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  readonly city: string;
  /** First two digits of cadastre numbers. */
  readonly cadastre: string;
  /** Three digits of personal numbers, in place of the district; the fixed people have 001. */
  readonly district: string;
}

const names: readonly (readonly [code: string, city: string])[] = [
  ['UZ-TK', 'Toshkent shahri'],
  ['UZ-TO', 'Chirchiq shahri'],
  ['UZ-SI', 'Guliston shahri'],
  ['UZ-JI', 'Jizzax shahri'],
  ['UZ-SA', 'Samarqand shahri'],
  ['UZ-FA', 'Fargʻona shahri'],
  ['UZ-NG', 'Namangan shahri'],
  ['UZ-AN', 'Andijon shahri'],
  ['UZ-QA', 'Qarshi shahri'],
  ['UZ-SU', 'Termiz shahri'],
  ['UZ-BU', 'Buxoro shahri'],
  ['UZ-NW', 'Navoiy shahri'],
  ['UZ-XO', 'Urganch shahri'],
  ['UZ-QR', 'Nukus shahri'],
];

export const regions: readonly Region[] = names.map(([code, city], index) => ({
  code,
  city,
  cadastre: String(10 + index),
  district: String(101 + index),
}));

/** The region with this code; throws RangeError when there is none. */
export function regionOf(code: string): Region {
  const found = regions.find((region) => region.code === code);
  if (found === undefined) throw new RangeError(`there is no region ${code}`);
  return found;
}

/** Streets named after words for "sample", "test", "example" and the like. */
export const streets: readonly string[] = ['Namuna', 'Sinov', 'Misol', 'Xayol', 'Tajriba', 'Andaza', 'Nusxa', 'Taxmin'];
