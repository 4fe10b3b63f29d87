/** What the RPCs about records share. */
import { entryHash, type RecordEntry } from '@darcha/application-record/entry.ts';
import { signHead } from '@darcha/application-record/head.ts';
import { DomainError } from '@darcha/kit/errors.ts';
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { applicationRecords, MethodsOf } from '@darcha/proto/contracts.ts';
import type { Application } from '../domain/application.ts';
import { aboutOf } from '../domain/record-file.ts';
import type { Recorded } from '../domain/record-keeping.ts';
import type { Intake } from '../intake.ts';
import { applicationUnknown } from '../perform.ts';

type Methods = MethodsOf<typeof applicationRecords>;
export type RecordsRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

export interface FoundRecord {
  application: Application;
  record: Recorded;
  entries: RecordEntry[];
}

/** `admit` throws for whoever must not have it. Errors: `application-unknown`, `no-record`. */
export async function findRecord(
  { store }: Intake,
  number: string,
  admit: (application: Application) => unknown,
): Promise<FoundRecord> {
  const found = await store.findWithRecord(number);
  if (!found) throw applicationUnknown();
  await admit(found.application);
  const { record } = found.application;
  if (record) return { ...found, record };
  const message = 'This application was begun before records were kept. Its timeline tells what was done with it.';
  throw new DomainError('wrong-state', 'no-record', message);
}

/** Signed now: what it says of the application beside its entries is as it is now. */
export async function signedHead({ signer, now }: Intake, application: Application, { last }: Recorded) {
  const { number } = application;
  const at = now().toISOString();
  const { position } = last;
  const hash = entryHash(number, last);
  return { head: await signHead({ about: aboutOf(application), position, hash, at }, signer), position, hash };
}
