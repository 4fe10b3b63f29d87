import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import { type Service, type Version, whyNotInForce } from '../domain/edition/snapshot.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { bounded, toAgency } from './wire.ts';

/** One version with its passport. Errors: `service-unknown`, `version-unknown`, `request-invalid`. */
export function getService(keeper: Keeper): Rpc<'GetService'> {
  return async (request) => {
    const { id, version: number } = request;
    if (number < 0) {
      throw invalidField('version', 'out-of-bounds', 'version must be 1 or more, or 0 for the version in force.');
    }
    const { services, agencies, day } = keeper.current();
    const service = services.get(bounded('id', id, 64));
    if (!service) {
      throw new DomainError('not-found', 'service-unknown', `There is no service "${id}". Look it up in the list.`);
    }
    const version = number === 0 ? service.inForce : service.versions.get(number);
    if (!version) throw number === 0 ? notInForce(id, service, day) : versionUnknown(id, number, service);
    const agency = agencies.get(version.passport.authority);
    return {
      ...answerOf(version),
      versionInForce: service.inForce?.passport.version ?? 0,
      agency: agency ? toAgency(agency) : null,
    };
  };
}

function answerOf(version: Version) {
  const { passport, json, digest, publishedAt } = version;
  return { id: passport.id, version: passport.version, passportJson: json, digest, publishedAt };
}

function versionUnknown(id: string, number: number, service: Service): DomainError {
  const versions = numbersOf(service);
  const message = `"${id}" has no version ${number}. Ask for one of these versions by its number: ${versions}.`;
  return new DomainError('not-found', 'version-unknown', message, { details: { versions } });
}

function notInForce(id: string, service: Service, day: string): DomainError {
  const versions = numbersOf(service);
  const { ended, begins } = whyNotInForce(service.versions.values(), day);
  const why = [ended && `the service ended on ${ended}`, begins && `it begins on ${begins}`].filter(Boolean).join(', ');
  const message = `No version of "${id}" is in force now: ${why}. Ask for one of these versions by its number: ${versions}.`;
  const details = { versions, ...(ended && { ended }), ...(begins && { begins }) };
  return new DomainError('not-found', 'version-unknown', message, { details });
}

function numbersOf({ versions }: Service): string {
  return [...versions.keys()].sort((a, b) => a - b).join(', ');
}
