import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AppendUploadRequestInput as _darcha_intake_v1_AppendUploadRequestInput, AppendUploadRequest as _darcha_intake_v1_AppendUploadRequest } from '../../../darcha/intake/v1/AppendUploadRequest.ts';
import type { AppendUploadResponseInput as _darcha_intake_v1_AppendUploadResponseInput, AppendUploadResponse as _darcha_intake_v1_AppendUploadResponse } from '../../../darcha/intake/v1/AppendUploadResponse.ts';
import type { CreateUploadRequestInput as _darcha_intake_v1_CreateUploadRequestInput, CreateUploadRequest as _darcha_intake_v1_CreateUploadRequest } from '../../../darcha/intake/v1/CreateUploadRequest.ts';
import type { CreateUploadResponseInput as _darcha_intake_v1_CreateUploadResponseInput, CreateUploadResponse as _darcha_intake_v1_CreateUploadResponse } from '../../../darcha/intake/v1/CreateUploadResponse.ts';
import type { GetUploadRequestInput as _darcha_intake_v1_GetUploadRequestInput, GetUploadRequest as _darcha_intake_v1_GetUploadRequest } from '../../../darcha/intake/v1/GetUploadRequest.ts';
import type { GetUploadResponseInput as _darcha_intake_v1_GetUploadResponseInput, GetUploadResponse as _darcha_intake_v1_GetUploadResponse } from '../../../darcha/intake/v1/GetUploadResponse.ts';
import type { ListAttachmentsRequestInput as _darcha_intake_v1_ListAttachmentsRequestInput, ListAttachmentsRequest as _darcha_intake_v1_ListAttachmentsRequest } from '../../../darcha/intake/v1/ListAttachmentsRequest.ts';
import type { ListAttachmentsResponseInput as _darcha_intake_v1_ListAttachmentsResponseInput, ListAttachmentsResponse as _darcha_intake_v1_ListAttachmentsResponse } from '../../../darcha/intake/v1/ListAttachmentsResponse.ts';
import type { ReadAttachmentRequestInput as _darcha_intake_v1_ReadAttachmentRequestInput, ReadAttachmentRequest as _darcha_intake_v1_ReadAttachmentRequest } from '../../../darcha/intake/v1/ReadAttachmentRequest.ts';
import type { ReadAttachmentResponseInput as _darcha_intake_v1_ReadAttachmentResponseInput, ReadAttachmentResponse as _darcha_intake_v1_ReadAttachmentResponse } from '../../../darcha/intake/v1/ReadAttachmentResponse.ts';
import type { RemoveAttachmentRequestInput as _darcha_intake_v1_RemoveAttachmentRequestInput, RemoveAttachmentRequest as _darcha_intake_v1_RemoveAttachmentRequest } from '../../../darcha/intake/v1/RemoveAttachmentRequest.ts';
import type { RemoveAttachmentResponseInput as _darcha_intake_v1_RemoveAttachmentResponseInput, RemoveAttachmentResponse as _darcha_intake_v1_RemoveAttachmentResponse } from '../../../darcha/intake/v1/RemoveAttachmentResponse.ts';

/**
 * A file is uploaded in as many parts as the line needs, each at the offset that has been kept; when its last byte is there it is
 * looked into, scanned where a scanner is configured, and attached to the application in one write. Applicants see and change their
 * own, officials of the deciding agency read what was submitted; to everybody else the application is NOT_FOUND
 * `application-unknown`. An upload or attachment that is not there is NOT_FOUND `attachment-unknown`. Nobody signed in is
 * UNAUTHENTICATED `sign-in-required`, somebody who is no person PERMISSION_DENIED `persons-only`; a malformed field is
 * INVALID_ARGUMENT `request-invalid`; a state in which nothing is attached FAILED_PRECONDITION `action-not-allowed`, a file that was not marked
 * while it is corrected `correction-not-asked`. When the storage does not answer, everything is UNAVAILABLE `attachment-storage-unavailable`: what was kept is still there.
 */
export interface AttachmentsClient extends grpc.Client {
  /**
   * Adds bytes. What came before the stream broke off is kept, unless the upload is open-ended: then it is given up.
   * FAILED_PRECONDITION `upload-offset-mismatch` when the offset is not the one kept, which stands in the details;
   * INVALID_ARGUMENT `attachment-too-large` for more bytes than were announced, `attachment-refused` when the whole file is there
   * and cannot be taken: the details give the reason, in every language.
   */
  AppendUpload(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  AppendUpload(metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  AppendUpload(options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  AppendUpload(callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  /**
   * Adds bytes. What came before the stream broke off is kept, unless the upload is open-ended: then it is given up.
   * FAILED_PRECONDITION `upload-offset-mismatch` when the offset is not the one kept, which stands in the details;
   * INVALID_ARGUMENT `attachment-too-large` for more bytes than were announced, `attachment-refused` when the whole file is there
   * and cannot be taken: the details give the reason, in every language.
   */
  appendUpload(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  appendUpload(metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  appendUpload(options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  appendUpload(callback: grpc.requestCallback<_darcha_intake_v1_AppendUploadResponse>): grpc.ClientWritableStream<_darcha_intake_v1_AppendUploadRequestInput>;
  
  /**
   * Begins an upload. INVALID_ARGUMENT `attachment-name-unknown`, `attachment-too-large`, `attachment-empty`; RESOURCE_EXHAUSTED
   * `attachments-too-many` for this name, application or person, and `attachment-space-exhausted` when they hold too many bytes.
   */
  CreateUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  CreateUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  CreateUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  CreateUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  /**
   * Begins an upload. INVALID_ARGUMENT `attachment-name-unknown`, `attachment-too-large`, `attachment-empty`; RESOURCE_EXHAUSTED
   * `attachments-too-many` for this name, application or person, and `attachment-space-exhausted` when they hold too many bytes.
   */
  createUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  createUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  createUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  createUpload(argument: _darcha_intake_v1_CreateUploadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CreateUploadResponse>): grpc.ClientUnaryCall;
  
  /**
   * How far an upload has come. For the applicant.
   */
  GetUpload(argument: _darcha_intake_v1_GetUploadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  GetUpload(argument: _darcha_intake_v1_GetUploadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  GetUpload(argument: _darcha_intake_v1_GetUploadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  GetUpload(argument: _darcha_intake_v1_GetUploadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  /**
   * How far an upload has come. For the applicant.
   */
  getUpload(argument: _darcha_intake_v1_GetUploadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  getUpload(argument: _darcha_intake_v1_GetUploadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  getUpload(argument: _darcha_intake_v1_GetUploadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  getUpload(argument: _darcha_intake_v1_GetUploadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetUploadResponse>): grpc.ClientUnaryCall;
  
  /**
   * The files of an application, in the order of the passport, with uploads under way for the applicant.
   */
  ListAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  ListAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  ListAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  ListAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  /**
   * The files of an application, in the order of the passport, with uploads under way for the applicant.
   */
  listAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  listAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  listAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  listAttachments(argument: _darcha_intake_v1_ListAttachmentsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListAttachmentsResponse>): grpc.ClientUnaryCall;
  
  /**
   * The bytes of a file. FAILED_PRECONDITION `attachment-not-clean` until it was found clean. An official's reading is told in the
   * application's timeline, once a day for each. DATA_LOSS `attachment-damaged` when the storage has lost or changed bytes.
   */
  ReadAttachment(argument: _darcha_intake_v1_ReadAttachmentRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ReadAttachmentResponse>;
  ReadAttachment(argument: _darcha_intake_v1_ReadAttachmentRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ReadAttachmentResponse>;
  /**
   * The bytes of a file. FAILED_PRECONDITION `attachment-not-clean` until it was found clean. An official's reading is told in the
   * application's timeline, once a day for each. DATA_LOSS `attachment-damaged` when the storage has lost or changed bytes.
   */
  readAttachment(argument: _darcha_intake_v1_ReadAttachmentRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ReadAttachmentResponse>;
  readAttachment(argument: _darcha_intake_v1_ReadAttachmentRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_intake_v1_ReadAttachmentResponse>;
  
  /**
   * Takes a file, or an upload under way, away.
   */
  RemoveAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  RemoveAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  RemoveAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  RemoveAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  /**
   * Takes a file, or an upload under way, away.
   */
  removeAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  removeAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  removeAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  removeAttachment(argument: _darcha_intake_v1_RemoveAttachmentRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RemoveAttachmentResponse>): grpc.ClientUnaryCall;
  
}

/**
 * A file is uploaded in as many parts as the line needs, each at the offset that has been kept; when its last byte is there it is
 * looked into, scanned where a scanner is configured, and attached to the application in one write. Applicants see and change their
 * own, officials of the deciding agency read what was submitted; to everybody else the application is NOT_FOUND
 * `application-unknown`. An upload or attachment that is not there is NOT_FOUND `attachment-unknown`. Nobody signed in is
 * UNAUTHENTICATED `sign-in-required`, somebody who is no person PERMISSION_DENIED `persons-only`; a malformed field is
 * INVALID_ARGUMENT `request-invalid`; a state in which nothing is attached FAILED_PRECONDITION `action-not-allowed`, a file that was not marked
 * while it is corrected `correction-not-asked`. When the storage does not answer, everything is UNAVAILABLE `attachment-storage-unavailable`: what was kept is still there.
 */
export interface AttachmentsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Adds bytes. What came before the stream broke off is kept, unless the upload is open-ended: then it is given up.
   * FAILED_PRECONDITION `upload-offset-mismatch` when the offset is not the one kept, which stands in the details;
   * INVALID_ARGUMENT `attachment-too-large` for more bytes than were announced, `attachment-refused` when the whole file is there
   * and cannot be taken: the details give the reason, in every language.
   */
  AppendUpload: grpc.handleClientStreamingCall<_darcha_intake_v1_AppendUploadRequest, _darcha_intake_v1_AppendUploadResponseInput>;
  
  /**
   * Begins an upload. INVALID_ARGUMENT `attachment-name-unknown`, `attachment-too-large`, `attachment-empty`; RESOURCE_EXHAUSTED
   * `attachments-too-many` for this name, application or person, and `attachment-space-exhausted` when they hold too many bytes.
   */
  CreateUpload: grpc.handleUnaryCall<_darcha_intake_v1_CreateUploadRequest, _darcha_intake_v1_CreateUploadResponseInput>;
  
  /**
   * How far an upload has come. For the applicant.
   */
  GetUpload: grpc.handleUnaryCall<_darcha_intake_v1_GetUploadRequest, _darcha_intake_v1_GetUploadResponseInput>;
  
  /**
   * The files of an application, in the order of the passport, with uploads under way for the applicant.
   */
  ListAttachments: grpc.handleUnaryCall<_darcha_intake_v1_ListAttachmentsRequest, _darcha_intake_v1_ListAttachmentsResponseInput>;
  
  /**
   * The bytes of a file. FAILED_PRECONDITION `attachment-not-clean` until it was found clean. An official's reading is told in the
   * application's timeline, once a day for each. DATA_LOSS `attachment-damaged` when the storage has lost or changed bytes.
   */
  ReadAttachment: grpc.handleServerStreamingCall<_darcha_intake_v1_ReadAttachmentRequest, _darcha_intake_v1_ReadAttachmentResponseInput>;
  
  /**
   * Takes a file, or an upload under way, away.
   */
  RemoveAttachment: grpc.handleUnaryCall<_darcha_intake_v1_RemoveAttachmentRequest, _darcha_intake_v1_RemoveAttachmentResponseInput>;
  
}

export interface AttachmentsDefinition extends grpc.ServiceDefinition {
  AppendUpload: MethodDefinition<_darcha_intake_v1_AppendUploadRequestInput, _darcha_intake_v1_AppendUploadResponseInput, _darcha_intake_v1_AppendUploadRequest, _darcha_intake_v1_AppendUploadResponse>
  CreateUpload: MethodDefinition<_darcha_intake_v1_CreateUploadRequestInput, _darcha_intake_v1_CreateUploadResponseInput, _darcha_intake_v1_CreateUploadRequest, _darcha_intake_v1_CreateUploadResponse>
  GetUpload: MethodDefinition<_darcha_intake_v1_GetUploadRequestInput, _darcha_intake_v1_GetUploadResponseInput, _darcha_intake_v1_GetUploadRequest, _darcha_intake_v1_GetUploadResponse>
  ListAttachments: MethodDefinition<_darcha_intake_v1_ListAttachmentsRequestInput, _darcha_intake_v1_ListAttachmentsResponseInput, _darcha_intake_v1_ListAttachmentsRequest, _darcha_intake_v1_ListAttachmentsResponse>
  ReadAttachment: MethodDefinition<_darcha_intake_v1_ReadAttachmentRequestInput, _darcha_intake_v1_ReadAttachmentResponseInput, _darcha_intake_v1_ReadAttachmentRequest, _darcha_intake_v1_ReadAttachmentResponse>
  RemoveAttachment: MethodDefinition<_darcha_intake_v1_RemoveAttachmentRequestInput, _darcha_intake_v1_RemoveAttachmentResponseInput, _darcha_intake_v1_RemoveAttachmentRequest, _darcha_intake_v1_RemoveAttachmentResponse>
}
