import type { ClientStandingInput as _darcha_catalogue_v1_ClientStandingInput, ClientStanding as _darcha_catalogue_v1_ClientStanding } from '../../../darcha/catalogue/v1/ClientStanding.ts';

/**
 * What all gateways have counted.
 */
export interface SpendResponseInput {
  /**
   * One for each spending, in their order.
   */
  'standings'?: (_darcha_catalogue_v1_ClientStandingInput)[];
}

/**
 * What all gateways have counted.
 */
export interface SpendResponse {
  /**
   * One for each spending, in their order.
   */
  'standings': (_darcha_catalogue_v1_ClientStanding)[];
}
