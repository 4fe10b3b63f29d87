/** What people apply for, what they answer, and what officials certify. */
import type { Random } from '@darcha/sandbox/population/random.ts';
import { createPopulation } from '@darcha/sandbox/population.ts';

export interface Applied {
  service: string;
  /** Of a hundred applications. */
  share: number;
  form(random: Random): Record<string, unknown>;
  /** Records the applicant asks for before submitting. */
  evidence?: readonly string[];
  /** For parents alone. */
  parents?: true;
  /** The answer a correction is asked of, and another one. */
  correction?: { field: string; patch(random: Random): Record<string, unknown> };
  /** Facts of the result that officials give with the last step. */
  facts?: (random: Random) => Record<string, unknown>;
  /** Agency whose opinion may be asked, and what it is shown. */
  opinion?: { agency: string; sees: string[] };
}

const phone = '+998000000001';
const [home] = createPopulation('2026-01-01').homes;
const archives = ['tashkent', 'samarqand', 'nukus', 'fargona'].map((place) => `national-archive-${place}`);
const interior = ['interior-tashkent', 'interior-nukus', 'interior-urgut', 'interior-samarqand'];

export const services: readonly Applied[] = [
  {
    service: 'archive-salary-certificate',
    share: 24,
    form: (random) => {
      const from = random.whole(1960, 1995);
      return { employer: 'Namuna toʻqimachilik kombinati', from, to: from + 3, office: random.pick(archives) };
    },
    correction: { field: '/to', patch: (random) => ({ to: random.whole(1996, 2010) }) },
    facts: () => ({ archiveReference: 'F-12/3-45', period: '1978-1996' }),
    opinion: { agency: 'enforcement-bureau', sees: ['employer'] },
  },
  {
    service: 'study-archive-certificate',
    share: 16,
    form: (random) => {
      const from = random.whole(1960, 1995);
      const office = random.pick(['tashkent', 'samarqand', 'nukus'].map((place) => `higher-education-${place}`));
      const institution = '“Namuna” qurilish texnikumi';
      const answers = { institution, level: 'higher', field: 'Buxgalteriya hisobi', nameChanged: false, office };
      return { ...answers, from, to: from + random.whole(0, 6) };
    },
    correction: { field: '/field', patch: (random) => ({ field: random.pick(['Iqtisodiyot', 'Huquq']) }) },
    facts: () => ({ field: 'Buxgalteriya hisobi', period: '1977-1980', archiveReference: 'F-7/1-112' }),
    opinion: { agency: 'national-archive', sees: ['institution'] },
  },
  {
    service: 'childbirth-benefit',
    share: 22,
    parents: true,
    form: () => ({ account: '22618000000000000001', phone }),
    evidence: ['birth', 'residence'],
    correction: { field: '/account', patch: () => ({ account: '22618000000000000002' }) },
    opinion: { agency: 'interior-ministry', sees: ['residence'] },
  },
  {
    service: 'permanent-residence-registration',
    share: 22,
    form: (random) => ({
      ...{ address: 'Nukus shahri, Namuna koʻchasi, 3-uy', cadastreNumber: home?.cadastreNumber ?? '10:99:01' },
      ...{ ground: random.pick(['owner', 'family', 'consent']), children: random.whole(0, 3) },
      ...{ office: random.pick(interior), phone },
    }),
    correction: {
      field: '/address',
      patch: (random) => ({ address: `Nukus shahri, Namuna koʻchasi, ${random.whole(4, 90)}-uy` }),
    },
    facts: () => ({ since: '2026-12-01', entry: 'R-2026/17' }),
    opinion: { agency: 'national-archive', sees: ['address'] },
  },
  { service: 'residence-certificate', share: 6, form: () => ({}) },
  { service: 'home-ownership-certificate', share: 5, form: () => ({}) },
  { service: 'enforcement-debt-check', share: 5, form: () => ({}) },
];

/** By their shares. */
export function pickService(random: Random): Applied {
  let at = random.whole(1, 100);
  for (const applied of services) {
    at -= applied.share;
    if (at <= 0) return applied;
  }
  throw new Error('the shares are not a hundred');
}
