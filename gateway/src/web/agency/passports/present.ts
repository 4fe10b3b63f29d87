/** A service as it stands: the version in force; where there is none, the last there was, or the first to come. */
import { isDomainError } from '@darcha/kit/errors.ts';
import type { components } from '../../../../client/gen/api.ts';
import type { Visit } from '../../page.ts';

export type Service = components['schemas']['Service'];

export async function presentService({ ask, param }: Pick<Visit, 'ask' | 'param'>): Promise<Service> {
  const id = param('id');
  try {
    return (await ask('getService', { path: { id } })).body as Service;
  } catch (error) {
    if (!isDomainError(error, 'version-unknown')) throw error;
    const { versions = '', ended, begins } = error.details;
    const numbers = versions.split(', ').map(Number);
    const version = (begins && !ended ? numbers[0] : numbers.at(-1)) ?? 1;
    return (await ask('getServiceVersion', { path: { id, version } })).body as Service;
  }
}
