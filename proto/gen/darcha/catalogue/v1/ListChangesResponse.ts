import type { ChangeInput as _darcha_catalogue_v1_ChangeInput, Change as _darcha_catalogue_v1_Change } from '../../../darcha/catalogue/v1/Change.ts';

/**
 * Changes, the earliest first.
 */
export interface ListChangesResponseInput {
  /**
   * The changes; none when nothing has happened since.
   */
  'changes'?: (_darcha_catalogue_v1_ChangeInput)[];
  /**
   * True when there are further ones behind these already.
   */
  'more'?: (boolean);
}

/**
 * Changes, the earliest first.
 */
export interface ListChangesResponse {
  /**
   * The changes; none when nothing has happened since.
   */
  'changes': (_darcha_catalogue_v1_Change)[];
  /**
   * True when there are further ones behind these already.
   */
  'more': (boolean);
}
