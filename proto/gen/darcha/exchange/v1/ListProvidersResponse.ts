import type { ProviderInput as _darcha_exchange_v1_ProviderInput, Provider as _darcha_exchange_v1_Provider } from '../../../darcha/exchange/v1/Provider.ts';

/**
 * Providers of records.
 */
export interface ListProvidersResponseInput {
  /**
   * The providers.
   */
  'providers'?: (_darcha_exchange_v1_ProviderInput)[];
}

/**
 * Providers of records.
 */
export interface ListProvidersResponse {
  /**
   * The providers.
   */
  'providers': (_darcha_exchange_v1_Provider)[];
}
