import type { ExchangeInstanceInput as _darcha_exchange_v1_ExchangeInstanceInput, ExchangeInstance as _darcha_exchange_v1_ExchangeInstance } from '../../../darcha/exchange/v1/ExchangeInstance.ts';
import type { ProviderHealthInput as _darcha_exchange_v1_ProviderHealthInput, ProviderHealth as _darcha_exchange_v1_ProviderHealth } from '../../../darcha/exchange/v1/ProviderHealth.ts';
import type { CheckpointInput as _darcha_exchange_v1_CheckpointInput, Checkpoint as _darcha_exchange_v1_Checkpoint } from '../../../darcha/exchange/v1/Checkpoint.ts';
import type { LogIntegrityInput as _darcha_exchange_v1_LogIntegrityInput, LogIntegrity as _darcha_exchange_v1_LogIntegrity } from '../../../darcha/exchange/v1/LogIntegrity.ts';
import type { TimeProofInput as _darcha_exchange_v1_TimeProofInput, TimeProof as _darcha_exchange_v1_TimeProof } from '../../../darcha/exchange/v1/TimeProof.ts';
import type { CertificateEndInput as _darcha_exchange_v1_CertificateEndInput, CertificateEnd as _darcha_exchange_v1_CertificateEnd } from '../../../darcha/exchange/v1/CertificateEnd.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How the exchange is.
 */
export interface GetHealthResponseInput {
  /**
   * Instances that told of themselves within the last 30 seconds.
   */
  'instances'?: (_darcha_exchange_v1_ExchangeInstanceInput)[];
  /**
   * Providers of records, as all those instances see them.
   */
  'providers'?: (_darcha_exchange_v1_ProviderHealthInput)[];
  /**
   * Entries in the log.
   */
  'logEntries'?: (number | string | Long);
  /**
   * What was signed of it last; absent before the first.
   */
  'checkpoint'?: (_darcha_exchange_v1_CheckpointInput | null);
  /**
   * Whether the log is what was signed, as the instance that answers has seen.
   */
  'integrity'?: (_darcha_exchange_v1_LogIntegrityInput | null);
  /**
   * How well the time of the log's entries is proven.
   */
  'timeProof'?: (_darcha_exchange_v1_TimeProofInput | null);
  /**
   * Certificates that end within 30 days, or ended within the last 30 without being replaced, the first to end first.
   */
  'certificates'?: (_darcha_exchange_v1_CertificateEndInput)[];
}

/**
 * How the exchange is.
 */
export interface GetHealthResponse {
  /**
   * Instances that told of themselves within the last 30 seconds.
   */
  'instances': (_darcha_exchange_v1_ExchangeInstance)[];
  /**
   * Providers of records, as all those instances see them.
   */
  'providers': (_darcha_exchange_v1_ProviderHealth)[];
  /**
   * Entries in the log.
   */
  'logEntries': (number);
  /**
   * What was signed of it last; absent before the first.
   */
  'checkpoint': (_darcha_exchange_v1_Checkpoint | null);
  /**
   * Whether the log is what was signed, as the instance that answers has seen.
   */
  'integrity': (_darcha_exchange_v1_LogIntegrity | null);
  /**
   * How well the time of the log's entries is proven.
   */
  'timeProof': (_darcha_exchange_v1_TimeProof | null);
  /**
   * Certificates that end within 30 days, or ended within the last 30 without being replaced, the first to end first.
   */
  'certificates': (_darcha_exchange_v1_CertificateEnd)[];
}
