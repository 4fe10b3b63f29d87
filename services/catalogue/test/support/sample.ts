/** A passport and reference lists of an invented country, small enough to be read in a test. */

export const samplePassport = `id: residence-letter
version: 1
published: 2026-01-01
tier: transactional
title: { uz-Latn: Yashash joyi, kaa: Jasaw ornı, ru: Место жительства, en: Residence }
summary: { uz-Latn: Qisqa matn, kaa: Qısqa tekst, ru: Короткий текст, en: Short text }
authority: interior-ministry
audience: [natural-person]
events: [moving-home]
basis:
  law: { title: { uz-Latn: Qonun, kaa: Nızam, ru: Закон, en: Law } }
offices: [interior-tashkent]
steps:
  - { uz-Latn: Ariza bering, kaa: Arza beriń, ru: Подайте заявление, en: Apply }
fee: none
evidence:
  residence:
    record: interior-ministry/residence@1
    ask: { person: applicant.pin }
    take: [region, since]
    basis: law
    why: { uz-Latn: Manzil uchun, kaa: Mánzil ushın, ru: Для адреса, en: For the address }
    consent: law
form:
  purpose:
    type: string
    enum: [bank, school]
    title: { uz-Latn: Maqsad, kaa: Maqset, ru: Цель, en: Purpose }
    options:
      bank: { uz-Latn: Bank, kaa: Bank, ru: Банк, en: Bank }
      school: { uz-Latn: Maktab, kaa: Mektep, ru: Школа, en: School }
  phone:
    type: string
    format: uz-phone
    title: { uz-Latn: Telefon, kaa: Telefon, ru: Телефон, en: Telephone }
rules:
  - code: not-registered
    when: residence = null
    basis: law
    refuse: { uz-Latn: Manzil yoʻq, kaa: Mánzil joq, ru: Адреса нет, en: No address }
clock: { decide: 5 working days, basis: law }
result:
  title: { uz-Latn: Maʼlumotnoma, kaa: Maǵlıwmatnama, ru: Справка, en: Certificate }
  statement:
    uz-Latn: "{applicant.name} {number} {facts.since}"
    kaa: "{applicant.name} {number} {facts.since}"
    ru: "{applicant.name} {number} {facts.since}"
    en: "{applicant.name} {number} {facts.since}"
  facts:
    since: { title: { uz-Latn: Sana, kaa: Sáne, ru: Дата, en: Date }, value: residence.since }
`;

/** The sample with one passage replaced; throws when the passage is not there. */
export function change(passage: string, replacement: string, text: string = samplePassport): string {
  if (!text.includes(passage)) throw new Error(`the sample has no passage "${passage}"`);
  return text.replace(passage, () => replacement);
}

/** The line, from 1, on which a passage begins. */
export function lineOf(text: string, passage: string): number {
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`no passage "${passage}"`);
  return text.slice(0, at).split('\n').length;
}

export const sampleKnown = {
  agencies: new Set(['interior-ministry']),
  offices: new Set(['interior-tashkent']),
  events: new Set(['moving-home']),
};

/** The file that gives the release. */
export const release = (number: number) => ({ 'content.yaml': `release: ${number}\n` });

export const sampleLists = {
  'agencies.yaml': `- code: interior-ministry
  name: { uz-Latn: Ichki ishlar vazirligi, kaa: Ishki isler ministrligi, ru: МВД, en: Interior Ministry }
  website: https://example.uz/interior
`,
  'offices.yaml': `- code: interior-tashkent
  agency: interior-ministry
  region: UZ-TK
  name: { uz-Latn: Toshkent boʻlimi, kaa: Tashkent bólimi, ru: Отдел Ташкента, en: Tashkent office }
  address: { uz-Latn: Toshkent, kaa: Tashkent, ru: Ташкент, en: Tashkent }
  latitude: 41.3
  longitude: 69.24
  hours: ["Mo-Fr 09:00-18:00"]
`,
  'events.yaml': `- code: moving-home
  title: { uz-Latn: Koʻchish, kaa: Kóshiw, ru: Переезд, en: Moving home }
  business: false
`,
};
