/** Reasons as a call carries them. */
import { invalidField } from '@darcha/kit/errors.ts';
import { languages } from '@darcha/proto/text.ts';
import type { Reasons } from '../domain/application.ts';

/** Empty where none are given; throws `request-invalid`. Whether they say enough is for the step. */
export function readReasons({ reasons, language }: { reasons: string; language: string }): Reasons {
  if (reasons === '') return { language: 'uz-Latn', text: '' };
  const known = languages.find((tag) => tag === language);
  if (!known) {
    throw invalidField('/language', 'language', `Say in which language the reasons are: ${languages.join(', ')}.`);
  }
  if (reasons.length > 4_000)
    throw invalidField('/reasons', 'maxLength', 'Give the reasons in at most 2,000 characters.');
  return { language: known, text: reasons.trim() };
}
