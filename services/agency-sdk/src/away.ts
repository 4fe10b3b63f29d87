/** Why somebody is away, for lines that come with every attempt: where it is no fault of this program, no stack. */
import { DomainError } from '@darcha/kit/errors.ts';

export function reasonOf(error: unknown): { code: string; reason: string } | { err: unknown } {
  return error instanceof DomainError ? { code: error.code, reason: error.message } : { err: error };
}
