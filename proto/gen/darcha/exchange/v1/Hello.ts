
/**
 * What a provider says when it opens its stream.
 */
export interface HelloInput {
  /**
   * The record types it answers down this stream, for example "interior-ministry/residence@1"; each must be its own.
   */
  'recordTypes'?: (string)[];
}

/**
 * What a provider says when it opens its stream.
 */
export interface Hello {
  /**
   * The record types it answers down this stream, for example "interior-ministry/residence@1"; each must be its own.
   */
  'recordTypes': (string)[];
}
