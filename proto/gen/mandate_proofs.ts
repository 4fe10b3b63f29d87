import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { AcceptMandateRequestInput as _darcha_intake_v1_AcceptMandateRequestInput, AcceptMandateRequest as _darcha_intake_v1_AcceptMandateRequest } from './darcha/intake/v1/AcceptMandateRequest.ts';
import type { AcceptMandateResponseInput as _darcha_intake_v1_AcceptMandateResponseInput, AcceptMandateResponse as _darcha_intake_v1_AcceptMandateResponse } from './darcha/intake/v1/AcceptMandateResponse.ts';
import type { AppendUploadRequestInput as _darcha_intake_v1_AppendUploadRequestInput, AppendUploadRequest as _darcha_intake_v1_AppendUploadRequest } from './darcha/intake/v1/AppendUploadRequest.ts';
import type { AppendUploadResponseInput as _darcha_intake_v1_AppendUploadResponseInput, AppendUploadResponse as _darcha_intake_v1_AppendUploadResponse } from './darcha/intake/v1/AppendUploadResponse.ts';
import type { ApplicantInput as _darcha_intake_v1_ApplicantInput, Applicant as _darcha_intake_v1_Applicant } from './darcha/intake/v1/Applicant.ts';
import type { ApplicationInput as _darcha_intake_v1_ApplicationInput, Application as _darcha_intake_v1_Application } from './darcha/intake/v1/Application.ts';
import type { ApplicationPartInput as _darcha_intake_v1_ApplicationPartInput, ApplicationPart as _darcha_intake_v1_ApplicationPart } from './darcha/intake/v1/ApplicationPart.ts';
import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from './darcha/intake/v1/Attachment.ts';
import type { AttachmentsClient as _darcha_intake_v1_AttachmentsClient, AttachmentsDefinition as _darcha_intake_v1_AttachmentsDefinition } from './darcha/intake/v1/Attachments.ts';
import type { CannedAnswerInput as _darcha_intake_v1_CannedAnswerInput, CannedAnswer as _darcha_intake_v1_CannedAnswer } from './darcha/intake/v1/CannedAnswer.ts';
import type { CannedAnswerReferenceInput as _darcha_intake_v1_CannedAnswerReferenceInput, CannedAnswerReference as _darcha_intake_v1_CannedAnswerReference } from './darcha/intake/v1/CannedAnswerReference.ts';
import type { CannedAnswersClient as _darcha_intake_v1_CannedAnswersClient, CannedAnswersDefinition as _darcha_intake_v1_CannedAnswersDefinition } from './darcha/intake/v1/CannedAnswers.ts';
import type { ClaimApplicationRequestInput as _darcha_intake_v1_ClaimApplicationRequestInput, ClaimApplicationRequest as _darcha_intake_v1_ClaimApplicationRequest } from './darcha/intake/v1/ClaimApplicationRequest.ts';
import type { ClaimApplicationResponseInput as _darcha_intake_v1_ClaimApplicationResponseInput, ClaimApplicationResponse as _darcha_intake_v1_ClaimApplicationResponse } from './darcha/intake/v1/ClaimApplicationResponse.ts';
import type { ClockInput as _darcha_intake_v1_ClockInput, Clock as _darcha_intake_v1_Clock } from './darcha/intake/v1/Clock.ts';
import type { ClockExtensionInput as _darcha_intake_v1_ClockExtensionInput, ClockExtension as _darcha_intake_v1_ClockExtension } from './darcha/intake/v1/ClockExtension.ts';
import type { ClockStopInput as _darcha_intake_v1_ClockStopInput, ClockStop as _darcha_intake_v1_ClockStop } from './darcha/intake/v1/ClockStop.ts';
import type { CollectResultRequestInput as _darcha_intake_v1_CollectResultRequestInput, CollectResultRequest as _darcha_intake_v1_CollectResultRequest } from './darcha/intake/v1/CollectResultRequest.ts';
import type { CollectResultResponseInput as _darcha_intake_v1_CollectResultResponseInput, CollectResultResponse as _darcha_intake_v1_CollectResultResponse } from './darcha/intake/v1/CollectResultResponse.ts';
import type { CollectionInput as _darcha_intake_v1_CollectionInput, Collection as _darcha_intake_v1_Collection } from './darcha/intake/v1/Collection.ts';
import type { CollectorInput as _darcha_intake_v1_CollectorInput, Collector as _darcha_intake_v1_Collector } from './darcha/intake/v1/Collector.ts';
import type { CreateApplicationRequestInput as _darcha_intake_v1_CreateApplicationRequestInput, CreateApplicationRequest as _darcha_intake_v1_CreateApplicationRequest } from './darcha/intake/v1/CreateApplicationRequest.ts';
import type { CreateApplicationResponseInput as _darcha_intake_v1_CreateApplicationResponseInput, CreateApplicationResponse as _darcha_intake_v1_CreateApplicationResponse } from './darcha/intake/v1/CreateApplicationResponse.ts';
import type { CreateUploadRequestInput as _darcha_intake_v1_CreateUploadRequestInput, CreateUploadRequest as _darcha_intake_v1_CreateUploadRequest } from './darcha/intake/v1/CreateUploadRequest.ts';
import type { CreateUploadResponseInput as _darcha_intake_v1_CreateUploadResponseInput, CreateUploadResponse as _darcha_intake_v1_CreateUploadResponse } from './darcha/intake/v1/CreateUploadResponse.ts';
import type { DecideApplicationRequestInput as _darcha_intake_v1_DecideApplicationRequestInput, DecideApplicationRequest as _darcha_intake_v1_DecideApplicationRequest } from './darcha/intake/v1/DecideApplicationRequest.ts';
import type { DecideApplicationResponseInput as _darcha_intake_v1_DecideApplicationResponseInput, DecideApplicationResponse as _darcha_intake_v1_DecideApplicationResponse } from './darcha/intake/v1/DecideApplicationResponse.ts';
import type { DecisionInput as _darcha_intake_v1_DecisionInput, Decision as _darcha_intake_v1_Decision } from './darcha/intake/v1/Decision.ts';
import type { DeleteCannedAnswerRequestInput as _darcha_intake_v1_DeleteCannedAnswerRequestInput, DeleteCannedAnswerRequest as _darcha_intake_v1_DeleteCannedAnswerRequest } from './darcha/intake/v1/DeleteCannedAnswerRequest.ts';
import type { DeleteCannedAnswerResponseInput as _darcha_intake_v1_DeleteCannedAnswerResponseInput, DeleteCannedAnswerResponse as _darcha_intake_v1_DeleteCannedAnswerResponse } from './darcha/intake/v1/DeleteCannedAnswerResponse.ts';
import type { DuplicateOverrideInput as _darcha_intake_v1_DuplicateOverrideInput, DuplicateOverride as _darcha_intake_v1_DuplicateOverride } from './darcha/intake/v1/DuplicateOverride.ts';
import type { EarlierRecordInput as _darcha_intake_v1_EarlierRecordInput, EarlierRecord as _darcha_intake_v1_EarlierRecord } from './darcha/intake/v1/EarlierRecord.ts';
import type { EarlierUseInput as _darcha_intake_v1_EarlierUseInput, EarlierUse as _darcha_intake_v1_EarlierUse } from './darcha/intake/v1/EarlierUse.ts';
import type { EntrustApplicationRequestInput as _darcha_intake_v1_EntrustApplicationRequestInput, EntrustApplicationRequest as _darcha_intake_v1_EntrustApplicationRequest } from './darcha/intake/v1/EntrustApplicationRequest.ts';
import type { EntrustApplicationResponseInput as _darcha_intake_v1_EntrustApplicationResponseInput, EntrustApplicationResponse as _darcha_intake_v1_EntrustApplicationResponse } from './darcha/intake/v1/EntrustApplicationResponse.ts';
import type { ErasureDelayInput as _darcha_intake_v1_ErasureDelayInput, ErasureDelay as _darcha_intake_v1_ErasureDelay } from './darcha/intake/v1/ErasureDelay.ts';
import type { EvidenceInput as _darcha_intake_v1_EvidenceInput, Evidence as _darcha_intake_v1_Evidence } from './darcha/intake/v1/Evidence.ts';
import type { ExtendDeadlineRequestInput as _darcha_intake_v1_ExtendDeadlineRequestInput, ExtendDeadlineRequest as _darcha_intake_v1_ExtendDeadlineRequest } from './darcha/intake/v1/ExtendDeadlineRequest.ts';
import type { ExtendDeadlineResponseInput as _darcha_intake_v1_ExtendDeadlineResponseInput, ExtendDeadlineResponse as _darcha_intake_v1_ExtendDeadlineResponse } from './darcha/intake/v1/ExtendDeadlineResponse.ts';
import type { FormFaultInput as _darcha_intake_v1_FormFaultInput, FormFault as _darcha_intake_v1_FormFault } from './darcha/intake/v1/FormFault.ts';
import type { FormPageStateInput as _darcha_intake_v1_FormPageStateInput, FormPageState as _darcha_intake_v1_FormPageState } from './darcha/intake/v1/FormPageState.ts';
import type { FormStateInput as _darcha_intake_v1_FormStateInput, FormState as _darcha_intake_v1_FormState } from './darcha/intake/v1/FormState.ts';
import type { GetApplicationRequestInput as _darcha_intake_v1_GetApplicationRequestInput, GetApplicationRequest as _darcha_intake_v1_GetApplicationRequest } from './darcha/intake/v1/GetApplicationRequest.ts';
import type { GetApplicationResponseInput as _darcha_intake_v1_GetApplicationResponseInput, GetApplicationResponse as _darcha_intake_v1_GetApplicationResponse } from './darcha/intake/v1/GetApplicationResponse.ts';
import type { GetMandateRequestInput as _darcha_intake_v1_GetMandateRequestInput, GetMandateRequest as _darcha_intake_v1_GetMandateRequest } from './darcha/intake/v1/GetMandateRequest.ts';
import type { GetMandateResponseInput as _darcha_intake_v1_GetMandateResponseInput, GetMandateResponse as _darcha_intake_v1_GetMandateResponse } from './darcha/intake/v1/GetMandateResponse.ts';
import type { GetResultRequestInput as _darcha_intake_v1_GetResultRequestInput, GetResultRequest as _darcha_intake_v1_GetResultRequest } from './darcha/intake/v1/GetResultRequest.ts';
import type { GetResultResponseInput as _darcha_intake_v1_GetResultResponseInput, GetResultResponse as _darcha_intake_v1_GetResultResponse } from './darcha/intake/v1/GetResultResponse.ts';
import type { GetUploadRequestInput as _darcha_intake_v1_GetUploadRequestInput, GetUploadRequest as _darcha_intake_v1_GetUploadRequest } from './darcha/intake/v1/GetUploadRequest.ts';
import type { GetUploadResponseInput as _darcha_intake_v1_GetUploadResponseInput, GetUploadResponse as _darcha_intake_v1_GetUploadResponse } from './darcha/intake/v1/GetUploadResponse.ts';
import type { GrantMandateRequestInput as _darcha_intake_v1_GrantMandateRequestInput, GrantMandateRequest as _darcha_intake_v1_GrantMandateRequest } from './darcha/intake/v1/GrantMandateRequest.ts';
import type { GrantMandateResponseInput as _darcha_intake_v1_GrantMandateResponseInput, GrantMandateResponse as _darcha_intake_v1_GrantMandateResponse } from './darcha/intake/v1/GrantMandateResponse.ts';
import type { HoldInput as _darcha_intake_v1_HoldInput, Hold as _darcha_intake_v1_Hold } from './darcha/intake/v1/Hold.ts';
import type { IntakeClient as _darcha_intake_v1_IntakeClient, IntakeDefinition as _darcha_intake_v1_IntakeDefinition } from './darcha/intake/v1/Intake.ts';
import type { LegalBasisInput as _darcha_intake_v1_LegalBasisInput, LegalBasis as _darcha_intake_v1_LegalBasis } from './darcha/intake/v1/LegalBasis.ts';
import type { ListApplicationsRequestInput as _darcha_intake_v1_ListApplicationsRequestInput, ListApplicationsRequest as _darcha_intake_v1_ListApplicationsRequest } from './darcha/intake/v1/ListApplicationsRequest.ts';
import type { ListApplicationsResponseInput as _darcha_intake_v1_ListApplicationsResponseInput, ListApplicationsResponse as _darcha_intake_v1_ListApplicationsResponse } from './darcha/intake/v1/ListApplicationsResponse.ts';
import type { ListAttachmentsRequestInput as _darcha_intake_v1_ListAttachmentsRequestInput, ListAttachmentsRequest as _darcha_intake_v1_ListAttachmentsRequest } from './darcha/intake/v1/ListAttachmentsRequest.ts';
import type { ListAttachmentsResponseInput as _darcha_intake_v1_ListAttachmentsResponseInput, ListAttachmentsResponse as _darcha_intake_v1_ListAttachmentsResponse } from './darcha/intake/v1/ListAttachmentsResponse.ts';
import type { ListCannedAnswersRequestInput as _darcha_intake_v1_ListCannedAnswersRequestInput, ListCannedAnswersRequest as _darcha_intake_v1_ListCannedAnswersRequest } from './darcha/intake/v1/ListCannedAnswersRequest.ts';
import type { ListCannedAnswersResponseInput as _darcha_intake_v1_ListCannedAnswersResponseInput, ListCannedAnswersResponse as _darcha_intake_v1_ListCannedAnswersResponse } from './darcha/intake/v1/ListCannedAnswersResponse.ts';
import type { ListMandatesRequestInput as _darcha_intake_v1_ListMandatesRequestInput, ListMandatesRequest as _darcha_intake_v1_ListMandatesRequest } from './darcha/intake/v1/ListMandatesRequest.ts';
import type { ListMandatesResponseInput as _darcha_intake_v1_ListMandatesResponseInput, ListMandatesResponse as _darcha_intake_v1_ListMandatesResponse } from './darcha/intake/v1/ListMandatesResponse.ts';
import type { ListQueueRequestInput as _darcha_intake_v1_ListQueueRequestInput, ListQueueRequest as _darcha_intake_v1_ListQueueRequest } from './darcha/intake/v1/ListQueueRequest.ts';
import type { ListQueueResponseInput as _darcha_intake_v1_ListQueueResponseInput, ListQueueResponse as _darcha_intake_v1_ListQueueResponse } from './darcha/intake/v1/ListQueueResponse.ts';
import type { ListRepresentedRequestInput as _darcha_intake_v1_ListRepresentedRequestInput, ListRepresentedRequest as _darcha_intake_v1_ListRepresentedRequest } from './darcha/intake/v1/ListRepresentedRequest.ts';
import type { ListRepresentedResponseInput as _darcha_intake_v1_ListRepresentedResponseInput, ListRepresentedResponse as _darcha_intake_v1_ListRepresentedResponse } from './darcha/intake/v1/ListRepresentedResponse.ts';
import type { MandateInput as _darcha_intake_v1_MandateInput, Mandate as _darcha_intake_v1_Mandate } from './darcha/intake/v1/Mandate.ts';
import type { MandateActInput as _darcha_intake_v1_MandateActInput, MandateAct as _darcha_intake_v1_MandateAct } from './darcha/intake/v1/MandateAct.ts';
import type { MandatePartyInput as _darcha_intake_v1_MandatePartyInput, MandateParty as _darcha_intake_v1_MandateParty } from './darcha/intake/v1/MandateParty.ts';
import type { MandateProofInput as _darcha_intake_v1_MandateProofInput, MandateProof as _darcha_intake_v1_MandateProof } from './darcha/intake/v1/MandateProof.ts';
import type { MandateProofsClient as _darcha_intake_v1_MandateProofsClient, MandateProofsDefinition as _darcha_intake_v1_MandateProofsDefinition } from './darcha/intake/v1/MandateProofs.ts';
import type { MandatesClient as _darcha_intake_v1_MandatesClient, MandatesDefinition as _darcha_intake_v1_MandatesDefinition } from './darcha/intake/v1/Mandates.ts';
import type { OrganisationInput as _darcha_intake_v1_OrganisationInput, Organisation as _darcha_intake_v1_Organisation } from './darcha/intake/v1/Organisation.ts';
import type { OwnPaperInput as _darcha_intake_v1_OwnPaperInput, OwnPaper as _darcha_intake_v1_OwnPaper } from './darcha/intake/v1/OwnPaper.ts';
import type { PaperWantedInput as _darcha_intake_v1_PaperWantedInput, PaperWanted as _darcha_intake_v1_PaperWanted } from './darcha/intake/v1/PaperWanted.ts';
import type { PrefilledAnswerInput as _darcha_intake_v1_PrefilledAnswerInput, PrefilledAnswer as _darcha_intake_v1_PrefilledAnswer } from './darcha/intake/v1/PrefilledAnswer.ts';
import type { ProposalInput as _darcha_intake_v1_ProposalInput, Proposal as _darcha_intake_v1_Proposal } from './darcha/intake/v1/Proposal.ts';
import type { ProveMandateRequestInput as _darcha_intake_v1_ProveMandateRequestInput, ProveMandateRequest as _darcha_intake_v1_ProveMandateRequest } from './darcha/intake/v1/ProveMandateRequest.ts';
import type { ProveMandateResponseInput as _darcha_intake_v1_ProveMandateResponseInput, ProveMandateResponse as _darcha_intake_v1_ProveMandateResponse } from './darcha/intake/v1/ProveMandateResponse.ts';
import type { ReadAttachmentRequestInput as _darcha_intake_v1_ReadAttachmentRequestInput, ReadAttachmentRequest as _darcha_intake_v1_ReadAttachmentRequest } from './darcha/intake/v1/ReadAttachmentRequest.ts';
import type { ReadAttachmentResponseInput as _darcha_intake_v1_ReadAttachmentResponseInput, ReadAttachmentResponse as _darcha_intake_v1_ReadAttachmentResponse } from './darcha/intake/v1/ReadAttachmentResponse.ts';
import type { RemoveAttachmentRequestInput as _darcha_intake_v1_RemoveAttachmentRequestInput, RemoveAttachmentRequest as _darcha_intake_v1_RemoveAttachmentRequest } from './darcha/intake/v1/RemoveAttachmentRequest.ts';
import type { RemoveAttachmentResponseInput as _darcha_intake_v1_RemoveAttachmentResponseInput, RemoveAttachmentResponse as _darcha_intake_v1_RemoveAttachmentResponse } from './darcha/intake/v1/RemoveAttachmentResponse.ts';
import type { RepresentationInput as _darcha_intake_v1_RepresentationInput, Representation as _darcha_intake_v1_Representation } from './darcha/intake/v1/Representation.ts';
import type { RequestEvidenceRequestInput as _darcha_intake_v1_RequestEvidenceRequestInput, RequestEvidenceRequest as _darcha_intake_v1_RequestEvidenceRequest } from './darcha/intake/v1/RequestEvidenceRequest.ts';
import type { RequestEvidenceResponseInput as _darcha_intake_v1_RequestEvidenceResponseInput, RequestEvidenceResponse as _darcha_intake_v1_RequestEvidenceResponse } from './darcha/intake/v1/RequestEvidenceResponse.ts';
import type { RevocationInput as _darcha_intake_v1_RevocationInput, Revocation as _darcha_intake_v1_Revocation } from './darcha/intake/v1/Revocation.ts';
import type { RevokeMandateRequestInput as _darcha_intake_v1_RevokeMandateRequestInput, RevokeMandateRequest as _darcha_intake_v1_RevokeMandateRequest } from './darcha/intake/v1/RevokeMandateRequest.ts';
import type { RevokeMandateResponseInput as _darcha_intake_v1_RevokeMandateResponseInput, RevokeMandateResponse as _darcha_intake_v1_RevokeMandateResponse } from './darcha/intake/v1/RevokeMandateResponse.ts';
import type { SaveCannedAnswerRequestInput as _darcha_intake_v1_SaveCannedAnswerRequestInput, SaveCannedAnswerRequest as _darcha_intake_v1_SaveCannedAnswerRequest } from './darcha/intake/v1/SaveCannedAnswerRequest.ts';
import type { SaveCannedAnswerResponseInput as _darcha_intake_v1_SaveCannedAnswerResponseInput, SaveCannedAnswerResponse as _darcha_intake_v1_SaveCannedAnswerResponse } from './darcha/intake/v1/SaveCannedAnswerResponse.ts';
import type { SignatureStateInput as _darcha_intake_v1_SignatureStateInput, SignatureState as _darcha_intake_v1_SignatureState } from './darcha/intake/v1/SignatureState.ts';
import type { SigningInput as _darcha_intake_v1_SigningInput, Signing as _darcha_intake_v1_Signing } from './darcha/intake/v1/Signing.ts';
import type { SubmitApplicationRequestInput as _darcha_intake_v1_SubmitApplicationRequestInput, SubmitApplicationRequest as _darcha_intake_v1_SubmitApplicationRequest } from './darcha/intake/v1/SubmitApplicationRequest.ts';
import type { SubmitApplicationResponseInput as _darcha_intake_v1_SubmitApplicationResponseInput, SubmitApplicationResponse as _darcha_intake_v1_SubmitApplicationResponse } from './darcha/intake/v1/SubmitApplicationResponse.ts';
import type { TakeOverApplicationRequestInput as _darcha_intake_v1_TakeOverApplicationRequestInput, TakeOverApplicationRequest as _darcha_intake_v1_TakeOverApplicationRequest } from './darcha/intake/v1/TakeOverApplicationRequest.ts';
import type { TakeOverApplicationResponseInput as _darcha_intake_v1_TakeOverApplicationResponseInput, TakeOverApplicationResponse as _darcha_intake_v1_TakeOverApplicationResponse } from './darcha/intake/v1/TakeOverApplicationResponse.ts';
import type { UpdateFormRequestInput as _darcha_intake_v1_UpdateFormRequestInput, UpdateFormRequest as _darcha_intake_v1_UpdateFormRequest } from './darcha/intake/v1/UpdateFormRequest.ts';
import type { UpdateFormResponseInput as _darcha_intake_v1_UpdateFormResponseInput, UpdateFormResponse as _darcha_intake_v1_UpdateFormResponse } from './darcha/intake/v1/UpdateFormResponse.ts';
import type { UploadInput as _darcha_intake_v1_UploadInput, Upload as _darcha_intake_v1_Upload } from './darcha/intake/v1/Upload.ts';
import type { VerificationInput as _darcha_intake_v1_VerificationInput, Verification as _darcha_intake_v1_Verification } from './darcha/intake/v1/Verification.ts';
import type { VerifyDocumentRequestInput as _darcha_intake_v1_VerifyDocumentRequestInput, VerifyDocumentRequest as _darcha_intake_v1_VerifyDocumentRequest } from './darcha/intake/v1/VerifyDocumentRequest.ts';
import type { VerifyDocumentResponseInput as _darcha_intake_v1_VerifyDocumentResponseInput, VerifyDocumentResponse as _darcha_intake_v1_VerifyDocumentResponse } from './darcha/intake/v1/VerifyDocumentResponse.ts';
import type { VerifyResultRequestInput as _darcha_intake_v1_VerifyResultRequestInput, VerifyResultRequest as _darcha_intake_v1_VerifyResultRequest } from './darcha/intake/v1/VerifyResultRequest.ts';
import type { VerifyResultResponseInput as _darcha_intake_v1_VerifyResultResponseInput, VerifyResultResponse as _darcha_intake_v1_VerifyResultResponse } from './darcha/intake/v1/VerifyResultResponse.ts';
import type { WithdrawApplicationRequestInput as _darcha_intake_v1_WithdrawApplicationRequestInput, WithdrawApplicationRequest as _darcha_intake_v1_WithdrawApplicationRequest } from './darcha/intake/v1/WithdrawApplicationRequest.ts';
import type { WithdrawApplicationResponseInput as _darcha_intake_v1_WithdrawApplicationResponseInput, WithdrawApplicationResponse as _darcha_intake_v1_WithdrawApplicationResponse } from './darcha/intake/v1/WithdrawApplicationResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    common: {
      v1: {
        PageRequest: MessageTypeDefinition<_darcha_common_v1_PageRequestInput, _darcha_common_v1_PageRequest>
        PageResponse: MessageTypeDefinition<_darcha_common_v1_PageResponseInput, _darcha_common_v1_PageResponse>
        Text: MessageTypeDefinition<_darcha_common_v1_TextInput, _darcha_common_v1_Text>
        Wait: MessageTypeDefinition<_darcha_common_v1_WaitInput, _darcha_common_v1_Wait>
      }
    }
    intake: {
      v1: {
        AcceptMandateRequest: MessageTypeDefinition<_darcha_intake_v1_AcceptMandateRequestInput, _darcha_intake_v1_AcceptMandateRequest>
        AcceptMandateResponse: MessageTypeDefinition<_darcha_intake_v1_AcceptMandateResponseInput, _darcha_intake_v1_AcceptMandateResponse>
        Action: EnumTypeDefinition
        AppendUploadRequest: MessageTypeDefinition<_darcha_intake_v1_AppendUploadRequestInput, _darcha_intake_v1_AppendUploadRequest>
        AppendUploadResponse: MessageTypeDefinition<_darcha_intake_v1_AppendUploadResponseInput, _darcha_intake_v1_AppendUploadResponse>
        Applicant: MessageTypeDefinition<_darcha_intake_v1_ApplicantInput, _darcha_intake_v1_Applicant>
        Application: MessageTypeDefinition<_darcha_intake_v1_ApplicationInput, _darcha_intake_v1_Application>
        ApplicationPart: MessageTypeDefinition<_darcha_intake_v1_ApplicationPartInput, _darcha_intake_v1_ApplicationPart>
        Attachment: MessageTypeDefinition<_darcha_intake_v1_AttachmentInput, _darcha_intake_v1_Attachment>
        AttachmentState: EnumTypeDefinition
        /**
         * A file is uploaded in as many parts as the line needs, each at the offset that has been kept; when its last byte is there it is
         * looked into, scanned where a scanner is configured, and attached to the application in one write. Applicants see and change their
         * own, officials of the deciding agency read what was submitted; to everybody else the application is NOT_FOUND
         * `application-unknown`. An upload or attachment that is not there is NOT_FOUND `attachment-unknown`. Nobody signed in is
         * UNAUTHENTICATED `sign-in-required`, somebody who is no person PERMISSION_DENIED `persons-only`; a malformed field is
         * INVALID_ARGUMENT `request-invalid`; a state in which nothing is attached FAILED_PRECONDITION `action-not-allowed`, a file that was not marked
         * while it is corrected `correction-not-asked`. When the storage does not answer, everything is UNAVAILABLE `attachment-storage-unavailable`: what was kept is still there.
         */
        Attachments: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_AttachmentsClient> & { service: _darcha_intake_v1_AttachmentsDefinition }
        CannedAnswer: MessageTypeDefinition<_darcha_intake_v1_CannedAnswerInput, _darcha_intake_v1_CannedAnswer>
        CannedAnswerKind: EnumTypeDefinition
        CannedAnswerReference: MessageTypeDefinition<_darcha_intake_v1_CannedAnswerReferenceInput, _darcha_intake_v1_CannedAnswerReference>
        /**
         * An agency's own: written by its heads, read and used by its clerks and heads. Nobody signed in is UNAUTHENTICATED
         * `sign-in-required`, anybody but an official PERMISSION_DENIED `officials-only`. A malformed field is INVALID_ARGUMENT
         * `request-invalid`. Where a step uses one (see `CannedAnswerReference`), one that the agency does not have is NOT_FOUND
         * `canned-answer-unknown`, one that does not go with the step or the application INVALID_ARGUMENT `canned-answer-unfit`.
         */
        CannedAnswers: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_CannedAnswersClient> & { service: _darcha_intake_v1_CannedAnswersDefinition }
        ClaimApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_ClaimApplicationRequestInput, _darcha_intake_v1_ClaimApplicationRequest>
        ClaimApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_ClaimApplicationResponseInput, _darcha_intake_v1_ClaimApplicationResponse>
        ClaimFilter: EnumTypeDefinition
        Clock: MessageTypeDefinition<_darcha_intake_v1_ClockInput, _darcha_intake_v1_Clock>
        ClockExtension: MessageTypeDefinition<_darcha_intake_v1_ClockExtensionInput, _darcha_intake_v1_ClockExtension>
        ClockStop: MessageTypeDefinition<_darcha_intake_v1_ClockStopInput, _darcha_intake_v1_ClockStop>
        CollectResultRequest: MessageTypeDefinition<_darcha_intake_v1_CollectResultRequestInput, _darcha_intake_v1_CollectResultRequest>
        CollectResultResponse: MessageTypeDefinition<_darcha_intake_v1_CollectResultResponseInput, _darcha_intake_v1_CollectResultResponse>
        CollectedBy: EnumTypeDefinition
        Collection: MessageTypeDefinition<_darcha_intake_v1_CollectionInput, _darcha_intake_v1_Collection>
        Collector: MessageTypeDefinition<_darcha_intake_v1_CollectorInput, _darcha_intake_v1_Collector>
        CreateApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_CreateApplicationRequestInput, _darcha_intake_v1_CreateApplicationRequest>
        CreateApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_CreateApplicationResponseInput, _darcha_intake_v1_CreateApplicationResponse>
        CreateUploadRequest: MessageTypeDefinition<_darcha_intake_v1_CreateUploadRequestInput, _darcha_intake_v1_CreateUploadRequest>
        CreateUploadResponse: MessageTypeDefinition<_darcha_intake_v1_CreateUploadResponseInput, _darcha_intake_v1_CreateUploadResponse>
        DecideApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_DecideApplicationRequestInput, _darcha_intake_v1_DecideApplicationRequest>
        DecideApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_DecideApplicationResponseInput, _darcha_intake_v1_DecideApplicationResponse>
        Decision: MessageTypeDefinition<_darcha_intake_v1_DecisionInput, _darcha_intake_v1_Decision>
        DeleteCannedAnswerRequest: MessageTypeDefinition<_darcha_intake_v1_DeleteCannedAnswerRequestInput, _darcha_intake_v1_DeleteCannedAnswerRequest>
        DeleteCannedAnswerResponse: MessageTypeDefinition<_darcha_intake_v1_DeleteCannedAnswerResponseInput, _darcha_intake_v1_DeleteCannedAnswerResponse>
        DueFilter: EnumTypeDefinition
        DuplicateOverride: MessageTypeDefinition<_darcha_intake_v1_DuplicateOverrideInput, _darcha_intake_v1_DuplicateOverride>
        EarlierRecord: MessageTypeDefinition<_darcha_intake_v1_EarlierRecordInput, _darcha_intake_v1_EarlierRecord>
        EarlierUse: MessageTypeDefinition<_darcha_intake_v1_EarlierUseInput, _darcha_intake_v1_EarlierUse>
        EntrustApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_EntrustApplicationRequestInput, _darcha_intake_v1_EntrustApplicationRequest>
        EntrustApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_EntrustApplicationResponseInput, _darcha_intake_v1_EntrustApplicationResponse>
        ErasureDelay: MessageTypeDefinition<_darcha_intake_v1_ErasureDelayInput, _darcha_intake_v1_ErasureDelay>
        Evidence: MessageTypeDefinition<_darcha_intake_v1_EvidenceInput, _darcha_intake_v1_Evidence>
        EvidenceState: EnumTypeDefinition
        ExtendDeadlineRequest: MessageTypeDefinition<_darcha_intake_v1_ExtendDeadlineRequestInput, _darcha_intake_v1_ExtendDeadlineRequest>
        ExtendDeadlineResponse: MessageTypeDefinition<_darcha_intake_v1_ExtendDeadlineResponseInput, _darcha_intake_v1_ExtendDeadlineResponse>
        FormFault: MessageTypeDefinition<_darcha_intake_v1_FormFaultInput, _darcha_intake_v1_FormFault>
        FormPageState: MessageTypeDefinition<_darcha_intake_v1_FormPageStateInput, _darcha_intake_v1_FormPageState>
        FormState: MessageTypeDefinition<_darcha_intake_v1_FormStateInput, _darcha_intake_v1_FormState>
        GetApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_GetApplicationRequestInput, _darcha_intake_v1_GetApplicationRequest>
        GetApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_GetApplicationResponseInput, _darcha_intake_v1_GetApplicationResponse>
        GetMandateRequest: MessageTypeDefinition<_darcha_intake_v1_GetMandateRequestInput, _darcha_intake_v1_GetMandateRequest>
        GetMandateResponse: MessageTypeDefinition<_darcha_intake_v1_GetMandateResponseInput, _darcha_intake_v1_GetMandateResponse>
        GetResultRequest: MessageTypeDefinition<_darcha_intake_v1_GetResultRequestInput, _darcha_intake_v1_GetResultRequest>
        GetResultResponse: MessageTypeDefinition<_darcha_intake_v1_GetResultResponseInput, _darcha_intake_v1_GetResultResponse>
        GetUploadRequest: MessageTypeDefinition<_darcha_intake_v1_GetUploadRequestInput, _darcha_intake_v1_GetUploadRequest>
        GetUploadResponse: MessageTypeDefinition<_darcha_intake_v1_GetUploadResponseInput, _darcha_intake_v1_GetUploadResponse>
        GrantMandateRequest: MessageTypeDefinition<_darcha_intake_v1_GrantMandateRequestInput, _darcha_intake_v1_GrantMandateRequest>
        GrantMandateResponse: MessageTypeDefinition<_darcha_intake_v1_GrantMandateResponseInput, _darcha_intake_v1_GrantMandateResponse>
        Hold: MessageTypeDefinition<_darcha_intake_v1_HoldInput, _darcha_intake_v1_Hold>
        /**
         * Applicants see their own applications, officials those of their agency, everybody the verification.
         * An application of somebody else is NOT_FOUND `application-unknown`. A step that the state does not allow is
         * FAILED_PRECONDITION `action-not-allowed`; one made on an outdated version ABORTED `version-stale`; a step repeated under
         * the same idempotency key gives the application as it is now, and with another body INVALID_ARGUMENT `key-reused`.
         * A malformed field is INVALID_ARGUMENT `request-invalid`; a step of another role PERMISSION_DENIED `role-not-allowed`. Nobody
         * signed in is UNAUTHENTICATED `sign-in-required`; the wrong sort of caller PERMISSION_DENIED `persons-only` or
         * `officials-only`. A passport that the catalogue sent damaged is DATA_LOSS `passport-damaged`. A representative acts as long as the
         * mandate is in force: FAILED_PRECONDITION `mandate-not-in-force` afterwards; what the mandate does not cover is PERMISSION_DENIED
         * `mandate-out-of-scope`.
         */
        Intake: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_IntakeClient> & { service: _darcha_intake_v1_IntakeDefinition }
        LegalBasis: MessageTypeDefinition<_darcha_intake_v1_LegalBasisInput, _darcha_intake_v1_LegalBasis>
        ListApplicationsRequest: MessageTypeDefinition<_darcha_intake_v1_ListApplicationsRequestInput, _darcha_intake_v1_ListApplicationsRequest>
        ListApplicationsResponse: MessageTypeDefinition<_darcha_intake_v1_ListApplicationsResponseInput, _darcha_intake_v1_ListApplicationsResponse>
        ListAttachmentsRequest: MessageTypeDefinition<_darcha_intake_v1_ListAttachmentsRequestInput, _darcha_intake_v1_ListAttachmentsRequest>
        ListAttachmentsResponse: MessageTypeDefinition<_darcha_intake_v1_ListAttachmentsResponseInput, _darcha_intake_v1_ListAttachmentsResponse>
        ListCannedAnswersRequest: MessageTypeDefinition<_darcha_intake_v1_ListCannedAnswersRequestInput, _darcha_intake_v1_ListCannedAnswersRequest>
        ListCannedAnswersResponse: MessageTypeDefinition<_darcha_intake_v1_ListCannedAnswersResponseInput, _darcha_intake_v1_ListCannedAnswersResponse>
        ListMandatesRequest: MessageTypeDefinition<_darcha_intake_v1_ListMandatesRequestInput, _darcha_intake_v1_ListMandatesRequest>
        ListMandatesResponse: MessageTypeDefinition<_darcha_intake_v1_ListMandatesResponseInput, _darcha_intake_v1_ListMandatesResponse>
        ListQueueRequest: MessageTypeDefinition<_darcha_intake_v1_ListQueueRequestInput, _darcha_intake_v1_ListQueueRequest>
        ListQueueResponse: MessageTypeDefinition<_darcha_intake_v1_ListQueueResponseInput, _darcha_intake_v1_ListQueueResponse>
        ListRepresentedRequest: MessageTypeDefinition<_darcha_intake_v1_ListRepresentedRequestInput, _darcha_intake_v1_ListRepresentedRequest>
        ListRepresentedResponse: MessageTypeDefinition<_darcha_intake_v1_ListRepresentedResponseInput, _darcha_intake_v1_ListRepresentedResponse>
        Mandate: MessageTypeDefinition<_darcha_intake_v1_MandateInput, _darcha_intake_v1_Mandate>
        MandateAct: MessageTypeDefinition<_darcha_intake_v1_MandateActInput, _darcha_intake_v1_MandateAct>
        MandateKind: EnumTypeDefinition
        MandateParty: MessageTypeDefinition<_darcha_intake_v1_MandatePartyInput, _darcha_intake_v1_MandateParty>
        MandatePower: EnumTypeDefinition
        MandateProof: MessageTypeDefinition<_darcha_intake_v1_MandateProofInput, _darcha_intake_v1_MandateProof>
        /**
         * A person signed in for themselves. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED
         * `persons-only`, a person signed in for an organisation `natural-person-only`. A malformed field is INVALID_ARGUMENT
         * `request-invalid`.
         */
        MandateProofs: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_MandateProofsClient> & { service: _darcha_intake_v1_MandateProofsDefinition }
        MandateSide: EnumTypeDefinition
        MandateState: EnumTypeDefinition
        /**
         * Known to its two sides alone: for everybody else NOT_FOUND `mandate-unknown`. Granting tells nothing of whether the person
         * exists. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`. A malformed field is
         * INVALID_ARGUMENT `request-invalid`, a key used for another request `key-reused`.
         */
        Mandates: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_MandatesClient> & { service: _darcha_intake_v1_MandatesDefinition }
        Organisation: MessageTypeDefinition<_darcha_intake_v1_OrganisationInput, _darcha_intake_v1_Organisation>
        Outcome: EnumTypeDefinition
        OwnPaper: MessageTypeDefinition<_darcha_intake_v1_OwnPaperInput, _darcha_intake_v1_OwnPaper>
        PaperWanted: MessageTypeDefinition<_darcha_intake_v1_PaperWantedInput, _darcha_intake_v1_PaperWanted>
        PartOutcome: EnumTypeDefinition
        PartState: EnumTypeDefinition
        PrefilledAnswer: MessageTypeDefinition<_darcha_intake_v1_PrefilledAnswerInput, _darcha_intake_v1_PrefilledAnswer>
        Proposal: MessageTypeDefinition<_darcha_intake_v1_ProposalInput, _darcha_intake_v1_Proposal>
        ProveMandateRequest: MessageTypeDefinition<_darcha_intake_v1_ProveMandateRequestInput, _darcha_intake_v1_ProveMandateRequest>
        ProveMandateResponse: MessageTypeDefinition<_darcha_intake_v1_ProveMandateResponseInput, _darcha_intake_v1_ProveMandateResponse>
        ReadAttachmentRequest: MessageTypeDefinition<_darcha_intake_v1_ReadAttachmentRequestInput, _darcha_intake_v1_ReadAttachmentRequest>
        ReadAttachmentResponse: MessageTypeDefinition<_darcha_intake_v1_ReadAttachmentResponseInput, _darcha_intake_v1_ReadAttachmentResponse>
        RemoveAttachmentRequest: MessageTypeDefinition<_darcha_intake_v1_RemoveAttachmentRequestInput, _darcha_intake_v1_RemoveAttachmentRequest>
        RemoveAttachmentResponse: MessageTypeDefinition<_darcha_intake_v1_RemoveAttachmentResponseInput, _darcha_intake_v1_RemoveAttachmentResponse>
        Representation: MessageTypeDefinition<_darcha_intake_v1_RepresentationInput, _darcha_intake_v1_Representation>
        RequestEvidenceRequest: MessageTypeDefinition<_darcha_intake_v1_RequestEvidenceRequestInput, _darcha_intake_v1_RequestEvidenceRequest>
        RequestEvidenceResponse: MessageTypeDefinition<_darcha_intake_v1_RequestEvidenceResponseInput, _darcha_intake_v1_RequestEvidenceResponse>
        Revocation: MessageTypeDefinition<_darcha_intake_v1_RevocationInput, _darcha_intake_v1_Revocation>
        RevokeMandateRequest: MessageTypeDefinition<_darcha_intake_v1_RevokeMandateRequestInput, _darcha_intake_v1_RevokeMandateRequest>
        RevokeMandateResponse: MessageTypeDefinition<_darcha_intake_v1_RevokeMandateResponseInput, _darcha_intake_v1_RevokeMandateResponse>
        SaveCannedAnswerRequest: MessageTypeDefinition<_darcha_intake_v1_SaveCannedAnswerRequestInput, _darcha_intake_v1_SaveCannedAnswerRequest>
        SaveCannedAnswerResponse: MessageTypeDefinition<_darcha_intake_v1_SaveCannedAnswerResponseInput, _darcha_intake_v1_SaveCannedAnswerResponse>
        SignatureState: MessageTypeDefinition<_darcha_intake_v1_SignatureStateInput, _darcha_intake_v1_SignatureState>
        Signing: MessageTypeDefinition<_darcha_intake_v1_SigningInput, _darcha_intake_v1_Signing>
        State: EnumTypeDefinition
        SubmitApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_SubmitApplicationRequestInput, _darcha_intake_v1_SubmitApplicationRequest>
        SubmitApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_SubmitApplicationResponseInput, _darcha_intake_v1_SubmitApplicationResponse>
        TakeOverApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_TakeOverApplicationRequestInput, _darcha_intake_v1_TakeOverApplicationRequest>
        TakeOverApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_TakeOverApplicationResponseInput, _darcha_intake_v1_TakeOverApplicationResponse>
        UpdateFormRequest: MessageTypeDefinition<_darcha_intake_v1_UpdateFormRequestInput, _darcha_intake_v1_UpdateFormRequest>
        UpdateFormResponse: MessageTypeDefinition<_darcha_intake_v1_UpdateFormResponseInput, _darcha_intake_v1_UpdateFormResponse>
        Upload: MessageTypeDefinition<_darcha_intake_v1_UploadInput, _darcha_intake_v1_Upload>
        Verdict: EnumTypeDefinition
        Verification: MessageTypeDefinition<_darcha_intake_v1_VerificationInput, _darcha_intake_v1_Verification>
        VerifyDocumentRequest: MessageTypeDefinition<_darcha_intake_v1_VerifyDocumentRequestInput, _darcha_intake_v1_VerifyDocumentRequest>
        VerifyDocumentResponse: MessageTypeDefinition<_darcha_intake_v1_VerifyDocumentResponseInput, _darcha_intake_v1_VerifyDocumentResponse>
        VerifyResultRequest: MessageTypeDefinition<_darcha_intake_v1_VerifyResultRequestInput, _darcha_intake_v1_VerifyResultRequest>
        VerifyResultResponse: MessageTypeDefinition<_darcha_intake_v1_VerifyResultResponseInput, _darcha_intake_v1_VerifyResultResponse>
        WithdrawApplicationRequest: MessageTypeDefinition<_darcha_intake_v1_WithdrawApplicationRequestInput, _darcha_intake_v1_WithdrawApplicationRequest>
        WithdrawApplicationResponse: MessageTypeDefinition<_darcha_intake_v1_WithdrawApplicationResponseInput, _darcha_intake_v1_WithdrawApplicationResponse>
      }
    }
  }
}

