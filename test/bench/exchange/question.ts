/** The question that is measured, and what its register answers. */
export const atOnce = 64;

export const question = {
  recordType: 'interior-ministry/residence@1',
  arguments: { person: '91203950010011' },
  fields: ['region', 'since'],
  purpose: 'childbirth-benefit',
  basis: 'benefits',
  consumer: 'social-protection-agency',
  application: '2026-000001',
};

export const answered = { outcome: 'found', record: { region: 'UZ-TK', since: '2019-05-01' } } as const;
