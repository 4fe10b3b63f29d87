import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AcceptMandateRequestInput as _darcha_intake_v1_AcceptMandateRequestInput, AcceptMandateRequest as _darcha_intake_v1_AcceptMandateRequest } from '../../../darcha/intake/v1/AcceptMandateRequest.ts';
import type { AcceptMandateResponseInput as _darcha_intake_v1_AcceptMandateResponseInput, AcceptMandateResponse as _darcha_intake_v1_AcceptMandateResponse } from '../../../darcha/intake/v1/AcceptMandateResponse.ts';
import type { EntrustApplicationRequestInput as _darcha_intake_v1_EntrustApplicationRequestInput, EntrustApplicationRequest as _darcha_intake_v1_EntrustApplicationRequest } from '../../../darcha/intake/v1/EntrustApplicationRequest.ts';
import type { EntrustApplicationResponseInput as _darcha_intake_v1_EntrustApplicationResponseInput, EntrustApplicationResponse as _darcha_intake_v1_EntrustApplicationResponse } from '../../../darcha/intake/v1/EntrustApplicationResponse.ts';
import type { GetMandateRequestInput as _darcha_intake_v1_GetMandateRequestInput, GetMandateRequest as _darcha_intake_v1_GetMandateRequest } from '../../../darcha/intake/v1/GetMandateRequest.ts';
import type { GetMandateResponseInput as _darcha_intake_v1_GetMandateResponseInput, GetMandateResponse as _darcha_intake_v1_GetMandateResponse } from '../../../darcha/intake/v1/GetMandateResponse.ts';
import type { GrantMandateRequestInput as _darcha_intake_v1_GrantMandateRequestInput, GrantMandateRequest as _darcha_intake_v1_GrantMandateRequest } from '../../../darcha/intake/v1/GrantMandateRequest.ts';
import type { GrantMandateResponseInput as _darcha_intake_v1_GrantMandateResponseInput, GrantMandateResponse as _darcha_intake_v1_GrantMandateResponse } from '../../../darcha/intake/v1/GrantMandateResponse.ts';
import type { ListMandatesRequestInput as _darcha_intake_v1_ListMandatesRequestInput, ListMandatesRequest as _darcha_intake_v1_ListMandatesRequest } from '../../../darcha/intake/v1/ListMandatesRequest.ts';
import type { ListMandatesResponseInput as _darcha_intake_v1_ListMandatesResponseInput, ListMandatesResponse as _darcha_intake_v1_ListMandatesResponse } from '../../../darcha/intake/v1/ListMandatesResponse.ts';
import type { ListRepresentedRequestInput as _darcha_intake_v1_ListRepresentedRequestInput, ListRepresentedRequest as _darcha_intake_v1_ListRepresentedRequest } from '../../../darcha/intake/v1/ListRepresentedRequest.ts';
import type { ListRepresentedResponseInput as _darcha_intake_v1_ListRepresentedResponseInput, ListRepresentedResponse as _darcha_intake_v1_ListRepresentedResponse } from '../../../darcha/intake/v1/ListRepresentedResponse.ts';
import type { RevokeMandateRequestInput as _darcha_intake_v1_RevokeMandateRequestInput, RevokeMandateRequest as _darcha_intake_v1_RevokeMandateRequest } from '../../../darcha/intake/v1/RevokeMandateRequest.ts';
import type { RevokeMandateResponseInput as _darcha_intake_v1_RevokeMandateResponseInput, RevokeMandateResponse as _darcha_intake_v1_RevokeMandateResponse } from '../../../darcha/intake/v1/RevokeMandateResponse.ts';
import type { TakeOverApplicationRequestInput as _darcha_intake_v1_TakeOverApplicationRequestInput, TakeOverApplicationRequest as _darcha_intake_v1_TakeOverApplicationRequest } from '../../../darcha/intake/v1/TakeOverApplicationRequest.ts';
import type { TakeOverApplicationResponseInput as _darcha_intake_v1_TakeOverApplicationResponseInput, TakeOverApplicationResponse as _darcha_intake_v1_TakeOverApplicationResponse } from '../../../darcha/intake/v1/TakeOverApplicationResponse.ts';

/**
 * Known to its two sides alone: for everybody else NOT_FOUND `mandate-unknown`. Granting tells nothing of whether the person
 * exists. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`. A malformed field is
 * INVALID_ARGUMENT `request-invalid`, a key used for another request `key-reused`.
 */
export interface MandatesClient extends grpc.Client {
  /**
   * Takes an offer on. FAILED_PRECONDITION `mandate-not-offered`; PERMISSION_DENIED `role-not-allowed` for the one who grants it.
   */
  AcceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  AcceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  AcceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  AcceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  /**
   * Takes an offer on. FAILED_PRECONDITION `mandate-not-offered`; PERMISSION_DENIED `role-not-allowed` for the one who grants it.
   */
  acceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  acceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  acceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  acceptMandate(argument: _darcha_intake_v1_AcceptMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_AcceptMandateResponse>): grpc.ClientUnaryCall;
  
  /**
   * Gives an application of the caller's own into the hands of a representative. NOT_FOUND `application-unknown`,
   * `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`, `action-not-allowed`; PERMISSION_DENIED `mandate-out-of-scope`,
   * `representation-not-allowed` (the service takes no such representative), `role-not-allowed`.
   */
  EntrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  EntrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  EntrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  EntrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Gives an application of the caller's own into the hands of a representative. NOT_FOUND `application-unknown`,
   * `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`, `action-not-allowed`; PERMISSION_DENIED `mandate-out-of-scope`,
   * `representation-not-allowed` (the service takes no such representative), `role-not-allowed`.
   */
  entrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  entrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  entrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  entrustApplication(argument: _darcha_intake_v1_EntrustApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_EntrustApplicationResponse>): grpc.ClientUnaryCall;
  
  /**
   * One of the caller's own.
   */
  GetMandate(argument: _darcha_intake_v1_GetMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  GetMandate(argument: _darcha_intake_v1_GetMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  GetMandate(argument: _darcha_intake_v1_GetMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  GetMandate(argument: _darcha_intake_v1_GetMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  /**
   * One of the caller's own.
   */
  getMandate(argument: _darcha_intake_v1_GetMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  getMandate(argument: _darcha_intake_v1_GetMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  getMandate(argument: _darcha_intake_v1_GetMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  getMandate(argument: _darcha_intake_v1_GetMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GetMandateResponse>): grpc.ClientUnaryCall;
  
  /**
   * Offers a power of attorney to another person, who has to accept it. INVALID_ARGUMENT `mandate-invalid` with every fault, also where a
   * service named does not exist or takes no such representative; the catalogue's UNAVAILABLE when that cannot be known;
   * RESOURCE_EXHAUSTED `mandates-too-many`; INTERNAL `numbers-exhausted`: try again.
   */
  GrantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  GrantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  GrantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  GrantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  /**
   * Offers a power of attorney to another person, who has to accept it. INVALID_ARGUMENT `mandate-invalid` with every fault, also where a
   * service named does not exist or takes no such representative; the catalogue's UNAVAILABLE when that cannot be known;
   * RESOURCE_EXHAUSTED `mandates-too-many`; INTERNAL `numbers-exhausted`: try again.
   */
  grantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  grantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  grantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  grantMandate(argument: _darcha_intake_v1_GrantMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_GrantMandateResponse>): grpc.ClientUnaryCall;
  
  /**
   * Those the caller has granted, or received; newest first.
   */
  ListMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  ListMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  ListMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  ListMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  /**
   * Those the caller has granted, or received; newest first.
   */
  listMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  listMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  listMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  listMandates(argument: _darcha_intake_v1_ListMandatesRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListMandatesResponse>): grpc.ClientUnaryCall;
  
  /**
   * Applications of others that the caller conducts for them; newest first. Those of a mandate that is not in force are left out.
   */
  ListRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  ListRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  ListRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  ListRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  /**
   * Applications of others that the caller conducts for them; newest first. Those of a mandate that is not in force are left out.
   */
  listRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  listRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  listRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  listRepresented(argument: _darcha_intake_v1_ListRepresentedRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_ListRepresentedResponse>): grpc.ClientUnaryCall;
  
  /**
   * Ends it at once, by either side; an offer the representative ends is declined. Done again it changes nothing. Signatures that were asked for
   * under it and are not complete are asked for no longer. One that a register proves is ended by the representative alone:
   * PERMISSION_DENIED `mandate-by-register` for the principal.
   */
  RevokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  RevokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  RevokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  RevokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  /**
   * Ends it at once, by either side; an offer the representative ends is declined. Done again it changes nothing. Signatures that were asked for
   * under it and are not complete are asked for no longer. One that a register proves is ended by the representative alone:
   * PERMISSION_DENIED `mandate-by-register` for the principal.
   */
  revokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  revokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  revokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  revokeMandate(argument: _darcha_intake_v1_RevokeMandateRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_RevokeMandateResponse>): grpc.ClientUnaryCall;
  
  /**
   * Takes it back: the representative sees nothing of it from then on. NOT_FOUND `application-unknown`; FAILED_PRECONDITION
   * `action-not-allowed`, `not-represented`; PERMISSION_DENIED `mandate-out-of-scope` for the representative, `role-not-allowed`.
   */
  TakeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  TakeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  TakeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  TakeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  /**
   * Takes it back: the representative sees nothing of it from then on. NOT_FOUND `application-unknown`; FAILED_PRECONDITION
   * `action-not-allowed`, `not-represented`; PERMISSION_DENIED `mandate-out-of-scope` for the representative, `role-not-allowed`.
   */
  takeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  takeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  takeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  takeOverApplication(argument: _darcha_intake_v1_TakeOverApplicationRequestInput, callback: grpc.requestCallback<_darcha_intake_v1_TakeOverApplicationResponse>): grpc.ClientUnaryCall;
  
}

/**
 * Known to its two sides alone: for everybody else NOT_FOUND `mandate-unknown`. Granting tells nothing of whether the person
 * exists. Nobody signed in is UNAUTHENTICATED `sign-in-required`, an official PERMISSION_DENIED `persons-only`. A malformed field is
 * INVALID_ARGUMENT `request-invalid`, a key used for another request `key-reused`.
 */
export interface MandatesHandlers extends grpc.UntypedServiceImplementation {
  /**
   * Takes an offer on. FAILED_PRECONDITION `mandate-not-offered`; PERMISSION_DENIED `role-not-allowed` for the one who grants it.
   */
  AcceptMandate: grpc.handleUnaryCall<_darcha_intake_v1_AcceptMandateRequest, _darcha_intake_v1_AcceptMandateResponseInput>;
  
  /**
   * Gives an application of the caller's own into the hands of a representative. NOT_FOUND `application-unknown`,
   * `mandate-unknown`; FAILED_PRECONDITION `mandate-not-in-force`, `action-not-allowed`; PERMISSION_DENIED `mandate-out-of-scope`,
   * `representation-not-allowed` (the service takes no such representative), `role-not-allowed`.
   */
  EntrustApplication: grpc.handleUnaryCall<_darcha_intake_v1_EntrustApplicationRequest, _darcha_intake_v1_EntrustApplicationResponseInput>;
  
  /**
   * One of the caller's own.
   */
  GetMandate: grpc.handleUnaryCall<_darcha_intake_v1_GetMandateRequest, _darcha_intake_v1_GetMandateResponseInput>;
  
  /**
   * Offers a power of attorney to another person, who has to accept it. INVALID_ARGUMENT `mandate-invalid` with every fault, also where a
   * service named does not exist or takes no such representative; the catalogue's UNAVAILABLE when that cannot be known;
   * RESOURCE_EXHAUSTED `mandates-too-many`; INTERNAL `numbers-exhausted`: try again.
   */
  GrantMandate: grpc.handleUnaryCall<_darcha_intake_v1_GrantMandateRequest, _darcha_intake_v1_GrantMandateResponseInput>;
  
  /**
   * Those the caller has granted, or received; newest first.
   */
  ListMandates: grpc.handleUnaryCall<_darcha_intake_v1_ListMandatesRequest, _darcha_intake_v1_ListMandatesResponseInput>;
  
  /**
   * Applications of others that the caller conducts for them; newest first. Those of a mandate that is not in force are left out.
   */
  ListRepresented: grpc.handleUnaryCall<_darcha_intake_v1_ListRepresentedRequest, _darcha_intake_v1_ListRepresentedResponseInput>;
  
  /**
   * Ends it at once, by either side; an offer the representative ends is declined. Done again it changes nothing. Signatures that were asked for
   * under it and are not complete are asked for no longer. One that a register proves is ended by the representative alone:
   * PERMISSION_DENIED `mandate-by-register` for the principal.
   */
  RevokeMandate: grpc.handleUnaryCall<_darcha_intake_v1_RevokeMandateRequest, _darcha_intake_v1_RevokeMandateResponseInput>;
  
  /**
   * Takes it back: the representative sees nothing of it from then on. NOT_FOUND `application-unknown`; FAILED_PRECONDITION
   * `action-not-allowed`, `not-represented`; PERMISSION_DENIED `mandate-out-of-scope` for the representative, `role-not-allowed`.
   */
  TakeOverApplication: grpc.handleUnaryCall<_darcha_intake_v1_TakeOverApplicationRequest, _darcha_intake_v1_TakeOverApplicationResponseInput>;
  
}

export interface MandatesDefinition extends grpc.ServiceDefinition {
  AcceptMandate: MethodDefinition<_darcha_intake_v1_AcceptMandateRequestInput, _darcha_intake_v1_AcceptMandateResponseInput, _darcha_intake_v1_AcceptMandateRequest, _darcha_intake_v1_AcceptMandateResponse>
  EntrustApplication: MethodDefinition<_darcha_intake_v1_EntrustApplicationRequestInput, _darcha_intake_v1_EntrustApplicationResponseInput, _darcha_intake_v1_EntrustApplicationRequest, _darcha_intake_v1_EntrustApplicationResponse>
  GetMandate: MethodDefinition<_darcha_intake_v1_GetMandateRequestInput, _darcha_intake_v1_GetMandateResponseInput, _darcha_intake_v1_GetMandateRequest, _darcha_intake_v1_GetMandateResponse>
  GrantMandate: MethodDefinition<_darcha_intake_v1_GrantMandateRequestInput, _darcha_intake_v1_GrantMandateResponseInput, _darcha_intake_v1_GrantMandateRequest, _darcha_intake_v1_GrantMandateResponse>
  ListMandates: MethodDefinition<_darcha_intake_v1_ListMandatesRequestInput, _darcha_intake_v1_ListMandatesResponseInput, _darcha_intake_v1_ListMandatesRequest, _darcha_intake_v1_ListMandatesResponse>
  ListRepresented: MethodDefinition<_darcha_intake_v1_ListRepresentedRequestInput, _darcha_intake_v1_ListRepresentedResponseInput, _darcha_intake_v1_ListRepresentedRequest, _darcha_intake_v1_ListRepresentedResponse>
  RevokeMandate: MethodDefinition<_darcha_intake_v1_RevokeMandateRequestInput, _darcha_intake_v1_RevokeMandateResponseInput, _darcha_intake_v1_RevokeMandateRequest, _darcha_intake_v1_RevokeMandateResponse>
  TakeOverApplication: MethodDefinition<_darcha_intake_v1_TakeOverApplicationRequestInput, _darcha_intake_v1_TakeOverApplicationResponseInput, _darcha_intake_v1_TakeOverApplicationRequest, _darcha_intake_v1_TakeOverApplicationResponse>
}
