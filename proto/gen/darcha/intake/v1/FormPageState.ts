
/**
 * A page of the form.
 */
export interface FormPageStateInput {
  /**
   * Its code in the passport; "form" where the passport names no pages.
   */
  'code'?: (string);
  /**
   * Names of the questions that are asked.
   */
  'questions'?: (string)[];
  /**
   * How many faults a submission would find on it now.
   */
  'faults'?: (number);
}

/**
 * A page of the form.
 */
export interface FormPageState {
  /**
   * Its code in the passport; "form" where the passport names no pages.
   */
  'code': (string);
  /**
   * Names of the questions that are asked.
   */
  'questions': (string)[];
  /**
   * How many faults a submission would find on it now.
   */
  'faults': (number);
}
