/** Steps several tests begin with. */
import type { Application } from '@darcha/proto/gen/darcha/intake/v1/Application.ts';
import { as, type CallerName, type IntakeClient, json, key, theApplication } from './support.ts';

export const answers = { account: '20208000900123456789', phone: '+998901234567' };
export const archiveAnswers = { employer: 'Namuna fabrikasi', from: 1984, to: 1991, office: 'national-archive-nukus' };

export async function begin(
  client: IntakeClient,
  service: string,
  form: object = {},
  caller: CallerName = 'dilnoza',
): Promise<Application> {
  const request = { service, formJson: json(form), idempotencyKey: key() };
  return theApplication(await as(caller, () => client.createApplication(request)));
}

export async function submit(
  client: IntakeClient,
  number: string,
  caller: CallerName = 'dilnoza',
): Promise<Application> {
  return theApplication(await as(caller, () => client.submitApplication({ number, idempotencyKey: key() })));
}

export async function read(client: IntakeClient, number: string, caller: CallerName = 'dilnoza'): Promise<Application> {
  return theApplication(await as(caller, () => client.getApplication({ number })));
}

/** A draft of the childbirth benefit whose records have been asked for. */
export async function benefitWithRecords(client: IntakeClient): Promise<Application> {
  const { number } = await begin(client, 'childbirth-benefit', answers);
  const request = { number, names: ['birth', 'residence'] };
  return theApplication(await as('dilnoza', () => client.requestEvidence(request)));
}

/** An archive application the officials have before them. */
export async function archiveInExamination(client: IntakeClient): Promise<Application> {
  const { number } = await begin(client, 'archive-salary-certificate', archiveAnswers);
  return await submit(client, number);
}

export const archiveFacts = { archiveReference: 'F-12, inventory 3, file 44', period: '1984-1991' };

/** Claimed and approved: ready for collection. */
export async function approveArchive(client: IntakeClient, number: string): Promise<Application> {
  await as('archivist', () => client.claimApplication({ number }));
  const decision = { number, outcome: 'OUTCOME_APPROVED', factsJson: json(archiveFacts) } as const;
  return theApplication(await as('archivist', () => client.decideApplication(decision)));
}
