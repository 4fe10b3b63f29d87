import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskOpinionRequestInput as _darcha_intake_v1_AskOpinionRequestInput, AskOpinionRequest as _darcha_intake_v1_AskOpinionRequest } from '../../../darcha/intake/v1/AskOpinionRequest.ts';
import type { AskOpinionResponseInput as _darcha_intake_v1_AskOpinionResponseInput, AskOpinionResponse as _darcha_intake_v1_AskOpinionResponse } from '../../../darcha/intake/v1/AskOpinionResponse.ts';
import type { GiveOpinionRequestInput as _darcha_intake_v1_GiveOpinionRequestInput, GiveOpinionRequest as _darcha_intake_v1_GiveOpinionRequest } from '../../../darcha/intake/v1/GiveOpinionRequest.ts';
import type { GiveOpinionResponseInput as _darcha_intake_v1_GiveOpinionResponseInput, GiveOpinionResponse as _darcha_intake_v1_GiveOpinionResponse } from '../../../darcha/intake/v1/GiveOpinionResponse.ts';
import type { ListMessagesRequestInput as _darcha_intake_v1_ListMessagesRequestInput, ListMessagesRequest as _darcha_intake_v1_ListMessagesRequest } from '../../../darcha/intake/v1/ListMessagesRequest.ts';
import type { ListMessagesResponseInput as _darcha_intake_v1_ListMessagesResponseInput, ListMessagesResponse as _darcha_intake_v1_ListMessagesResponse } from '../../../darcha/intake/v1/ListMessagesResponse.ts';
import type { ListOpinionsRequestInput as _darcha_intake_v1_ListOpinionsRequestInput, ListOpinionsRequest as _darcha_intake_v1_ListOpinionsRequest } from '../../../darcha/intake/v1/ListOpinionsRequest.ts';
import type { ListOpinionsResponseInput as _darcha_intake_v1_ListOpinionsResponseInput, ListOpinionsResponse as _darcha_intake_v1_ListOpinionsResponse } from '../../../darcha/intake/v1/ListOpinionsResponse.ts';
import type { MarkMessagesReadRequestInput as _darcha_intake_v1_MarkMessagesReadRequestInput, MarkMessagesReadRequest as _darcha_intake_v1_MarkMessagesReadRequest } from '../../../darcha/intake/v1/MarkMessagesReadRequest.ts';
import type { MarkMessagesReadResponseInput as _darcha_intake_v1_MarkMessagesReadResponseInput, MarkMessagesReadResponse as _darcha_intake_v1_MarkMessagesReadResponse } from '../../../darcha/intake/v1/MarkMessagesReadResponse.ts';
import type { SendMessageRequestInput as _darcha_intake_v1_SendMessageRequestInput, SendMessageRequest as _darcha_intake_v1_SendMessageRequest } from '../../../darcha/intake/v1/SendMessageRequest.ts';
import type { SendMessageResponseInput as _darcha_intake_v1_SendMessageResponseInput, SendMessageResponse as _darcha_intake_v1_SendMessageResponse } from '../../../darcha/intake/v1/SendMessageResponse.ts';

/**
 * The applicant writes with agencies, a thread for each; an agency asks another for its opinion. Kept sealed. Nobody signed in
 * is UNAUTHENTICATED `sign-in-required`; an application of somebody else NOT_FOUND `application-unknown`. A step that the state
 * does not allow is FAILED_PRECONDITION `action-not-allowed`, a malformed field INVALID_ARGUMENT `request-invalid`, a key
 * used for another request `key-reused`; words that are none, or more than 2,000 characters, INVALID_ARGUMENT `words-invalid`.
 */
export interface LettersClient extends grpc.Client {
  /**
   * Asks another agency for its opinion; by whoever has claimed the application. The decision does not wait for it.
   * PERMISSION_DENIED `role-not-allowed`; FAILED_PRECONDITION `not-claimed`, `opinion-asked-already`; INVALID_ARGUMENT
   * `opinion-invalid` with every fault; RESOURCE_EXHAUSTED `steps-too-many` when two are open or five were asked.
   */
  AskOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  AskOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  AskOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  AskOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  /**
   * Asks another agency for its opinion; by whoever has claimed the application. The decision does not wait for it.
   * PERMISSION_DENIED `role-not-allowed`; FAILED_PRECONDITION `not-claimed`, `opinion-asked-already`; INVALID_ARGUMENT
   * `opinion-invalid` with every fault; RESOURCE_EXHAUSTED `steps-too-many` when two are open or five were asked.
   */
  askOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  askOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  askOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  askOpinion(argument: _darcha_intake_v1_AskOpinionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AskOpinionResponse>): grpc.ClientUnaryCall;
  
  /**
   * Gives the opinion the official's agency is asked for. FAILED_PRECONDITION `no-opinion-asked`.
   */
  GiveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  GiveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  GiveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  GiveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  /**
   * Gives the opinion the official's agency is asked for. FAILED_PRECONDITION `no-opinion-asked`.
   */
  giveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  giveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  giveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  giveOpinion(argument: _darcha_intake_v1_GiveOpinionRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GiveOpinionResponse>): grpc.ClientUnaryCall;
  
  /**
   * The messages of the applicant's threads, or of the official's agency; nothing is marked as read by it.
   */
  ListMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  ListMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  ListMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  ListMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  /**
   * The messages of the applicant's threads, or of the official's agency; nothing is marked as read by it.
   */
  listMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  listMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  listMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  listMessages(argument: _darcha_intake_v1_ListMessagesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListMessagesResponse>): grpc.ClientUnaryCall;
  
  /**
   * The opinions asked of other agencies; for officials of the agencies that decide, and of the one asked its own alone.
   * PERMISSION_DENIED `officials-only`.
   */
  ListOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  ListOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  ListOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  ListOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  /**
   * The opinions asked of other agencies; for officials of the agencies that decide, and of the one asked its own alone.
   * PERMISSION_DENIED `officials-only`.
   */
  listOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  listOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  listOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  listOpinions(argument: _darcha_intake_v1_ListOpinionsRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListOpinionsResponse>): grpc.ClientUnaryCall;
  
  /**
   * Remembers how far a thread has been read, for the applicant or for the agency as a whole.
   */
  MarkMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  MarkMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  MarkMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  MarkMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  /**
   * Remembers how far a thread has been read, for the applicant or for the agency as a whole.
   */
  markMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  markMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  markMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  markMessagesRead(argument: _darcha_intake_v1_MarkMessagesReadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_MarkMessagesReadResponse>): grpc.ClientUnaryCall;
  
  /**
   * Writes: the applicant to an agency, an official to the applicant. RESOURCE_EXHAUSTED `steps-too-many` after 60 messages.
   */
  SendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  SendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  SendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  SendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  /**
   * Writes: the applicant to an agency, an official to the applicant. RESOURCE_EXHAUSTED `steps-too-many` after 60 messages.
   */
  sendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  sendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  sendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  sendMessage(argument: _darcha_intake_v1_SendMessageRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_SendMessageResponse>): grpc.ClientUnaryCall;
  
}

/**
 * The applicant writes with agencies, a thread for each; an agency asks another for its opinion. Kept sealed. Nobody signed in
 * is UNAUTHENTICATED `sign-in-required`; an application of somebody else NOT_FOUND `application-unknown`. A step that the state
 * does not allow is FAILED_PRECONDITION `action-not-allowed`, a malformed field INVALID_ARGUMENT `request-invalid`, a key
 * used for another request `key-reused`; words that are none, or more than 2,000 characters, INVALID_ARGUMENT `words-invalid`.
 */
export interface LettersHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Asks another agency for its opinion; by whoever has claimed the application. The decision does not wait for it.
   * PERMISSION_DENIED `role-not-allowed`; FAILED_PRECONDITION `not-claimed`, `opinion-asked-already`; INVALID_ARGUMENT
   * `opinion-invalid` with every fault; RESOURCE_EXHAUSTED `steps-too-many` when two are open or five were asked.
   */
  AskOpinion: grpc.handleUnaryCall<_darcha_intake_v1_AskOpinionRequest, _darcha_intake_v1_AskOpinionResponseInput>;
  
  /**
   * Gives the opinion the official's agency is asked for. FAILED_PRECONDITION `no-opinion-asked`.
   */
  GiveOpinion: grpc.handleUnaryCall<_darcha_intake_v1_GiveOpinionRequest, _darcha_intake_v1_GiveOpinionResponseInput>;
  
  /**
   * The messages of the applicant's threads, or of the official's agency; nothing is marked as read by it.
   */
  ListMessages: grpc.handleUnaryCall<_darcha_intake_v1_ListMessagesRequest, _darcha_intake_v1_ListMessagesResponseInput>;
  
  /**
   * The opinions asked of other agencies; for officials of the agencies that decide, and of the one asked its own alone.
   * PERMISSION_DENIED `officials-only`.
   */
  ListOpinions: grpc.handleUnaryCall<_darcha_intake_v1_ListOpinionsRequest, _darcha_intake_v1_ListOpinionsResponseInput>;
  
  /**
   * Remembers how far a thread has been read, for the applicant or for the agency as a whole.
   */
  MarkMessagesRead: grpc.handleUnaryCall<_darcha_intake_v1_MarkMessagesReadRequest, _darcha_intake_v1_MarkMessagesReadResponseInput>;
  
  /**
   * Writes: the applicant to an agency, an official to the applicant. RESOURCE_EXHAUSTED `steps-too-many` after 60 messages.
   */
  SendMessage: grpc.handleUnaryCall<_darcha_intake_v1_SendMessageRequest, _darcha_intake_v1_SendMessageResponseInput>;
  
}

export interface LettersDefinition extends grpc.ServiceDefinition {
  AskOpinion: MethodDefinition<_darcha_intake_v1_AskOpinionRequestInput, _darcha_intake_v1_AskOpinionResponseInput, _darcha_intake_v1_AskOpinionRequest, _darcha_intake_v1_AskOpinionResponse>
  GiveOpinion: MethodDefinition<_darcha_intake_v1_GiveOpinionRequestInput, _darcha_intake_v1_GiveOpinionResponseInput, _darcha_intake_v1_GiveOpinionRequest, _darcha_intake_v1_GiveOpinionResponse>
  ListMessages: MethodDefinition<_darcha_intake_v1_ListMessagesRequestInput, _darcha_intake_v1_ListMessagesResponseInput, _darcha_intake_v1_ListMessagesRequest, _darcha_intake_v1_ListMessagesResponse>
  ListOpinions: MethodDefinition<_darcha_intake_v1_ListOpinionsRequestInput, _darcha_intake_v1_ListOpinionsResponseInput, _darcha_intake_v1_ListOpinionsRequest, _darcha_intake_v1_ListOpinionsResponse>
  MarkMessagesRead: MethodDefinition<_darcha_intake_v1_MarkMessagesReadRequestInput, _darcha_intake_v1_MarkMessagesReadResponseInput, _darcha_intake_v1_MarkMessagesReadRequest, _darcha_intake_v1_MarkMessagesReadResponse>
  SendMessage: MethodDefinition<_darcha_intake_v1_SendMessageRequestInput, _darcha_intake_v1_SendMessageResponseInput, _darcha_intake_v1_SendMessageRequest, _darcha_intake_v1_SendMessageResponse>
}
