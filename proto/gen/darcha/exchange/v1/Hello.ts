
/**
 * What a provider says when it opens its stream.
 */
export interface HelloInput {
  /**
   * The record types it answers down this stream, for example "interior-ministry/residence@1"; each must be its own.
   */
  'recordTypes'?: (string)[];
  /**
   * True when it takes several questions in one message; they come one by one otherwise.
   */
  'takesSeveral'?: (boolean);
}

/**
 * What a provider says when it opens its stream.
 */
export interface Hello {
  /**
   * The record types it answers down this stream, for example "interior-ministry/residence@1"; each must be its own.
   */
  'recordTypes': (string)[];
  /**
   * True when it takes several questions in one message; they come one by one otherwise.
   */
  'takesSeveral': (boolean);
}
