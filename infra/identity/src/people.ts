/**
 * The invented people of a development installation. Nobody here exists: the surnames mean "sample", "test",
 * "example" or "imaginary", and the personal numbers (JShShIR) begin with 9, which no real one does.
 */

export type Locale = 'uz-Latn' | 'uz-Cyrl' | 'kaa' | 'ru' | 'en';

/** A company or other body a person acts for. `tin` is nine digits of the invented series 9000000xx. */
export interface Organisation {
  readonly tin: string;
  readonly name: string;
}

/** A citizen. `name` is what `signin` takes; `pin` has 14 digits: 9, the birth date as ddmmyy, a serial. */
export interface Person {
  readonly name: string;
  readonly pin: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly locale: Locale;
  /** Set when the person acts for a legal entity. */
  readonly organisation?: Organisation;
}

/** A member of an agency's staff. An official acts by office, so no personal number is told of them. */
export interface Official {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: Locale;
  readonly agency: string;
  readonly office: string;
  readonly roles: readonly ('clerk' | 'head' | 'editor' | 'operator')[];
}

export const people: readonly Person[] = [
  // Mother of a newborn, lives in Tashkent since 2019, owns no home.
  {
    name: 'dilnoza',
    pin: '91203950010011',
    givenName: 'Dilnoza',
    familyName: 'Namunayeva',
    patronymic: 'Sinov qizi',
    birthDate: '1995-03-12',
    locale: 'uz-Latn',
  },
  // Owns a home, has no debts.
  {
    name: 'aziz',
    pin: '90507880010028',
    givenName: 'Aziz',
    familyName: 'Namunayev',
    patronymic: 'Misol oʻgʻli',
    birthDate: '1988-07-05',
    locale: 'uz-Latn',
  },
  // Moved after the birth of her child: a clerk has to look at her childbirth benefit.
  {
    name: 'malika',
    pin: '92211910010035',
    givenName: 'Malika',
    familyName: 'Sinovova',
    patronymic: 'Namuna qizi',
    birthDate: '1991-11-22',
    locale: 'uz-Latn',
  },
  // Debtor under an enforcement document.
  {
    name: 'jasur',
    pin: '91009850010042',
    givenName: 'Jasur',
    familyName: 'Sinovov',
    patronymic: 'Misol oʻgʻli',
    birthDate: '1985-09-10',
    locale: 'uz-Latn',
  },
  // Pensioner, needs the archive certificate of salary and length of service.
  {
    name: 'gulnora',
    pin: '90102600010059',
    givenName: 'Gulnora',
    familyName: 'Misolova',
    patronymic: 'Sinov qizi',
    birthDate: '1960-02-01',
    locale: 'uz-Cyrl',
  },
  {
    name: 'rustam',
    pin: '91408700010066',
    givenName: 'Rustam',
    familyName: 'Misolov',
    patronymic: 'Namuna oʻgʻli',
    birthDate: '1970-08-14',
    locale: 'kaa',
  },
  {
    name: 'nargiza',
    pin: '92806990010073',
    givenName: 'Nargiza',
    familyName: 'Xayoliyeva',
    patronymic: 'Namuna qizi',
    birthDate: '1999-06-28',
    locale: 'uz-Latn',
  },
  {
    name: 'timur',
    pin: '90911800010080',
    givenName: 'Timur',
    familyName: 'Obraztsov',
    patronymic: 'Primerovich',
    birthDate: '1980-11-09',
    locale: 'ru',
  },
  // Represents a company.
  {
    name: 'sardor',
    pin: '91705830010097',
    givenName: 'Sardor',
    familyName: 'Xayoliyev',
    patronymic: 'Sinov oʻgʻli',
    birthDate: '1983-05-17',
    locale: 'uz-Latn',
    organisation: { tin: '900000011', name: '“Namuna Savdo” MChJ' },
  },
];

const official = (
  name: string,
  givenName: string,
  familyName: string,
  agency: string,
  office: string,
  roles: Official['roles'] = ['clerk'],
): Official => ({ name, givenName, familyName, locale: 'uz-Latn', agency, office, roles });

export const officials: readonly Official[] = [
  official('clerk-social', 'Shahnoza', 'Namunayeva', 'social-protection-agency', 'social-protection-tashkent'),
  official('head-social', 'Bahodir', 'Sinovov', 'social-protection-agency', 'social-protection-tashkent', [
    'clerk',
    'head',
  ]),
  official('editor-social', 'Laziza', 'Tajribayeva', 'social-protection-agency', 'social-protection-tashkent', [
    'editor',
  ]),
  official('publisher-social', 'Anvar', 'Andazayev', 'social-protection-agency', 'social-protection-tashkent', [
    'editor',
  ]),
  official('clerk-archive', 'Feruza', 'Misolova', 'national-archive', 'national-archive-tashkent'),
  official('clerk-education', 'Nodira', 'Tajribayeva', 'higher-education-ministry', 'higher-education-tashkent'),
  official('head-education', 'Sherzod', 'Andazayev', 'higher-education-ministry', 'higher-education-tashkent', [
    'clerk',
    'head',
  ]),
  official('editor-education', 'Zilola', 'Namunayeva', 'higher-education-ministry', 'higher-education-tashkent', [
    'editor',
  ]),
  official('publisher-education', 'Farrux', 'Misolov', 'higher-education-ministry', 'higher-education-tashkent', [
    'editor',
  ]),
  official('clerk-interior', 'Otabek', 'Xayoliyev', 'interior-ministry', 'interior-tashkent'),
  official('head-interior', 'Murod', 'Andazayev', 'interior-ministry', 'interior-tashkent', ['clerk', 'head']),
  official('clerk-cadastre', 'Kamola', 'Sinovova', 'cadastre-agency', 'cadastre-tashkent'),
  official('clerk-justice', 'Sevara', 'Misolova', 'justice-ministry', 'civil-registry-tashkent'),
  official('head-justice', 'Jahongir', 'Namunayev', 'justice-ministry', 'civil-registry-tashkent', ['clerk', 'head']),
  official('clerk-enforcement', 'Ulugʻbek', 'Misolov', 'enforcement-bureau', 'enforcement-tashkent'),
  // Of those who run the portal itself.
  official('operator', 'Iroda', 'Namunayeva', 'portal', 'portal-operations', ['operator']),
];

/** The client that signs in as itself, by a secret, and stands beside the people in `signin`. */
export const INTEGRATOR = 'integrator';

/** Every name `signin` takes, in the order they are listed to a user. */
export const signInNames: readonly string[] = [...people, ...officials].map(({ name }) => name).concat(INTEGRATOR);
