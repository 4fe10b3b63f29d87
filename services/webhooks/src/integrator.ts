import { currentContext } from '@darcha/kit/context.ts';
import { DomainError } from '@darcha/kit/errors.ts';

/** The identifier of the integrator who calls. Throws `integrator-required`. */
export function requireIntegrator(): string {
  const caller = currentContext()?.caller;
  if (caller?.kind === 'integrator') return caller.id;
  throw new DomainError('forbidden', 'integrator-required', 'This is for integrators: use the token of your client.');
}
