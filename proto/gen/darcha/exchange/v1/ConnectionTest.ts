
/**
 * What a member signs to try its connection. In signatures its `typ` is "darcha-connection-test".
 */
export interface ConnectionTestInput {
  /**
   * Code of the member that tests.
   */
  'sender'?: (string);
  /**
   * When it was sent, an instant: shows how far the clocks are apart.
   */
  'sentAt'?: (string);
  /**
   * A record type the member asks for, for example "interior-ministry/residence@1"; empty for none.
   */
  'recordType'?: (string);
  /**
   * Code of the agency that needs the record; the sender itself when empty.
   */
  'consumer'?: (string);
  /**
   * The identifier of the service it is asked for; any when empty.
   */
  'purpose'?: (string);
  /**
   * Random bytes: 32, new for every test; refused when fewer than 16 or more than 64.
   */
  'nonce'?: (Buffer | Uint8Array | string);
}

/**
 * What a member signs to try its connection. In signatures its `typ` is "darcha-connection-test".
 */
export interface ConnectionTest {
  /**
   * Code of the member that tests.
   */
  'sender': (string);
  /**
   * When it was sent, an instant: shows how far the clocks are apart.
   */
  'sentAt': (string);
  /**
   * A record type the member asks for, for example "interior-ministry/residence@1"; empty for none.
   */
  'recordType': (string);
  /**
   * Code of the agency that needs the record; the sender itself when empty.
   */
  'consumer': (string);
  /**
   * The identifier of the service it is asked for; any when empty.
   */
  'purpose': (string);
  /**
   * Random bytes: 32, new for every test; refused when fewer than 16 or more than 64.
   */
  'nonce': (Buffer);
}
