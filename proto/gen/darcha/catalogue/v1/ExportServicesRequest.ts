
/**
 * What the caller has already.
 */
export interface ExportServicesRequestInput {
  /**
   * An edition the caller holds; when it is still in force only its name is answered, without lists and services.
   */
  'knownEdition'?: (string);
}

/**
 * What the caller has already.
 */
export interface ExportServicesRequest {
  /**
   * An edition the caller holds; when it is still in force only its name is answered, without lists and services.
   */
  'knownEdition': (string);
}
