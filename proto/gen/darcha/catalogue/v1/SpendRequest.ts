import type { ClientSpendingInput as _darcha_catalogue_v1_ClientSpendingInput, ClientSpending as _darcha_catalogue_v1_ClientSpending } from '../../../darcha/catalogue/v1/ClientSpending.ts';

/**
 * What one gateway has counted.
 */
export interface SpendRequestInput {
  /**
   * Identifies the run of the gateway: a UUID, chosen anew at each start.
   */
  'reporter'?: (string);
  /**
   * At most 500, one for each client and day.
   */
  'spendings'?: (_darcha_catalogue_v1_ClientSpendingInput)[];
}

/**
 * What one gateway has counted.
 */
export interface SpendRequest {
  /**
   * Identifies the run of the gateway: a UUID, chosen anew at each start.
   */
  'reporter': (string);
  /**
   * At most 500, one for each client and day.
   */
  'spendings': (_darcha_catalogue_v1_ClientSpending)[];
}
