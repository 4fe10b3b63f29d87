
/**
 * What a provider signs to answer a probe. In signatures its `typ` is "darcha-probe".
 */
export interface ProbeAnswerInput {
  /**
   * Id of the probe.
   */
  'probeId'?: (string);
  /**
   * Code of the member that answers.
   */
  'provider'?: (string);
  /**
   * When it was answered, an instant.
   */
  'answeredAt'?: (string);
  /**
   * Random bytes: 32, new for every answer.
   */
  'nonce'?: (Buffer | Uint8Array | string);
}

/**
 * What a provider signs to answer a probe. In signatures its `typ` is "darcha-probe".
 */
export interface ProbeAnswer {
  /**
   * Id of the probe.
   */
  'probeId': (string);
  /**
   * Code of the member that answers.
   */
  'provider': (string);
  /**
   * When it was answered, an instant.
   */
  'answeredAt': (string);
  /**
   * Random bytes: 32, new for every answer.
   */
  'nonce': (Buffer);
}
