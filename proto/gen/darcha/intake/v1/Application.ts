import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from '../../../darcha/common/v1/Text.ts';
import type { StateInput as _darcha_intake_v1_StateInput, State as _darcha_intake_v1_State } from '../../../darcha/intake/v1/State.ts';
import type { ApplicantInput as _darcha_intake_v1_ApplicantInput, Applicant as _darcha_intake_v1_Applicant } from '../../../darcha/intake/v1/Applicant.ts';
import type { EvidenceInput as _darcha_intake_v1_EvidenceInput, Evidence as _darcha_intake_v1_Evidence } from '../../../darcha/intake/v1/Evidence.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from '../../../darcha/common/v1/Wait.ts';
import type { ActionInput as _darcha_intake_v1_ActionInput, Action as _darcha_intake_v1_Action } from '../../../darcha/intake/v1/Action.ts';
import type { DecisionInput as _darcha_intake_v1_DecisionInput, Decision as _darcha_intake_v1_Decision } from '../../../darcha/intake/v1/Decision.ts';
import type { CollectionInput as _darcha_intake_v1_CollectionInput, Collection as _darcha_intake_v1_Collection } from '../../../darcha/intake/v1/Collection.ts';
import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from '../../../darcha/intake/v1/Attachment.ts';
import type { ClockInput as _darcha_intake_v1_ClockInput, Clock as _darcha_intake_v1_Clock } from '../../../darcha/intake/v1/Clock.ts';
import type { ApplicationPartInput as _darcha_intake_v1_ApplicationPartInput, ApplicationPart as _darcha_intake_v1_ApplicationPart } from '../../../darcha/intake/v1/ApplicationPart.ts';
import type { FormStateInput as _darcha_intake_v1_FormStateInput, FormState as _darcha_intake_v1_FormState } from '../../../darcha/intake/v1/FormState.ts';
import type { DuplicateOverrideInput as _darcha_intake_v1_DuplicateOverrideInput, DuplicateOverride as _darcha_intake_v1_DuplicateOverride } from '../../../darcha/intake/v1/DuplicateOverride.ts';
import type { RepresentationInput as _darcha_intake_v1_RepresentationInput, Representation as _darcha_intake_v1_Representation } from '../../../darcha/intake/v1/Representation.ts';
import type { SigningInput as _darcha_intake_v1_SigningInput, Signing as _darcha_intake_v1_Signing } from '../../../darcha/intake/v1/Signing.ts';
import type { RevocationInput as _darcha_intake_v1_RevocationInput, Revocation as _darcha_intake_v1_Revocation } from '../../../darcha/intake/v1/Revocation.ts';
import type { HoldInput as _darcha_intake_v1_HoldInput, Hold as _darcha_intake_v1_Hold } from '../../../darcha/intake/v1/Hold.ts';
import type { ErasureDelayInput as _darcha_intake_v1_ErasureDelayInput, ErasureDelay as _darcha_intake_v1_ErasureDelay } from '../../../darcha/intake/v1/ErasureDelay.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * An application as its reader may see it.
 */
export interface ApplicationInput {
  /**
   * Number to follow it by, for example "D-7KQ2-M9XF-4T".
   */
  'number'?: (string);
  /**
   * Identifier of the service.
   */
  'service'?: (string);
  /**
   * Version of the passport it was begun with and stays with.
   */
  'serviceVersion'?: (number);
  /**
   * Title of the service.
   */
  'title'?: (_darcha_common_v1_TextInput | null);
  /**
   * Code of the agency that decides.
   */
  'agency'?: (string);
  /**
   * Where it is.
   */
  'state'?: (_darcha_intake_v1_StateInput);
  /**
   * Counts every change, from 1; to be given back as `expected_version`.
   */
  'version'?: (number | string | Long);
  /**
   * Answers, UTF-8 JSON.
   */
  'formJson'?: (Buffer | Uint8Array | string);
  /**
   * Who applies.
   */
  'applicant'?: (_darcha_intake_v1_ApplicantInput | null);
  /**
   * Records of registers, as far as asked for.
   */
  'evidence'?: (_darcha_intake_v1_EvidenceInput)[];
  /**
   * What is waited for; absent when nothing is.
   */
  'wait'?: (_darcha_common_v1_WaitInput | null);
  /**
   * What the caller can do now.
   */
  'actions'?: (_darcha_intake_v1_ActionInput)[];
  /**
   * The decision; absent before it fell.
   */
  'decision'?: (_darcha_intake_v1_DecisionInput | null);
  /**
   * Where and how the result is collected; absent unless it is.
   */
  'collection'?: (_darcha_intake_v1_CollectionInput | null);
  /**
   * Verification code of the issued result; empty before.
   */
  'resultCode'?: (string);
  /**
   * When it was begun, an instant.
   */
  'createdAt'?: (string);
  /**
   * When it was last submitted, an instant; empty before.
   */
  'submittedAt'?: (string);
  /**
   * Identifier of the official who has claimed it; for officials only, empty otherwise.
   */
  'claimedBy'?: (string);
  /**
   * What an official should look at, said by the rules; for officials only.
   */
  'notes'?: (_darcha_common_v1_TextInput)[];
  /**
   * Files attached to it, as far as the reader may see them.
   */
  'attachments'?: (_darcha_intake_v1_AttachmentInput)[];
  /**
   * The legal term of the decision; absent before it was submitted and once it is decided.
   */
  'clock'?: (_darcha_intake_v1_ClockInput | null);
  /**
   * The parts of its examination, in the order of the passport's process; empty before it.
   */
  'parts'?: (_darcha_intake_v1_ApplicationPartInput)[];
  /**
   * True when a message waits that the reader's side has not marked as read.
   */
  'unreadMessages'?: (boolean);
  /**
   * Where the form is, for the applicant while they may change it; absent in lists.
   */
  'formState'?: (_darcha_intake_v1_FormStateInput | null);
  /**
   * Until when a draft, or what is personal in an application that has ended, is kept, an instant; empty for all else.
   */
  'keptUntil'?: (string);
  /**
   * That it was submitted although another one was under way; for the applicant and the authority, absent otherwise.
   */
  'duplicateOverride'?: (_darcha_intake_v1_DuplicateOverrideInput | null);
  /**
   * Client that prepared it for the applicant; empty otherwise.
   */
  'preparedBy'?: (string);
  /**
   * Who conducts it for the applicant, or did; absent where nobody ever did.
   */
  'representation'?: (_darcha_intake_v1_RepresentationInput | null);
  /**
   * Signatures of others; absent where none were ever asked for, and for agencies that only take part.
   */
  'signing'?: (_darcha_intake_v1_SigningInput | null);
  /**
   * That the result was revoked; absent unless it was.
   */
  'revocation'?: (_darcha_intake_v1_RevocationInput | null);
  /**
   * When what is personal in it was erased, an instant; empty unless it was.
   */
  'erasedAt'?: (string);
  /**
   * Number of the bundle it is a part of; for the applicant only, empty for none.
   */
  'bundle'?: (string);
  /**
   * Code its status can be followed by without signing in, for example "7KQ2-M9XF"; for the applicant only, empty otherwise.
   */
  'followUpCode'?: (string);
  /**
   * Client of an integrator that is told of every change of state; for the applicant only, empty for none.
   */
  'informed'?: (string);
  /**
   * The legal hold in force; absent for none, and for agencies that only take part.
   */
  'hold'?: (_darcha_intake_v1_HoldInput | null);
  /**
   * Why it is not erased yet although its time of keeping is over; absent otherwise, and for agencies that only take part.
   */
  'erasureDelay'?: (_darcha_intake_v1_ErasureDelayInput | null);
}

/**
 * An application as its reader may see it.
 */
export interface Application {
  /**
   * Number to follow it by, for example "D-7KQ2-M9XF-4T".
   */
  'number': (string);
  /**
   * Identifier of the service.
   */
  'service': (string);
  /**
   * Version of the passport it was begun with and stays with.
   */
  'serviceVersion': (number);
  /**
   * Title of the service.
   */
  'title': (_darcha_common_v1_Text | null);
  /**
   * Code of the agency that decides.
   */
  'agency': (string);
  /**
   * Where it is.
   */
  'state': (_darcha_intake_v1_State);
  /**
   * Counts every change, from 1; to be given back as `expected_version`.
   */
  'version': (number);
  /**
   * Answers, UTF-8 JSON.
   */
  'formJson': (Buffer);
  /**
   * Who applies.
   */
  'applicant': (_darcha_intake_v1_Applicant | null);
  /**
   * Records of registers, as far as asked for.
   */
  'evidence': (_darcha_intake_v1_Evidence)[];
  /**
   * What is waited for; absent when nothing is.
   */
  'wait': (_darcha_common_v1_Wait | null);
  /**
   * What the caller can do now.
   */
  'actions': (_darcha_intake_v1_Action)[];
  /**
   * The decision; absent before it fell.
   */
  'decision': (_darcha_intake_v1_Decision | null);
  /**
   * Where and how the result is collected; absent unless it is.
   */
  'collection': (_darcha_intake_v1_Collection | null);
  /**
   * Verification code of the issued result; empty before.
   */
  'resultCode': (string);
  /**
   * When it was begun, an instant.
   */
  'createdAt': (string);
  /**
   * When it was last submitted, an instant; empty before.
   */
  'submittedAt': (string);
  /**
   * Identifier of the official who has claimed it; for officials only, empty otherwise.
   */
  'claimedBy': (string);
  /**
   * What an official should look at, said by the rules; for officials only.
   */
  'notes': (_darcha_common_v1_Text)[];
  /**
   * Files attached to it, as far as the reader may see them.
   */
  'attachments': (_darcha_intake_v1_Attachment)[];
  /**
   * The legal term of the decision; absent before it was submitted and once it is decided.
   */
  'clock': (_darcha_intake_v1_Clock | null);
  /**
   * The parts of its examination, in the order of the passport's process; empty before it.
   */
  'parts': (_darcha_intake_v1_ApplicationPart)[];
  /**
   * True when a message waits that the reader's side has not marked as read.
   */
  'unreadMessages': (boolean);
  /**
   * Where the form is, for the applicant while they may change it; absent in lists.
   */
  'formState': (_darcha_intake_v1_FormState | null);
  /**
   * Until when a draft, or what is personal in an application that has ended, is kept, an instant; empty for all else.
   */
  'keptUntil': (string);
  /**
   * That it was submitted although another one was under way; for the applicant and the authority, absent otherwise.
   */
  'duplicateOverride': (_darcha_intake_v1_DuplicateOverride | null);
  /**
   * Client that prepared it for the applicant; empty otherwise.
   */
  'preparedBy': (string);
  /**
   * Who conducts it for the applicant, or did; absent where nobody ever did.
   */
  'representation': (_darcha_intake_v1_Representation | null);
  /**
   * Signatures of others; absent where none were ever asked for, and for agencies that only take part.
   */
  'signing': (_darcha_intake_v1_Signing | null);
  /**
   * That the result was revoked; absent unless it was.
   */
  'revocation': (_darcha_intake_v1_Revocation | null);
  /**
   * When what is personal in it was erased, an instant; empty unless it was.
   */
  'erasedAt': (string);
  /**
   * Number of the bundle it is a part of; for the applicant only, empty for none.
   */
  'bundle': (string);
  /**
   * Code its status can be followed by without signing in, for example "7KQ2-M9XF"; for the applicant only, empty otherwise.
   */
  'followUpCode': (string);
  /**
   * Client of an integrator that is told of every change of state; for the applicant only, empty for none.
   */
  'informed': (string);
  /**
   * The legal hold in force; absent for none, and for agencies that only take part.
   */
  'hold': (_darcha_intake_v1_Hold | null);
  /**
   * Why it is not erased yet although its time of keeping is over; absent otherwise, and for agencies that only take part.
   */
  'erasureDelay': (_darcha_intake_v1_ErasureDelay | null);
}
