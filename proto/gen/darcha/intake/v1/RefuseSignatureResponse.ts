
/**
 * The application is the applicant's again.
 */
export interface RefuseSignatureResponseInput {
}

/**
 * The application is the applicant's again.
 */
export interface RefuseSignatureResponse {
}
