import type { MandateKindInput as _darcha_intake_v1_MandateKindInput, MandateKind as _darcha_intake_v1_MandateKind } from '../../../darcha/intake/v1/MandateKind.ts';
import type { MandateStateInput as _darcha_intake_v1_MandateStateInput, MandateState as _darcha_intake_v1_MandateState } from '../../../darcha/intake/v1/MandateState.ts';
import type { MandateSideInput as _darcha_intake_v1_MandateSideInput, MandateSide as _darcha_intake_v1_MandateSide } from '../../../darcha/intake/v1/MandateSide.ts';
import type { MandatePartyInput as _darcha_intake_v1_MandatePartyInput, MandateParty as _darcha_intake_v1_MandateParty } from '../../../darcha/intake/v1/MandateParty.ts';
import type { MandatePowerInput as _darcha_intake_v1_MandatePowerInput, MandatePower as _darcha_intake_v1_MandatePower } from '../../../darcha/intake/v1/MandatePower.ts';
import type { MandateActInput as _darcha_intake_v1_MandateActInput, MandateAct as _darcha_intake_v1_MandateAct } from '../../../darcha/intake/v1/MandateAct.ts';
import type { MandateProofInput as _darcha_intake_v1_MandateProofInput, MandateProof as _darcha_intake_v1_MandateProof } from '../../../darcha/intake/v1/MandateProof.ts';

/**
 * A mandate as one of its sides sees it.
 */
export interface MandateInput {
  /**
   * Number, for example "M-7KQ2-M9XF-4T".
   */
  'number'?: (string);
  /**
   * How it came to be.
   */
  'kind'?: (_darcha_intake_v1_MandateKindInput);
  /**
   * Where it is now.
   */
  'state'?: (_darcha_intake_v1_MandateStateInput);
  /**
   * The caller's own side.
   */
  'side'?: (_darcha_intake_v1_MandateSideInput);
  /**
   * Who is acted for.
   */
  'principal'?: (_darcha_intake_v1_MandatePartyInput | null);
  /**
   * Who acts.
   */
  'representative'?: (_darcha_intake_v1_MandatePartyInput | null);
  /**
   * What they may do.
   */
  'powers'?: (_darcha_intake_v1_MandatePowerInput)[];
  /**
   * Identifiers of the services it is for; empty for all that take such a representative.
   */
  'services'?: (string)[];
  /**
   * First day, YYYY-MM-DD.
   */
  'firstDay'?: (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay'?: (string);
  /**
   * Everything done with it, the first first.
   */
  'acts'?: (_darcha_intake_v1_MandateActInput)[];
  /**
   * When it was granted, an instant.
   */
  'createdAt'?: (string);
  /**
   * What proves it; absent for a power of attorney, which the grant in Darcha proves.
   */
  'proof'?: (_darcha_intake_v1_MandateProofInput | null);
  /**
   * Until when the proof counts, an instant: after it nothing can be done before the register has confirmed it. Empty for a power of
   * attorney.
   */
  'confirmedUntil'?: (string);
  /**
   * What the caller can do with it now: "accept", "revoke" (which declines one that is offered to them).
   */
  'actions'?: (string)[];
}

/**
 * A mandate as one of its sides sees it.
 */
export interface Mandate {
  /**
   * Number, for example "M-7KQ2-M9XF-4T".
   */
  'number': (string);
  /**
   * How it came to be.
   */
  'kind': (_darcha_intake_v1_MandateKind);
  /**
   * Where it is now.
   */
  'state': (_darcha_intake_v1_MandateState);
  /**
   * The caller's own side.
   */
  'side': (_darcha_intake_v1_MandateSide);
  /**
   * Who is acted for.
   */
  'principal': (_darcha_intake_v1_MandateParty | null);
  /**
   * Who acts.
   */
  'representative': (_darcha_intake_v1_MandateParty | null);
  /**
   * What they may do.
   */
  'powers': (_darcha_intake_v1_MandatePower)[];
  /**
   * Identifiers of the services it is for; empty for all that take such a representative.
   */
  'services': (string)[];
  /**
   * First day, YYYY-MM-DD.
   */
  'firstDay': (string);
  /**
   * Last day, YYYY-MM-DD.
   */
  'lastDay': (string);
  /**
   * Everything done with it, the first first.
   */
  'acts': (_darcha_intake_v1_MandateAct)[];
  /**
   * When it was granted, an instant.
   */
  'createdAt': (string);
  /**
   * What proves it; absent for a power of attorney, which the grant in Darcha proves.
   */
  'proof': (_darcha_intake_v1_MandateProof | null);
  /**
   * Until when the proof counts, an instant: after it nothing can be done before the register has confirmed it. Empty for a power of
   * attorney.
   */
  'confirmedUntil': (string);
  /**
   * What the caller can do with it now: "accept", "revoke" (which declines one that is offered to them).
   */
  'actions': (string)[];
}
