/** Passports from the catalogue: a version never changes, so it is asked for once. */
import { createHash } from 'node:crypto';
import { outsideContext } from '@darcha/kit/context.ts';
import { DomainError, isDomainError } from '@darcha/kit/errors.ts';
import type { Client } from '@darcha/kit/rpc/client.ts';
import type { catalogue, MethodsOf } from '@darcha/proto/contracts.ts';
import type { GetServiceResponse } from '@darcha/proto/gen/darcha/catalogue/v1/GetServiceResponse.ts';
import type { Passport } from '@darcha/proto/passport.ts';

export type CatalogueClient = Client<MethodsOf<typeof catalogue>>;

export interface Passports {
  /** A version that was applied for once. */
  get(service: string, version: number): Promise<Passport>;
  /** The version that can be applied for now; throws `service-unknown` or `service-retired`. `version` 0 means whichever it is. */
  inForce(service: string, version: number): Promise<Passport>;
}

const maxKept = 1_000;
/** How long an answer about what is in force is believed, milliseconds. */
const believedMs = 1_000;

interface InForce {
  at: number;
  answer: Promise<number>;
}

export function createPassports(client: CatalogueClient): Passports {
  const kept = new Map<string, Promise<Passport>>();
  const inForce = new Map<string, InForce>();
  const keep = (key: string, passport: Promise<Passport>) => {
    const oldest = kept.size >= maxKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, passport);
    // A failure is told to whoever asked, and the next one asks again.
    passport.catch(() => kept.delete(key));
    return passport;
  };
  const get = (service: string, version: number) => {
    const key = `${service}@${version}`;
    return kept.get(key) ?? keep(key, ask(client, service, version).then(readPassport));
  };
  const versionInForce = (service: string): Promise<number> => {
    const known = inForce.get(service);
    if (known && Date.now() - known.at < believedMs) return known.answer;
    if (inForce.size >= maxKept) inForce.clear();
    const answer = ask(client, service, 0).then((response) => response.versionInForce);
    inForce.set(service, { at: Date.now(), answer });
    answer.catch(() => inForce.delete(service));
    return answer;
  };
  return {
    get,
    inForce: async (service, version) => {
      const current = await versionInForce(service);
      if (version !== 0 && version !== current) throw await otherVersion(get, { service, version, current });
      return get(service, current);
    },
  };
}

async function otherVersion(
  get: Passports['get'],
  { service, version, current }: { service: string; version: number; current: number },
): Promise<DomainError> {
  await get(service, version);
  const message = `Version ${version} of this service is not in force. Read version ${current} and apply for that one.`;
  return new DomainError('wrong-state', 'service-retired', message, { details: { versionInForce: String(current) } });
}

/** Shared by all who wait for it, and so in no caller's context. */
function ask(client: CatalogueClient, id: string, version: number): Promise<GetServiceResponse> {
  return outsideContext(() => client.getService({ id, version })).catch((error: unknown) => {
    if (!isDomainError(error) || error.kind !== 'not-found') throw error;
    if (version === 0 && error.code === 'version-unknown') throw notGiven(error);
    throw new DomainError('not-found', 'service-unknown', 'There is no such service. Look it up in the catalogue.', {
      cause: error,
    });
  });
}

/** A service that has ended, or begins on a later day. */
function notGiven({ details: { ended, begins } }: DomainError): DomainError {
  const past = ended === undefined ? 'cannot be applied for yet' : `ended on ${ended} and can no longer be applied for`;
  const future = begins === undefined ? '' : ` It begins on ${begins}.`;
  const details = { ...(ended !== undefined && { ended }), ...(begins !== undefined && { begins }) };
  return new DomainError('wrong-state', 'service-retired', `The service ${past}.${future}`, { details });
}

function readPassport({ passportJson, digest, id }: GetServiceResponse): Passport {
  if (createHash('sha256').update(passportJson).digest('hex') !== digest) {
    const message = `The catalogue sent a passport of ${id} that does not fit its digest. It was not used.`;
    throw new DomainError('data-loss', 'passport-damaged', message, { party: 'service:catalogue' });
  }
  return JSON.parse(passportJson.toString('utf8')) as Passport;
}
