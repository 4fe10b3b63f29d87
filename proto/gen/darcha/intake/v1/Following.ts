import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CloseCalendarRequestInput as _darcha_intake_v1_CloseCalendarRequestInput, CloseCalendarRequest as _darcha_intake_v1_CloseCalendarRequest } from '../../../darcha/intake/v1/CloseCalendarRequest.ts';
import type { CloseCalendarResponseInput as _darcha_intake_v1_CloseCalendarResponseInput, CloseCalendarResponse as _darcha_intake_v1_CloseCalendarResponse } from '../../../darcha/intake/v1/CloseCalendarResponse.ts';
import type { FindStatusRequestInput as _darcha_intake_v1_FindStatusRequestInput, FindStatusRequest as _darcha_intake_v1_FindStatusRequest } from '../../../darcha/intake/v1/FindStatusRequest.ts';
import type { FindStatusResponseInput as _darcha_intake_v1_FindStatusResponseInput, FindStatusResponse as _darcha_intake_v1_FindStatusResponse } from '../../../darcha/intake/v1/FindStatusResponse.ts';
import type { OpenCalendarRequestInput as _darcha_intake_v1_OpenCalendarRequestInput, OpenCalendarRequest as _darcha_intake_v1_OpenCalendarRequest } from '../../../darcha/intake/v1/OpenCalendarRequest.ts';
import type { OpenCalendarResponseInput as _darcha_intake_v1_OpenCalendarResponseInput, OpenCalendarResponse as _darcha_intake_v1_OpenCalendarResponse } from '../../../darcha/intake/v1/OpenCalendarResponse.ts';
import type { ReadCalendarRequestInput as _darcha_intake_v1_ReadCalendarRequestInput, ReadCalendarRequest as _darcha_intake_v1_ReadCalendarRequest } from '../../../darcha/intake/v1/ReadCalendarRequest.ts';
import type { ReadCalendarResponseInput as _darcha_intake_v1_ReadCalendarResponseInput, ReadCalendarResponse as _darcha_intake_v1_ReadCalendarResponse } from '../../../darcha/intake/v1/ReadCalendarResponse.ts';
import type { RenewFollowUpCodeRequestInput as _darcha_intake_v1_RenewFollowUpCodeRequestInput, RenewFollowUpCodeRequest as _darcha_intake_v1_RenewFollowUpCodeRequest } from '../../../darcha/intake/v1/RenewFollowUpCodeRequest.ts';
import type { RenewFollowUpCodeResponseInput as _darcha_intake_v1_RenewFollowUpCodeResponseInput, RenewFollowUpCodeResponse as _darcha_intake_v1_RenewFollowUpCodeResponse } from '../../../darcha/intake/v1/RenewFollowUpCodeResponse.ts';

/**
 * A number is that of an application ("D-...") or of a bundle ("B-..."), which is its owner's. What is told here holds no personal data. Errors that are not named here are those of `Intake`, or for a
 * bundle of `Bundles`, and mean the same.
 */
export interface FollowingClient extends grpc.Client {
  /**
   * Ends the calendar, for the applicant. That there is none is no error.
   */
  CloseCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  CloseCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  CloseCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  CloseCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  /**
   * Ends the calendar, for the applicant. That there is none is no error.
   */
  closeCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  closeCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  closeCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  closeCalendar(argument: _darcha_intake_v1_CloseCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_CloseCalendarResponse>): grpc.ClientUnaryCall;
  
  /**
   * Where it is, for whoever has number and follow-up code. Open to everybody. NOT_FOUND `status-unknown`: an
   * unknown number, a wrong code and a code that is locked cannot be told apart. Five wrong codes lock the code for an hour.
   */
  FindStatus(argument: _darcha_intake_v1_FindStatusRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  FindStatus(argument: _darcha_intake_v1_FindStatusRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  FindStatus(argument: _darcha_intake_v1_FindStatusRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  FindStatus(argument: _darcha_intake_v1_FindStatusRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  /**
   * Where it is, for whoever has number and follow-up code. Open to everybody. NOT_FOUND `status-unknown`: an
   * unknown number, a wrong code and a code that is locked cannot be told apart. Five wrong codes lock the code for an hour.
   */
  findStatus(argument: _darcha_intake_v1_FindStatusRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  findStatus(argument: _darcha_intake_v1_FindStatusRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  findStatus(argument: _darcha_intake_v1_FindStatusRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  findStatus(argument: _darcha_intake_v1_FindStatusRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_FindStatusResponse>): grpc.ClientUnaryCall;
  
  /**
   * A new secret for its calendar, for the applicant; the one before opens nothing any more.
   */
  OpenCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  OpenCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  OpenCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  OpenCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  /**
   * A new secret for its calendar, for the applicant; the one before opens nothing any more.
   */
  openCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  openCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  openCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  openCalendar(argument: _darcha_intake_v1_OpenCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_OpenCalendarResponse>): grpc.ClientUnaryCall;
  
  /**
   * Its deadlines, for a bundle those of its parts, for whoever has the secret of its calendar. NOT_FOUND `calendar-unknown`.
   */
  ReadCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  ReadCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  ReadCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  ReadCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  /**
   * Its deadlines, for a bundle those of its parts, for whoever has the secret of its calendar. NOT_FOUND `calendar-unknown`.
   */
  readCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  readCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  readCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  readCalendar(argument: _darcha_intake_v1_ReadCalendarRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ReadCalendarResponse>): grpc.ClientUnaryCall;
  
  /**
   * Another follow-up code instead of the present one, for the applicant; a lock ends with it.
   */
  RenewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  RenewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  RenewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  RenewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  /**
   * Another follow-up code instead of the present one, for the applicant; a lock ends with it.
   */
  renewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  renewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  renewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  renewFollowUpCode(argument: _darcha_intake_v1_RenewFollowUpCodeRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RenewFollowUpCodeResponse>): grpc.ClientUnaryCall;
  
}

/**
 * A number is that of an application ("D-...") or of a bundle ("B-..."), which is its owner's. What is told here holds no personal data. Errors that are not named here are those of `Intake`, or for a
 * bundle of `Bundles`, and mean the same.
 */
export interface FollowingHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Ends the calendar, for the applicant. That there is none is no error.
   */
  CloseCalendar: grpc.handleUnaryCall<_darcha_intake_v1_CloseCalendarRequest, _darcha_intake_v1_CloseCalendarResponseInput>;
  
  /**
   * Where it is, for whoever has number and follow-up code. Open to everybody. NOT_FOUND `status-unknown`: an
   * unknown number, a wrong code and a code that is locked cannot be told apart. Five wrong codes lock the code for an hour.
   */
  FindStatus: grpc.handleUnaryCall<_darcha_intake_v1_FindStatusRequest, _darcha_intake_v1_FindStatusResponseInput>;
  
  /**
   * A new secret for its calendar, for the applicant; the one before opens nothing any more.
   */
  OpenCalendar: grpc.handleUnaryCall<_darcha_intake_v1_OpenCalendarRequest, _darcha_intake_v1_OpenCalendarResponseInput>;
  
  /**
   * Its deadlines, for a bundle those of its parts, for whoever has the secret of its calendar. NOT_FOUND `calendar-unknown`.
   */
  ReadCalendar: grpc.handleUnaryCall<_darcha_intake_v1_ReadCalendarRequest, _darcha_intake_v1_ReadCalendarResponseInput>;
  
  /**
   * Another follow-up code instead of the present one, for the applicant; a lock ends with it.
   */
  RenewFollowUpCode: grpc.handleUnaryCall<_darcha_intake_v1_RenewFollowUpCodeRequest, _darcha_intake_v1_RenewFollowUpCodeResponseInput>;
  
}

export interface FollowingDefinition extends grpc.ServiceDefinition {
  CloseCalendar: MethodDefinition<_darcha_intake_v1_CloseCalendarRequestInput, _darcha_intake_v1_CloseCalendarResponseInput, _darcha_intake_v1_CloseCalendarRequest, _darcha_intake_v1_CloseCalendarResponse>
  FindStatus: MethodDefinition<_darcha_intake_v1_FindStatusRequestInput, _darcha_intake_v1_FindStatusResponseInput, _darcha_intake_v1_FindStatusRequest, _darcha_intake_v1_FindStatusResponse>
  OpenCalendar: MethodDefinition<_darcha_intake_v1_OpenCalendarRequestInput, _darcha_intake_v1_OpenCalendarResponseInput, _darcha_intake_v1_OpenCalendarRequest, _darcha_intake_v1_OpenCalendarResponse>
  ReadCalendar: MethodDefinition<_darcha_intake_v1_ReadCalendarRequestInput, _darcha_intake_v1_ReadCalendarResponseInput, _darcha_intake_v1_ReadCalendarRequest, _darcha_intake_v1_ReadCalendarResponse>
  RenewFollowUpCode: MethodDefinition<_darcha_intake_v1_RenewFollowUpCodeRequestInput, _darcha_intake_v1_RenewFollowUpCodeResponseInput, _darcha_intake_v1_RenewFollowUpCodeRequest, _darcha_intake_v1_RenewFollowUpCodeResponse>
}
