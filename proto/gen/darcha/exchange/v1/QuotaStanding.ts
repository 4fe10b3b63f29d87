import type { QuotaScopeInput as _darcha_exchange_v1_QuotaScopeInput, QuotaScope as _darcha_exchange_v1_QuotaScope } from '../../../darcha/exchange/v1/QuotaScope.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How a limit on questions stands.
 */
export interface QuotaStandingInput {
  /**
   * Which limit it is.
   */
  'scope'?: (_darcha_exchange_v1_QuotaScopeInput);
  /**
   * How many questions.
   */
  'limit'?: (number | string | Long);
  /**
   * How many are left.
   */
  'remaining'?: (number | string | Long);
  /**
   * When it begins anew, an instant.
   */
  'renewsAt'?: (string);
  /**
   * True when four fifths or more are used.
   */
  'low'?: (boolean);
}

/**
 * How a limit on questions stands.
 */
export interface QuotaStanding {
  /**
   * Which limit it is.
   */
  'scope': (_darcha_exchange_v1_QuotaScope);
  /**
   * How many questions.
   */
  'limit': (number);
  /**
   * How many are left.
   */
  'remaining': (number);
  /**
   * When it begins anew, an instant.
   */
  'renewsAt': (string);
  /**
   * True when four fifths or more are used.
   */
  'low': (boolean);
}
