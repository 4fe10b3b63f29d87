/** The first version of a power of attorney. */
import { DomainError, type Fault } from '@darcha/kit/errors.ts';
import { dayMs, startOfDay, tashkentDay, yearsAfter } from '@darcha/legal-clock/clock.ts';
import type { Applicant } from '../application.ts';
import type { Mandate, Power } from './mandate.ts';

/** As the person who grants it has asked for it. */
export interface Grant {
  /** Personal identification number. */
  representative: string;
  powers: readonly Power[];
  services: readonly string[];
  /** YYYY-MM-DD; empty for today. */
  firstDay: string;
  /** YYYY-MM-DD; empty for the end of the usual term. */
  lastDay: string;
}

export interface Granting {
  number: string;
  principal: string;
  principalIs: Applicant;
  /** Pseudonym of the representative. */
  representative: string;
  /** What the catalogue says of the services named. */
  serviceFaults?: readonly Fault[];
  now: Date;
}

/** Civil Code of Uzbekistan, article 139: three years at most, and one where none is named. */
const longestYears = 3;
const usualYears = 1;
export const maxServices = 50;

/** Throws `mandate-invalid` with every fault. Whether there is such a person is not looked into. */
export function granted(grant: Grant, granting: Granting): Mandate {
  const { number, principal, principalIs, representative, serviceFaults = [], now } = granting;
  const faults: Fault[] = [];
  const fault = (path: string, code: string, message: string) => faults.push({ path, code, message });
  if (!/^[0-9]{14}$/.test(grant.representative)) {
    fault('/representative', 'pattern', 'Give the personal identification number of the representative, 14 digits.');
  } else if (grant.representative === principalIs.pin) {
    fault('/representative', 'self', 'Name another person: you need no mandate to act for yourself.');
  }
  if (grant.powers.length === 0) fault('/powers', 'minItems', 'Say what they may do: follow, apply, collect.');
  checkServices(grant.services, fault);
  faults.push(...serviceFaults);
  const { from, until } = termOf(grant, now, fault);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'mandate-invalid', 'The mandate cannot be granted so. See the faults.', {
      faults,
    });
  }
  return {
    ...{ number, version: 1, kind: 'power-of-attorney', principal, representative, principalIs },
    representativeIs: { pin: grant.representative },
    powers: [...new Set<Power>(['follow', ...grant.powers])],
    ...(grant.services.length > 0 && { services: [...new Set(grant.services)] }),
    ...{ from, until, createdAt: now, status: { kind: 'offered' } },
    acts: [{ act: 'granted', by: 'principal', at: now }],
  };
}

type Report = (path: string, code: string, message: string) => void;

function checkServices(services: readonly string[], fault: Report): void {
  if (services.length > maxServices) fault('/services', 'maxItems', `Name at most ${maxServices} services, or none.`);
  for (const [i, service] of services.slice(0, maxServices).entries()) {
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(service)) {
      fault(`/services/${i}`, 'pattern', 'Name a service by its identifier, like "study-archive-certificate".');
    }
  }
}

function termOf({ firstDay, lastDay }: Grant, now: Date, fault: Report): { from: Date; until: Date } {
  const from = startOf(firstDay || tashkentDay(now));
  if (!from || tashkentDay(from) < tashkentDay(now)) {
    fault('/firstDay', 'date', 'Give today or a later day, YYYY-MM-DD, or leave it out for today.');
    return { from: now, until: now };
  }
  const latest = yearsAfter(from, longestYears);
  const last = startOf(lastDay);
  const until = lastDay === '' ? yearsAfter(from, usualYears) : last && new Date(last.getTime() + dayMs);
  if (until && from < until && until <= latest && from < yearsAfter(now, longestYears)) return { from, until };
  const message = `Give a day, YYYY-MM-DD, from the first day on and no more than ${longestYears} years after it.`;
  fault('/lastDay', 'date', message);
  return { from, until: from };
}

function startOf(day: string): Date | undefined {
  try {
    return startOfDay(day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
