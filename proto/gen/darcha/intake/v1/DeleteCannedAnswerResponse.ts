
/**
 * Nothing to tell.
 */
export interface DeleteCannedAnswerResponseInput {
}

/**
 * Nothing to tell.
 */
export interface DeleteCannedAnswerResponse {
}
