import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from '../../../darcha/intake/v1/Application.ts';
import type { FormFaultInput as _darcha_intake_v1_FormFaultInput, FormFault as _darcha_intake_v1_FormFault } from '../../../darcha/intake/v1/FormFault.ts';

/**
 * The draft, and what it does not hold.
 */
export interface CopyApplicationResponseInput {
  /**
   * The draft.
   */
  'application'?: (_darcha_intake_v1_ApplicationInput | null);
  /**
   * Answers of the earlier one that do not fit any more, with why; records and files are never copied.
   */
  'leftOut'?: (_darcha_intake_v1_FormFaultInput)[];
}

/**
 * The draft, and what it does not hold.
 */
export interface CopyApplicationResponse {
  /**
   * The draft.
   */
  'application': (_darcha_intake_v1_Application | null);
  /**
   * Answers of the earlier one that do not fit any more, with why; records and files are never copied.
   */
  'leftOut': (_darcha_intake_v1_FormFault)[];
}
