import type { DraftStateInput as _darcha_catalogue_v1_DraftStateInput, DraftState as _darcha_catalogue_v1_DraftState } from '../../../darcha/catalogue/v1/DraftState.ts';
import type { PassportFaultInput as _darcha_catalogue_v1_PassportFaultInput, PassportFault as _darcha_catalogue_v1_PassportFault } from '../../../darcha/catalogue/v1/PassportFault.ts';
import type { GetServiceResponseInput as _darcha_catalogue_v1_GetServiceResponseInput, GetServiceResponse as _darcha_catalogue_v1_GetServiceResponse } from '../../../darcha/catalogue/v1/GetServiceResponse.ts';
import type { EditorInput as _darcha_catalogue_v1_EditorInput, Editor as _darcha_catalogue_v1_Editor } from '../../../darcha/catalogue/v1/Editor.ts';
import type { EditorialActionInput as _darcha_catalogue_v1_EditorialActionInput, EditorialAction as _darcha_catalogue_v1_EditorialAction } from '../../../darcha/catalogue/v1/EditorialAction.ts';

/**
 * A draft of a passport.
 */
export interface DraftInput {
  /**
   * Identifier.
   */
  'id'?: (string);
  /**
   * Counts every change of the draft, from 1; what an If-Match names.
   */
  'version'?: (number);
  /**
   * State.
   */
  'state'?: (_darcha_catalogue_v1_DraftStateInput);
  /**
   * Code of the agency that edits it.
   */
  'agency'?: (string);
  /**
   * Identifier of the service as the text names it; empty while it names none.
   */
  'service'?: (string);
  /**
   * The YAML text; empty in lists.
   */
  'text'?: (string);
  /**
   * What stands in the way of publishing it, in the order of the lines, at most 200; empty in lists.
   */
  'faults'?: (_darcha_catalogue_v1_PassportFaultInput)[];
  /**
   * The version as it will be shown, all languages filled in; absent in lists, and while the text has faults.
   */
  'preview'?: (_darcha_catalogue_v1_GetServiceResponseInput | null);
  /**
   * Who has written something of it.
   */
  'authors'?: (_darcha_catalogue_v1_EditorInput)[];
  /**
   * What the caller may do with it now.
   */
  'actions'?: (_darcha_catalogue_v1_EditorialActionInput)[];
  /**
   * In state RETURNED: why.
   */
  'reason'?: (string);
  /**
   * In state PUBLISHED: under which number.
   */
  'publishedVersion'?: (number);
  /**
   * In states PUBLISHING and PUBLISHED: the day from which it is in force, YYYY-MM-DD.
   */
  'day'?: (string);
  /**
   * RFC 3339, UTC.
   */
  'createdAt'?: (string);
  /**
   * RFC 3339, UTC.
   */
  'changedAt'?: (string);
  /**
   * How many more faults there are.
   */
  'faultsLeftOut'?: (number);
}

/**
 * A draft of a passport.
 */
export interface Draft {
  /**
   * Identifier.
   */
  'id': (string);
  /**
   * Counts every change of the draft, from 1; what an If-Match names.
   */
  'version': (number);
  /**
   * State.
   */
  'state': (_darcha_catalogue_v1_DraftState);
  /**
   * Code of the agency that edits it.
   */
  'agency': (string);
  /**
   * Identifier of the service as the text names it; empty while it names none.
   */
  'service': (string);
  /**
   * The YAML text; empty in lists.
   */
  'text': (string);
  /**
   * What stands in the way of publishing it, in the order of the lines, at most 200; empty in lists.
   */
  'faults': (_darcha_catalogue_v1_PassportFault)[];
  /**
   * The version as it will be shown, all languages filled in; absent in lists, and while the text has faults.
   */
  'preview': (_darcha_catalogue_v1_GetServiceResponse | null);
  /**
   * Who has written something of it.
   */
  'authors': (_darcha_catalogue_v1_Editor)[];
  /**
   * What the caller may do with it now.
   */
  'actions': (_darcha_catalogue_v1_EditorialAction)[];
  /**
   * In state RETURNED: why.
   */
  'reason': (string);
  /**
   * In state PUBLISHED: under which number.
   */
  'publishedVersion': (number);
  /**
   * In states PUBLISHING and PUBLISHED: the day from which it is in force, YYYY-MM-DD.
   */
  'day': (string);
  /**
   * RFC 3339, UTC.
   */
  'createdAt': (string);
  /**
   * RFC 3339, UTC.
   */
  'changedAt': (string);
  /**
   * How many more faults there are.
   */
  'faultsLeftOut': (number);
}
