import type { FormPageStateInput as _darcha_intake_v1_FormPageStateInput, FormPageState as _darcha_intake_v1_FormPageState } from '../../../darcha/intake/v1/FormPageState.ts';
import type { PrefilledAnswerInput as _darcha_intake_v1_PrefilledAnswerInput, PrefilledAnswer as _darcha_intake_v1_PrefilledAnswer } from '../../../darcha/intake/v1/PrefilledAnswer.ts';
import type { FormFaultInput as _darcha_intake_v1_FormFaultInput, FormFault as _darcha_intake_v1_FormFault } from '../../../darcha/intake/v1/FormFault.ts';

/**
 * What pages need to be drawn without an interpreter of conditions. Answers that are worked out stand among the answers.
 */
export interface FormStateInput {
  /**
   * The pages that are shown, in their order.
   */
  'pages'?: (_darcha_intake_v1_FormPageStateInput)[];
  /**
   * Names of the questions that are not asked with these answers: they are neither required nor submitted.
   */
  'hidden'?: (string)[];
  /**
   * Questions whose answers began with something known.
   */
  'prefilled'?: (_darcha_intake_v1_PrefilledAnswerInput)[];
  /**
   * What a submission would say now; the first 200 of very many.
   */
  'faults'?: (_darcha_intake_v1_FormFaultInput)[];
}

/**
 * What pages need to be drawn without an interpreter of conditions. Answers that are worked out stand among the answers.
 */
export interface FormState {
  /**
   * The pages that are shown, in their order.
   */
  'pages': (_darcha_intake_v1_FormPageState)[];
  /**
   * Names of the questions that are not asked with these answers: they are neither required nor submitted.
   */
  'hidden': (string)[];
  /**
   * Questions whose answers began with something known.
   */
  'prefilled': (_darcha_intake_v1_PrefilledAnswer)[];
  /**
   * What a submission would say now; the first 200 of very many.
   */
  'faults': (_darcha_intake_v1_FormFault)[];
}
