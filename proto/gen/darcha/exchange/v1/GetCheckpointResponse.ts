import type { CheckpointInput as _darcha_exchange_v1_CheckpointInput, Checkpoint as _darcha_exchange_v1_Checkpoint } from '../../../darcha/exchange/v1/Checkpoint.ts';
import type { LogIntegrityInput as _darcha_exchange_v1_LogIntegrityInput, LogIntegrity as _darcha_exchange_v1_LogIntegrity } from '../../../darcha/exchange/v1/LogIntegrity.ts';
import type { TimeProofInput as _darcha_exchange_v1_TimeProofInput, TimeProof as _darcha_exchange_v1_TimeProof } from '../../../darcha/exchange/v1/TimeProof.ts';

/**
 * A checkpoint and what the exchange knows of the log.
 */
export interface GetCheckpointResponseInput {
  /**
   * The checkpoint.
   */
  'checkpoint'?: (_darcha_exchange_v1_CheckpointInput | null);
  /**
   * The key that signs, as "<name>+<id>+<key>" (C2SP `signed-note`).
   */
  'verifierKey'?: (string);
  /**
   * Whether the log is what was signed, as the instance of the exchange that answers has seen.
   */
  'integrity'?: (_darcha_exchange_v1_LogIntegrityInput | null);
  /**
   * How well the time of the log's entries is proven.
   */
  'timeProof'?: (_darcha_exchange_v1_TimeProofInput | null);
}

/**
 * A checkpoint and what the exchange knows of the log.
 */
export interface GetCheckpointResponse {
  /**
   * The checkpoint.
   */
  'checkpoint': (_darcha_exchange_v1_Checkpoint | null);
  /**
   * The key that signs, as "<name>+<id>+<key>" (C2SP `signed-note`).
   */
  'verifierKey': (string);
  /**
   * Whether the log is what was signed, as the instance of the exchange that answers has seen.
   */
  'integrity': (_darcha_exchange_v1_LogIntegrity | null);
  /**
   * How well the time of the log's entries is proven.
   */
  'timeProof': (_darcha_exchange_v1_TimeProof | null);
}
