
/**
 * Where members reach the exchange.
 */
export interface ListInstancesResponseInput {
  /**
   * "host:port" of each living instance, the one asked among them, sorted; empty when the operator has not told all of them
   * theirs: then members keep to the addresses they were given.
   */
  'addresses'?: (string)[];
}

/**
 * Where members reach the exchange.
 */
export interface ListInstancesResponse {
  /**
   * "host:port" of each living instance, the one asked among them, sorted; empty when the operator has not told all of them
   * theirs: then members keep to the addresses they were given.
   */
  'addresses': (string)[];
}
