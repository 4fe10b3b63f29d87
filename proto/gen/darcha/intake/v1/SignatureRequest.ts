import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';

/**
 * An application that waits for the caller's signature.
 */
export interface SignatureRequestInput {
  /**
   * Number of the application.
   */
  'number'?: (string);
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Version of its passport.
   */
  'serviceVersion'?: (number);
  /**
   * Title of the service.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Full name of the applicant.
   */
  'applicant'?: (string);
  /**
   * As whom the caller signs, in words.
   */
  'as'?: (_darcha_common_v1_TextInput | null);
  /**
   * Answers, UTF-8 JSON; empty in lists.
   */
  'formJson'?: (Buffer | Uint8Array | string);
  /**
   * Names of the files it holds.
   */
  'files'?: (string)[];
  /**
   * Of what is signed; to be given back with the signature.
   */
  'digest'?: (string);
  /**
   * Since when it is waited for, an instant.
   */
  'askedAt'?: (string);
  /**
   * Until when, an instant.
   */
  'until'?: (string);
  /**
   * True once the caller has signed and others have not yet.
   */
  'signed'?: (boolean);
}

/**
 * An application that waits for the caller's signature.
 */
export interface SignatureRequest {
  /**
   * Number of the application.
   */
  'number': (string);
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Version of its passport.
   */
  'serviceVersion': (number);
  /**
   * Title of the service.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Full name of the applicant.
   */
  'applicant': (string);
  /**
   * As whom the caller signs, in words.
   */
  'as': (_darcha_common_v1_Text | null);
  /**
   * Answers, UTF-8 JSON; empty in lists.
   */
  'formJson': (Buffer);
  /**
   * Names of the files it holds.
   */
  'files': (string)[];
  /**
   * Of what is signed; to be given back with the signature.
   */
  'digest': (string);
  /**
   * Since when it is waited for, an instant.
   */
  'askedAt': (string);
  /**
   * Until when, an instant.
   */
  'until': (string);
  /**
   * True once the caller has signed and others have not yet.
   */
  'signed': (boolean);
}
