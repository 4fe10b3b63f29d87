import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskManyRequestInput as _darcha_exchange_v1_AskManyRequestInput, AskManyRequest as _darcha_exchange_v1_AskManyRequest } from '../../../darcha/exchange/v1/AskManyRequest.ts';
import type { AskManyResponseInput as _darcha_exchange_v1_AskManyResponseInput, AskManyResponse as _darcha_exchange_v1_AskManyResponse } from '../../../darcha/exchange/v1/AskManyResponse.ts';
import type { AskRequestInput as _darcha_exchange_v1_AskRequestInput, AskRequest as _darcha_exchange_v1_AskRequest } from '../../../darcha/exchange/v1/AskRequest.ts';
import type { AskResponseInput as _darcha_exchange_v1_AskResponseInput, AskResponse as _darcha_exchange_v1_AskResponse } from '../../../darcha/exchange/v1/AskResponse.ts';
import type { AskWithContentRequestInput as _darcha_exchange_v1_AskWithContentRequestInput, AskWithContentRequest as _darcha_exchange_v1_AskWithContentRequest } from '../../../darcha/exchange/v1/AskWithContentRequest.ts';
import type { AskWithContentResponseInput as _darcha_exchange_v1_AskWithContentResponseInput, AskWithContentResponse as _darcha_exchange_v1_AskWithContentResponse } from '../../../darcha/exchange/v1/AskWithContentResponse.ts';
import type { ListInstancesRequestInput as _darcha_exchange_v1_ListInstancesRequestInput, ListInstancesRequest as _darcha_exchange_v1_ListInstancesRequest } from '../../../darcha/exchange/v1/ListInstancesRequest.ts';
import type { ListInstancesResponseInput as _darcha_exchange_v1_ListInstancesResponseInput, ListInstancesResponse as _darcha_exchange_v1_ListInstancesResponse } from '../../../darcha/exchange/v1/ListInstancesResponse.ts';
import type { ProvideRequestInput as _darcha_exchange_v1_ProvideRequestInput, ProvideRequest as _darcha_exchange_v1_ProvideRequest } from '../../../darcha/exchange/v1/ProvideRequest.ts';
import type { ProvideResponseInput as _darcha_exchange_v1_ProvideResponseInput, ProvideResponse as _darcha_exchange_v1_ProvideResponse } from '../../../darcha/exchange/v1/ProvideResponse.ts';
import type { SendContentRequestInput as _darcha_exchange_v1_SendContentRequestInput, SendContentRequest as _darcha_exchange_v1_SendContentRequest } from '../../../darcha/exchange/v1/SendContentRequest.ts';
import type { SendContentResponseInput as _darcha_exchange_v1_SendContentResponseInput, SendContentResponse as _darcha_exchange_v1_SendContentResponse } from '../../../darcha/exchange/v1/SendContentResponse.ts';

/**
 * Called by members: agencies' systems and the portal, each with its own certificate.
 */
export interface ExchangeClient extends grpc.Client {
  /**
   * Puts a signed question to the provider of a record and gives back its signed answer. Denied and failed questions are
   * logged like granted ones; the log's position stands in the error's metadata as `logPosition`.
   * INVALID_ARGUMENT `question-malformed`, `signature-invalid`, `record-type-unknown`, `arguments-invalid`;
   * UNAUTHENTICATED `member-unknown`; PERMISSION_DENIED `sender-mismatch`, `no-agreement`, `fields-not-agreed`,
   * `purpose-not-agreed`, `agreement-not-in-force`; ALREADY_EXISTS `question-replayed`; FAILED_PRECONDITION `question-stale`;
   * RESOURCE_EXHAUSTED `quota-exhausted`, its metadata says when it begins anew as "renewsAt" (an instant), and
   * `refusals-exhausted`: 600 questions of the member were denied within a minute, so for the rest of it none is taken in, nor logged;
   * its metadata says as "retryAfterSeconds" when one is again; those beyond a quota count for their agreement alone. UNAVAILABLE
   * `provider-away`, `provider-circuit-open`, `agreements-unavailable`, `log-unavailable`; DEADLINE_EXCEEDED `provider-slow`;
   * DATA_LOSS `answer-invalid` (wrong signature, another question's answer, no nonce, wrong schema, fields not agreed).
   * Errors of the provider name it as the party: domain "agency:<code>".
   * A question with `answer_by` that its provider has not heard of (`provider-away`, `provider-circuit-open`, `provider-slow`) is
   * parked instead of failing: kept, delivered once its provider is there, judged by the same rules then, logged once when it
   * has ended, and its answer or failure put into the asker's mailbox (mailbox.proto). There it can fail, too, with
   * DEADLINE_EXCEEDED `answer-late`. RESOURCE_EXHAUSTED `mailbox-full`: the asker has too many parked already.
   */
  Ask(argument: _darcha_exchange_v1_AskRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  Ask(argument: _darcha_exchange_v1_AskRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  Ask(argument: _darcha_exchange_v1_AskRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  Ask(argument: _darcha_exchange_v1_AskRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  /**
   * Puts a signed question to the provider of a record and gives back its signed answer. Denied and failed questions are
   * logged like granted ones; the log's position stands in the error's metadata as `logPosition`.
   * INVALID_ARGUMENT `question-malformed`, `signature-invalid`, `record-type-unknown`, `arguments-invalid`;
   * UNAUTHENTICATED `member-unknown`; PERMISSION_DENIED `sender-mismatch`, `no-agreement`, `fields-not-agreed`,
   * `purpose-not-agreed`, `agreement-not-in-force`; ALREADY_EXISTS `question-replayed`; FAILED_PRECONDITION `question-stale`;
   * RESOURCE_EXHAUSTED `quota-exhausted`, its metadata says when it begins anew as "renewsAt" (an instant), and
   * `refusals-exhausted`: 600 questions of the member were denied within a minute, so for the rest of it none is taken in, nor logged;
   * its metadata says as "retryAfterSeconds" when one is again; those beyond a quota count for their agreement alone. UNAVAILABLE
   * `provider-away`, `provider-circuit-open`, `agreements-unavailable`, `log-unavailable`; DEADLINE_EXCEEDED `provider-slow`;
   * DATA_LOSS `answer-invalid` (wrong signature, another question's answer, no nonce, wrong schema, fields not agreed).
   * Errors of the provider name it as the party: domain "agency:<code>".
   * A question with `answer_by` that its provider has not heard of (`provider-away`, `provider-circuit-open`, `provider-slow`) is
   * parked instead of failing: kept, delivered once its provider is there, judged by the same rules then, logged once when it
   * has ended, and its answer or failure put into the asker's mailbox (mailbox.proto). There it can fail, too, with
   * DEADLINE_EXCEEDED `answer-late`. RESOURCE_EXHAUSTED `mailbox-full`: the asker has too many parked already.
   */
  ask(argument: _darcha_exchange_v1_AskRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  ask(argument: _darcha_exchange_v1_AskRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  ask(argument: _darcha_exchange_v1_AskRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  ask(argument: _darcha_exchange_v1_AskRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_AskResponse>): grpc.ClientUnaryCall;
  
  /**
   * Many questions in one call, any number, up to 64 of them under way at a time. Each is signed, decided, logged and answered by
   * itself, as if put by `Ask`; outcomes come in the order they are ready. The call goes on until all questions sent are answered;
   * an instance that is to stop answers those it has read and ends it: the others were not read, and may be put again as they are.
   * An asker that reads none of the outcomes for a minute is cut off.
   */
  AskMany(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyResponse>;
  AskMany(options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyResponse>;
  /**
   * Many questions in one call, any number, up to 64 of them under way at a time. Each is signed, decided, logged and answered by
   * itself, as if put by `Ask`; outcomes come in the order they are ready. The call goes on until all questions sent are answered;
   * an instance that is to stop answers those it has read and ends it: the others were not read, and may be put again as they are.
   * An asker that reads none of the outcomes for a minute is cut off.
   */
  askMany(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyResponse>;
  askMany(options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyResponse>;
  
  /**
   * Like `Ask`, for a record type with content: the answer first, then the bytes that the manifest in its record tells of, as
   * they come from the provider. Without content in the answer the stream ends after it. The bytes may be used once the stream
   * has ended with OK: only then they are known to be those the provider signed for.
   * The errors of `Ask`, and RESOURCE_EXHAUSTED `transfers-exhausted`; after the answer DATA_LOSS `content-wrong` (its metadata
   * says as "fault" whether they were "too-many" or of another "digest"), DEADLINE_EXCEEDED `content-slow`, UNAVAILABLE
   * `content-broken` (fewer bytes came), each naming the provider as the party.
   */
  AskWithContent(argument: _darcha_exchange_v1_AskWithContentRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_AskWithContentResponse>;
  AskWithContent(argument: _darcha_exchange_v1_AskWithContentRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_AskWithContentResponse>;
  /**
   * Like `Ask`, for a record type with content: the answer first, then the bytes that the manifest in its record tells of, as
   * they come from the provider. Without content in the answer the stream ends after it. The bytes may be used once the stream
   * has ended with OK: only then they are known to be those the provider signed for.
   * The errors of `Ask`, and RESOURCE_EXHAUSTED `transfers-exhausted`; after the answer DATA_LOSS `content-wrong` (its metadata
   * says as "fault" whether they were "too-many" or of another "digest"), DEADLINE_EXCEEDED `content-slow`, UNAVAILABLE
   * `content-broken` (fewer bytes came), each naming the provider as the party.
   */
  askWithContent(argument: _darcha_exchange_v1_AskWithContentRequestInput, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_AskWithContentResponse>;
  askWithContent(argument: _darcha_exchange_v1_AskWithContentRequestInput, options?: grpc.CallOptions): grpc.ClientReadableStream<_darcha_exchange_v1_AskWithContentResponse>;
  
  /**
   * The instances the exchange runs as, no more than some seconds old. Questions go to any of them; a provider keeps a stream
   * open to each, for none passes questions on to another.
   */
  ListInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  ListInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  ListInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  ListInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  /**
   * The instances the exchange runs as, no more than some seconds old. Questions go to any of them; a provider keeps a stream
   * open to each, for none passes questions on to another.
   */
  listInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  listInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  listInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  listInstances(argument: _darcha_exchange_v1_ListInstancesRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_ListInstancesResponse>): grpc.ClientUnaryCall;
  
  /**
   * A provider's stream: it says which record types it answers, gets questions down the stream and sends answers up,
   * in any order. The provider opens it, so it needs no inbound port. It may open several, from several machines.
   * UNAUTHENTICATED `member-unknown`; INVALID_ARGUMENT `hello-missing` (no Hello first, or not in time), `record-types-wrong`,
   * `answers-unasked`, `message-unexpected`; RESOURCE_EXHAUSTED `streams-exhausted` (open, or waiting for their Hello).
   */
  Provide(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideResponse>;
  Provide(options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideResponse>;
  /**
   * A provider's stream: it says which record types it answers, gets questions down the stream and sends answers up,
   * in any order. The provider opens it, so it needs no inbound port. It may open several, from several machines.
   * UNAUTHENTICATED `member-unknown`; INVALID_ARGUMENT `hello-missing` (no Hello first, or not in time), `record-types-wrong`,
   * `answers-unasked`, `message-unexpected`; RESOURCE_EXHAUSTED `streams-exhausted` (open, or waiting for their Hello).
   */
  provide(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideResponse>;
  provide(options?: grpc.CallOptions): grpc.ClientDuplexStream<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideResponse>;
  
  /**
   * The bytes of a provider's answer, for whoever asked with `AskWithContent`; over the connection the question came by.
   * Taken once, no faster than the asker reads; answered when the asker has all of it.
   * NOT_FOUND `content-unwanted` (nobody waits for them: the question was put with `Ask`, is not the caller's to answer, was
   * answered otherwise, or its asker has gone), INVALID_ARGUMENT `content-malformed`, and what the asker is told.
   */
  SendContent(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  SendContent(metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  SendContent(options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  SendContent(callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  /**
   * The bytes of a provider's answer, for whoever asked with `AskWithContent`; over the connection the question came by.
   * Taken once, no faster than the asker reads; answered when the asker has all of it.
   * NOT_FOUND `content-unwanted` (nobody waits for them: the question was put with `Ask`, is not the caller's to answer, was
   * answered otherwise, or its asker has gone), INVALID_ARGUMENT `content-malformed`, and what the asker is told.
   */
  sendContent(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  sendContent(metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  sendContent(options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  sendContent(callback: grpc.requestCallback<_darcha_exchange_v1_SendContentResponse>): grpc.ClientWritableStream<_darcha_exchange_v1_SendContentRequestInput>;
  
}

/**
 * Called by members: agencies' systems and the portal, each with its own certificate.
 */
export interface ExchangeHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Puts a signed question to the provider of a record and gives back its signed answer. Denied and failed questions are
   * logged like granted ones; the log's position stands in the error's metadata as `logPosition`.
   * INVALID_ARGUMENT `question-malformed`, `signature-invalid`, `record-type-unknown`, `arguments-invalid`;
   * UNAUTHENTICATED `member-unknown`; PERMISSION_DENIED `sender-mismatch`, `no-agreement`, `fields-not-agreed`,
   * `purpose-not-agreed`, `agreement-not-in-force`; ALREADY_EXISTS `question-replayed`; FAILED_PRECONDITION `question-stale`;
   * RESOURCE_EXHAUSTED `quota-exhausted`, its metadata says when it begins anew as "renewsAt" (an instant), and
   * `refusals-exhausted`: 600 questions of the member were denied within a minute, so for the rest of it none is taken in, nor logged;
   * its metadata says as "retryAfterSeconds" when one is again; those beyond a quota count for their agreement alone. UNAVAILABLE
   * `provider-away`, `provider-circuit-open`, `agreements-unavailable`, `log-unavailable`; DEADLINE_EXCEEDED `provider-slow`;
   * DATA_LOSS `answer-invalid` (wrong signature, another question's answer, no nonce, wrong schema, fields not agreed).
   * Errors of the provider name it as the party: domain "agency:<code>".
   * A question with `answer_by` that its provider has not heard of (`provider-away`, `provider-circuit-open`, `provider-slow`) is
   * parked instead of failing: kept, delivered once its provider is there, judged by the same rules then, logged once when it
   * has ended, and its answer or failure put into the asker's mailbox (mailbox.proto). There it can fail, too, with
   * DEADLINE_EXCEEDED `answer-late`. RESOURCE_EXHAUSTED `mailbox-full`: the asker has too many parked already.
   */
  Ask: grpc.handleUnaryCall<_darcha_exchange_v1_AskRequest, _darcha_exchange_v1_AskResponseInput>;
  
  /**
   * Many questions in one call, any number, up to 64 of them under way at a time. Each is signed, decided, logged and answered by
   * itself, as if put by `Ask`; outcomes come in the order they are ready. The call goes on until all questions sent are answered;
   * an instance that is to stop answers those it has read and ends it: the others were not read, and may be put again as they are.
   * An asker that reads none of the outcomes for a minute is cut off.
   */
  AskMany: grpc.handleBidiStreamingCall<_darcha_exchange_v1_AskManyRequest, _darcha_exchange_v1_AskManyResponseInput>;
  
  /**
   * Like `Ask`, for a record type with content: the answer first, then the bytes that the manifest in its record tells of, as
   * they come from the provider. Without content in the answer the stream ends after it. The bytes may be used once the stream
   * has ended with OK: only then they are known to be those the provider signed for.
   * The errors of `Ask`, and RESOURCE_EXHAUSTED `transfers-exhausted`; after the answer DATA_LOSS `content-wrong` (its metadata
   * says as "fault" whether they were "too-many" or of another "digest"), DEADLINE_EXCEEDED `content-slow`, UNAVAILABLE
   * `content-broken` (fewer bytes came), each naming the provider as the party.
   */
  AskWithContent: grpc.handleServerStreamingCall<_darcha_exchange_v1_AskWithContentRequest, _darcha_exchange_v1_AskWithContentResponseInput>;
  
  /**
   * The instances the exchange runs as, no more than some seconds old. Questions go to any of them; a provider keeps a stream
   * open to each, for none passes questions on to another.
   */
  ListInstances: grpc.handleUnaryCall<_darcha_exchange_v1_ListInstancesRequest, _darcha_exchange_v1_ListInstancesResponseInput>;
  
  /**
   * A provider's stream: it says which record types it answers, gets questions down the stream and sends answers up,
   * in any order. The provider opens it, so it needs no inbound port. It may open several, from several machines.
   * UNAUTHENTICATED `member-unknown`; INVALID_ARGUMENT `hello-missing` (no Hello first, or not in time), `record-types-wrong`,
   * `answers-unasked`, `message-unexpected`; RESOURCE_EXHAUSTED `streams-exhausted` (open, or waiting for their Hello).
   */
  Provide: grpc.handleBidiStreamingCall<_darcha_exchange_v1_ProvideRequest, _darcha_exchange_v1_ProvideResponseInput>;
  
  /**
   * The bytes of a provider's answer, for whoever asked with `AskWithContent`; over the connection the question came by.
   * Taken once, no faster than the asker reads; answered when the asker has all of it.
   * NOT_FOUND `content-unwanted` (nobody waits for them: the question was put with `Ask`, is not the caller's to answer, was
   * answered otherwise, or its asker has gone), INVALID_ARGUMENT `content-malformed`, and what the asker is told.
   */
  SendContent: grpc.handleClientStreamingCall<_darcha_exchange_v1_SendContentRequest, _darcha_exchange_v1_SendContentResponseInput>;
  
}

export interface ExchangeDefinition extends grpc.ServiceDefinition {
  Ask: MethodDefinition<_darcha_exchange_v1_AskRequestInput, _darcha_exchange_v1_AskResponseInput, _darcha_exchange_v1_AskRequest, _darcha_exchange_v1_AskResponse>
  AskMany: MethodDefinition<_darcha_exchange_v1_AskManyRequestInput, _darcha_exchange_v1_AskManyResponseInput, _darcha_exchange_v1_AskManyRequest, _darcha_exchange_v1_AskManyResponse>
  AskWithContent: MethodDefinition<_darcha_exchange_v1_AskWithContentRequestInput, _darcha_exchange_v1_AskWithContentResponseInput, _darcha_exchange_v1_AskWithContentRequest, _darcha_exchange_v1_AskWithContentResponse>
  ListInstances: MethodDefinition<_darcha_exchange_v1_ListInstancesRequestInput, _darcha_exchange_v1_ListInstancesResponseInput, _darcha_exchange_v1_ListInstancesRequest, _darcha_exchange_v1_ListInstancesResponse>
  Provide: MethodDefinition<_darcha_exchange_v1_ProvideRequestInput, _darcha_exchange_v1_ProvideResponseInput, _darcha_exchange_v1_ProvideRequest, _darcha_exchange_v1_ProvideResponse>
  SendContent: MethodDefinition<_darcha_exchange_v1_SendContentRequestInput, _darcha_exchange_v1_SendContentResponseInput, _darcha_exchange_v1_SendContentRequest, _darcha_exchange_v1_SendContentResponse>
}
