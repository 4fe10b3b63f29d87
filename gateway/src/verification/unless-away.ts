import { isDomainError } from '@darcha/kit/errors.ts';
import { helpless } from '../http/prepared.ts';

/** What is answered, or `otherwise` while nobody answers; any other failure is thrown. */
export function unlessAway<Answer, Otherwise>(
  answer: Promise<Answer>,
  otherwise: Otherwise,
): Promise<Answer | Otherwise> {
  return answer.catch((error: unknown) => {
    if (isDomainError(error) && helpless.has(error.kind)) return otherwise;
    throw error;
  });
}
