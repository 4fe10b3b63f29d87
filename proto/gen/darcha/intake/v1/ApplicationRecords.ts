import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetRecordHeadRequestInput as _darcha_intake_v1_GetRecordHeadRequestInput, GetRecordHeadRequest as _darcha_intake_v1_GetRecordHeadRequest } from '../../../darcha/intake/v1/GetRecordHeadRequest.ts';
import type { GetRecordHeadResponseInput as _darcha_intake_v1_GetRecordHeadResponseInput, GetRecordHeadResponse as _darcha_intake_v1_GetRecordHeadResponse } from '../../../darcha/intake/v1/GetRecordHeadResponse.ts';
import type { GetRecordRequestInput as _darcha_intake_v1_GetRecordRequestInput, GetRecordRequest as _darcha_intake_v1_GetRecordRequest } from '../../../darcha/intake/v1/GetRecordRequest.ts';
import type { GetRecordResponseInput as _darcha_intake_v1_GetRecordResponseInput, GetRecordResponse as _darcha_intake_v1_GetRecordResponse } from '../../../darcha/intake/v1/GetRecordResponse.ts';

/**
 * Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface ApplicationRecordsClient extends grpc.Client {
  /**
   * The record with all values the applicant may see, for its owner. FAILED_PRECONDITION `no-record`: the application was
   * begun before records were kept.
   */
  GetRecord(argument: _darcha_intake_v1_GetRecordRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  GetRecord(argument: _darcha_intake_v1_GetRecordRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  GetRecord(argument: _darcha_intake_v1_GetRecordRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  GetRecord(argument: _darcha_intake_v1_GetRecordRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  /**
   * The record with all values the applicant may see, for its owner. FAILED_PRECONDITION `no-record`: the application was
   * begun before records were kept.
   */
  getRecord(argument: _darcha_intake_v1_GetRecordRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  getRecord(argument: _darcha_intake_v1_GetRecordRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  getRecord(argument: _darcha_intake_v1_GetRecordRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  getRecord(argument: _darcha_intake_v1_GetRecordRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordResponse>): grpc.ClientUnaryCall;
  
  /**
   * What vouches for the record, without its content, for its owner and the officials of its agencies. FAILED_PRECONDITION
   * `no-record`.
   */
  GetRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  GetRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  GetRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  GetRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  /**
   * What vouches for the record, without its content, for its owner and the officials of its agencies. FAILED_PRECONDITION
   * `no-record`.
   */
  getRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  getRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  getRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  getRecordHead(argument: _darcha_intake_v1_GetRecordHeadRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetRecordHeadResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Errors that are not named here are those of `Intake`, and mean the same.
 */
export interface ApplicationRecordsHandlers extends grpc.UntypedServiceImplementation {
  /**
   * The record with all values the applicant may see, for its owner. FAILED_PRECONDITION `no-record`: the application was
   * begun before records were kept.
   */
  GetRecord: grpc.handleUnaryCall<_darcha_intake_v1_GetRecordRequest, _darcha_intake_v1_GetRecordResponseInput>;
  
  /**
   * What vouches for the record, without its content, for its owner and the officials of its agencies. FAILED_PRECONDITION
   * `no-record`.
   */
  GetRecordHead: grpc.handleUnaryCall<_darcha_intake_v1_GetRecordHeadRequest, _darcha_intake_v1_GetRecordHeadResponseInput>;
  
}

export interface ApplicationRecordsDefinition extends grpc.ServiceDefinition {
  GetRecord: MethodDefinition<_darcha_intake_v1_GetRecordRequestInput, _darcha_intake_v1_GetRecordResponseInput, _darcha_intake_v1_GetRecordRequest, _darcha_intake_v1_GetRecordResponse>
  GetRecordHead: MethodDefinition<_darcha_intake_v1_GetRecordHeadRequestInput, _darcha_intake_v1_GetRecordHeadResponseInput, _darcha_intake_v1_GetRecordHeadRequest, _darcha_intake_v1_GetRecordHeadResponse>
}
