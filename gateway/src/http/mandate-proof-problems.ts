/** What intake says of mandates that a register proves. */
import type { ServiceProblems } from './service-problems.ts';

export const mandateProofProblems: ServiceProblems = {
  'natural-person-only': [
    'forbidden',
    'You are signed in for an organisation',
    'Sign in for yourself: the register says for whom you as a person may act.',
  ],
  'mandate-not-proven': [
    'forbidden',
    'The register does not say that you may act for them',
    'Compare the number. Have the register corrected by the agency in `party` where it is wrong. Otherwise you need a power of attorney: POST /api/v1/mandates by whom you want to act for.',
  ],
  'child-of-age': [
    'wrong-state',
    'The child is of age',
    'They apply themselves, or grant you a power of attorney: POST /api/v1/mandates.',
  ],
  'proof-refused': [
    'wrong-state',
    'The register may not be asked',
    'Asking again changes nothing: tell the operator of the portal. Meanwhile a power of attorney does where the service takes it.',
  ],
  'proof-unavailable': [
    'unavailable',
    'The register does not answer properly',
    'Nothing was made, and a mandate you have stays as it is. Ask again in some minutes. Meanwhile a power of attorney does where the service takes it.',
  ],
  'mandate-by-register': [
    'forbidden',
    'Only the representative can give up this mandate',
    'It stands by law, as the register says. Have the register corrected where it is wrong; DELETE /api/v1/applications/{number}/representation takes an application back.',
  ],
};
