import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { PartStateInput as _darcha_intake_v1_PartStateInput, PartState as _darcha_intake_v1_PartState } from '../../../darcha/intake/v1/PartState.ts';
import type { PartOutcomeInput as _darcha_intake_v1_PartOutcomeInput, PartOutcome as _darcha_intake_v1_PartOutcome } from '../../../darcha/intake/v1/PartOutcome.ts';
import type { LegalBasisInput as _darcha_intake_v1_LegalBasisInput, LegalBasis as _darcha_intake_v1_LegalBasis } from '../../../darcha/intake/v1/LegalBasis.ts';
import type { ProposalInput as _darcha_intake_v1_ProposalInput, Proposal as _darcha_intake_v1_Proposal } from '../../../darcha/intake/v1/Proposal.ts';

/**
 * What one agency decides on the way to the whole.
 */
export interface ApplicationPartInput {
  /**
   * Code of the step in the passport; "decision" where the passport names none.
   */
  'step'?: (string);
  /**
   * Code of the agency that decides.
   */
  'agency'?: (string);
  /**
   * What it decides.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Where it is.
   */
  'state'?: (_darcha_intake_v1_PartStateInput);
  /**
   * When its turn came, an instant; empty unless open.
   */
  'since'?: (string);
  /**
   * End of its term, an instant; empty unless open.
   */
  'until'?: (string);
  /**
   * True when its term has passed without a decision.
   */
  'overdue'?: (boolean);
  /**
   * What stands; unspecified before.
   */
  'outcome'?: (_darcha_intake_v1_PartOutcomeInput);
  /**
   * "official", or "silence" where the term passed; empty before.
   */
  'by'?: (string);
  /**
   * When it was decided, an instant; empty before.
   */
  'at'?: (string);
  /**
   * The reasons; for the applicant, the agency itself and the authority, absent otherwise.
   */
  'reasons'?: (_darcha_common_v1_TextInput | null);
  /**
   * Legal bases of the decision.
   */
  'basis'?: (_darcha_intake_v1_LegalBasisInput)[];
  /**
   * Official who has it; for officials of the agency, as all that follows.
   */
  'claimedBy'?: (string);
  /**
   * Code of the territory or office whose officials decide; empty where the passport names none.
   */
  'territory'?: (string);
  /**
   * What an official must be versed in; empty where the passport names nothing.
   */
  'skill'?: (string);
  /**
   * What one official has proposed and another is to confirm; absent when nothing is.
   */
  'proposal'?: (_darcha_intake_v1_ProposalInput | null);
  /**
   * Why the last proposal was not confirmed; empty when none was refused.
   */
  'objection'?: (string);
  /**
   * Official who decided, or confirmed the decision; empty before.
   */
  'decidedBy'?: (string);
  /**
   * Official who proposed it; empty where none did.
   */
  'proposedBy'?: (string);
}

/**
 * What one agency decides on the way to the whole.
 */
export interface ApplicationPart {
  /**
   * Code of the step in the passport; "decision" where the passport names none.
   */
  'step': (string);
  /**
   * Code of the agency that decides.
   */
  'agency': (string);
  /**
   * What it decides.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Where it is.
   */
  'state': (_darcha_intake_v1_PartState);
  /**
   * When its turn came, an instant; empty unless open.
   */
  'since': (string);
  /**
   * End of its term, an instant; empty unless open.
   */
  'until': (string);
  /**
   * True when its term has passed without a decision.
   */
  'overdue': (boolean);
  /**
   * What stands; unspecified before.
   */
  'outcome': (_darcha_intake_v1_PartOutcome);
  /**
   * "official", or "silence" where the term passed; empty before.
   */
  'by': (string);
  /**
   * When it was decided, an instant; empty before.
   */
  'at': (string);
  /**
   * The reasons; for the applicant, the agency itself and the authority, absent otherwise.
   */
  'reasons': (_darcha_common_v1_Text | null);
  /**
   * Legal bases of the decision.
   */
  'basis': (_darcha_intake_v1_LegalBasis)[];
  /**
   * Official who has it; for officials of the agency, as all that follows.
   */
  'claimedBy': (string);
  /**
   * Code of the territory or office whose officials decide; empty where the passport names none.
   */
  'territory': (string);
  /**
   * What an official must be versed in; empty where the passport names nothing.
   */
  'skill': (string);
  /**
   * What one official has proposed and another is to confirm; absent when nothing is.
   */
  'proposal': (_darcha_intake_v1_Proposal | null);
  /**
   * Why the last proposal was not confirmed; empty when none was refused.
   */
  'objection': (string);
  /**
   * Official who decided, or confirmed the decision; empty before.
   */
  'decidedBy': (string);
  /**
   * Official who proposed it; empty where none did.
   */
  'proposedBy': (string);
}
