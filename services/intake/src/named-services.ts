/** Services somebody names by their identifiers, held against the catalogue. */
import { type Fault, isDomainError } from '@darcha/kit/errors.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import type { Passports } from './remote/passports.ts';

type Refuse = (passport: Passport) => Omit<Fault, 'path'> | undefined;

/**
 * Faults of those there are not, and of those refused, at "/services/<i>"; a malformed one is not looked up. One that has ended, or begins
 * later, is let pass: applications for it may be under way, or come. Throws what the catalogue's absence throws.
 */
export async function serviceFaults(
  { inForce }: Pick<Passports, 'inForce'>,
  services: readonly string[],
  refuse: Refuse = () => undefined,
): Promise<Fault[]> {
  const known = services.map((service) => (/^[a-z][a-z0-9-]{0,63}$/.test(service) ? service : undefined));
  const found = await Promise.all(known.map((service) => service && faultOf(inForce, service, refuse)));
  return found.flatMap((fault, i) => (fault ? [{ path: `/services/${i}`, ...fault }] : []));
}

async function faultOf(inForce: Passports['inForce'], service: string, refuse: Refuse) {
  try {
    return refuse(await inForce(service, 0));
  } catch (error) {
    if (isDomainError(error, 'service-retired')) return undefined;
    if (!isDomainError(error, 'service-unknown')) throw error;
    return { code: 'unknown', message: `There is no service "${service}". Look it up in the catalogue.` };
  }
}
