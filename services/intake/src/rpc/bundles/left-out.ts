/** Which parts a person does without. */
import { invalidField } from '@darcha/kit/errors.ts';

/** Throws `request-invalid` for what is no part. */
export function checkLeftOut(leaveOut: readonly string[], services: readonly string[]): void {
  for (const [i, service] of leaveOut.entries()) {
    if (services.includes(service)) continue;
    const message = `Name parts of the bundle: ${services.join(', ')}.`;
    throw invalidField(`/leaveOut/${i}`, 'service-unknown', message);
  }
}
