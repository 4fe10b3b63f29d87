/** What the state of a form looks like in the API. */
import type { DuplicateOverride } from '@darcha/proto/gen/darcha/intake/v1/DuplicateOverride.ts';
import type { FormFault } from '@darcha/proto/gen/darcha/intake/v1/FormFault.ts';
import type { FormState } from '@darcha/proto/gen/darcha/intake/v1/FormState.ts';
import type { Speaker } from '../../http/language.ts';
import { filled } from './words.ts';

export function formStateShape(state: FormState | null | undefined, speaker: Speaker) {
  if (!state) return undefined;
  return {
    pages: state.pages,
    hidden: state.hidden,
    prefilled: state.prefilled.map(({ provider, ...prefilled }) => ({ ...prefilled, provider: filled(provider) })),
    faults: state.faults.map((fault) => answerFaultShape(fault, speaker)),
  };
}

export function answerFaultShape({ path, code, message }: FormFault, speaker: Speaker) {
  return { path, code, message: speaker.say(message) };
}

export function overrideShape(override: DuplicateOverride | null | undefined) {
  if (!override) return undefined;
  return { ...override, number: filled(override.number) };
}
