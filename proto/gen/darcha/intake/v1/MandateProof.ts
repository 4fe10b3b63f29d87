import type { Long } from '@grpc/proto-loader';

/**
 * What of a register proves a mandate.
 */
export interface MandateProofInput {
  /**
   * Record type and version.
   */
  'recordType'?: (string);
  /**
   * When the register answered, an instant.
   */
  'answeredAt'?: (string);
  /**
   * Position of the question and answer in the exchange's log.
   */
  'logPosition'?: (number | string | Long);
}

/**
 * What of a register proves a mandate.
 */
export interface MandateProof {
  /**
   * Record type and version.
   */
  'recordType': (string);
  /**
   * When the register answered, an instant.
   */
  'answeredAt': (string);
  /**
   * Position of the question and answer in the exchange's log.
   */
  'logPosition': (number);
}
