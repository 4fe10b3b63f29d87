/** What the RPCs of those who sign share. */
import type { Handler } from '@darcha/kit/rpc/types.ts';
import type { MethodsOf, signatures } from '@darcha/proto/contracts.ts';
import type { Application } from '../../domain/application.ts';
import type { Actor } from '../../domain/command.ts';
import { readApplicationNumber } from '../../domain/number.ts';
import { awaitedSignature, type Signature, type Signing, signatureNotAsked } from '../../domain/signing.ts';
import type { Intake } from '../../intake.ts';

type Methods = MethodsOf<typeof signatures>;
export type SignaturesRpc<Name extends keyof Methods> = Handler<Methods[Name]>;

export interface Asked {
  application: Application;
  signing: Signing;
  mine: Signature;
}

/** The signature an application waits for from somebody; throws `signature-not-asked`. */
export function askedOf(application: Application, who: string, now: Date): Asked {
  return { application, ...awaitedSignature(application, who, now) };
}

export async function findAsked(intake: Intake, number: string, who: string): Promise<Asked> {
  const held = await intake.store.find(readAskedNumber(number));
  if (!held) throw signatureNotAsked();
  return askedOf(held.application, who, intake.now());
}

/** Throws `signature-not-asked` for what can be no number. */
export function readAskedNumber(text: string): string {
  const number = readApplicationNumber(text);
  if (number === undefined) throw signatureNotAsked();
  return number;
}

/** What the caller is to an application; throws `signature-not-asked`. */
export function signerFor(who: string, { now }: Intake): (application: Application) => Actor {
  return (application) => ({ role: 'co-signer', code: askedOf(application, who, now()).mine.code });
}
