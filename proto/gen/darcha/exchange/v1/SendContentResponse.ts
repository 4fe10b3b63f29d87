
/**
 * The asker has all of it.
 */
export interface SendContentResponseInput {
}

/**
 * The asker has all of it.
 */
export interface SendContentResponse {
}
