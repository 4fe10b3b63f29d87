import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { PageRequestInput as _darcha_common_v1_PageRequestInput, PageRequest as _darcha_common_v1_PageRequest } from './darcha/common/v1/PageRequest.ts';
import type { PageResponseInput as _darcha_common_v1_PageResponseInput, PageResponse as _darcha_common_v1_PageResponse } from './darcha/common/v1/PageResponse.ts';
import type { TextInput as _darcha_common_v1_TextInput, Text as _darcha_common_v1_Text } from './darcha/common/v1/Text.ts';
import type { WaitInput as _darcha_common_v1_WaitInput, Wait as _darcha_common_v1_Wait } from './darcha/common/v1/Wait.ts';
import type { AppendUploadRequestInput as _darcha_intake_v1_AppendUploadRequestInput, AppendUploadRequest as _darcha_intake_v1_AppendUploadRequest } from './darcha/intake/v1/AppendUploadRequest.ts';
import type { AppendUploadResponseInput as _darcha_intake_v1_AppendUploadResponseInput, AppendUploadResponse as _darcha_intake_v1_AppendUploadResponse } from './darcha/intake/v1/AppendUploadResponse.ts';
import type { AttachmentInput as _darcha_intake_v1_AttachmentInput, Attachment as _darcha_intake_v1_Attachment } from './darcha/intake/v1/Attachment.ts';
import type { AttachmentsClient as _darcha_intake_v1_AttachmentsClient, AttachmentsDefinition as _darcha_intake_v1_AttachmentsDefinition } from './darcha/intake/v1/Attachments.ts';
import type { CreateUploadRequestInput as _darcha_intake_v1_CreateUploadRequestInput, CreateUploadRequest as _darcha_intake_v1_CreateUploadRequest } from './darcha/intake/v1/CreateUploadRequest.ts';
import type { CreateUploadResponseInput as _darcha_intake_v1_CreateUploadResponseInput, CreateUploadResponse as _darcha_intake_v1_CreateUploadResponse } from './darcha/intake/v1/CreateUploadResponse.ts';
import type { GetUploadRequestInput as _darcha_intake_v1_GetUploadRequestInput, GetUploadRequest as _darcha_intake_v1_GetUploadRequest } from './darcha/intake/v1/GetUploadRequest.ts';
import type { GetUploadResponseInput as _darcha_intake_v1_GetUploadResponseInput, GetUploadResponse as _darcha_intake_v1_GetUploadResponse } from './darcha/intake/v1/GetUploadResponse.ts';
import type { ListAttachmentsRequestInput as _darcha_intake_v1_ListAttachmentsRequestInput, ListAttachmentsRequest as _darcha_intake_v1_ListAttachmentsRequest } from './darcha/intake/v1/ListAttachmentsRequest.ts';
import type { ListAttachmentsResponseInput as _darcha_intake_v1_ListAttachmentsResponseInput, ListAttachmentsResponse as _darcha_intake_v1_ListAttachmentsResponse } from './darcha/intake/v1/ListAttachmentsResponse.ts';
import type { ReadAttachmentRequestInput as _darcha_intake_v1_ReadAttachmentRequestInput, ReadAttachmentRequest as _darcha_intake_v1_ReadAttachmentRequest } from './darcha/intake/v1/ReadAttachmentRequest.ts';
import type { ReadAttachmentResponseInput as _darcha_intake_v1_ReadAttachmentResponseInput, ReadAttachmentResponse as _darcha_intake_v1_ReadAttachmentResponse } from './darcha/intake/v1/ReadAttachmentResponse.ts';
import type { RemoveAttachmentRequestInput as _darcha_intake_v1_RemoveAttachmentRequestInput, RemoveAttachmentRequest as _darcha_intake_v1_RemoveAttachmentRequest } from './darcha/intake/v1/RemoveAttachmentRequest.ts';
import type { RemoveAttachmentResponseInput as _darcha_intake_v1_RemoveAttachmentResponseInput, RemoveAttachmentResponse as _darcha_intake_v1_RemoveAttachmentResponse } from './darcha/intake/v1/RemoveAttachmentResponse.ts';
import type { UploadInput as _darcha_intake_v1_UploadInput, Upload as _darcha_intake_v1_Upload } from './darcha/intake/v1/Upload.ts';

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
        AppendUploadRequest: MessageTypeDefinition<_darcha_intake_v1_AppendUploadRequestInput, _darcha_intake_v1_AppendUploadRequest>
        AppendUploadResponse: MessageTypeDefinition<_darcha_intake_v1_AppendUploadResponseInput, _darcha_intake_v1_AppendUploadResponse>
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
        CreateUploadRequest: MessageTypeDefinition<_darcha_intake_v1_CreateUploadRequestInput, _darcha_intake_v1_CreateUploadRequest>
        CreateUploadResponse: MessageTypeDefinition<_darcha_intake_v1_CreateUploadResponseInput, _darcha_intake_v1_CreateUploadResponse>
        GetUploadRequest: MessageTypeDefinition<_darcha_intake_v1_GetUploadRequestInput, _darcha_intake_v1_GetUploadRequest>
        GetUploadResponse: MessageTypeDefinition<_darcha_intake_v1_GetUploadResponseInput, _darcha_intake_v1_GetUploadResponse>
        ListAttachmentsRequest: MessageTypeDefinition<_darcha_intake_v1_ListAttachmentsRequestInput, _darcha_intake_v1_ListAttachmentsRequest>
        ListAttachmentsResponse: MessageTypeDefinition<_darcha_intake_v1_ListAttachmentsResponseInput, _darcha_intake_v1_ListAttachmentsResponse>
        ReadAttachmentRequest: MessageTypeDefinition<_darcha_intake_v1_ReadAttachmentRequestInput, _darcha_intake_v1_ReadAttachmentRequest>
        ReadAttachmentResponse: MessageTypeDefinition<_darcha_intake_v1_ReadAttachmentResponseInput, _darcha_intake_v1_ReadAttachmentResponse>
        RemoveAttachmentRequest: MessageTypeDefinition<_darcha_intake_v1_RemoveAttachmentRequestInput, _darcha_intake_v1_RemoveAttachmentRequest>
        RemoveAttachmentResponse: MessageTypeDefinition<_darcha_intake_v1_RemoveAttachmentResponseInput, _darcha_intake_v1_RemoveAttachmentResponse>
        Upload: MessageTypeDefinition<_darcha_intake_v1_UploadInput, _darcha_intake_v1_Upload>
      }
    }
  }
}

