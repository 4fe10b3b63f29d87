import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { GetCheckpointRequestInput as _darcha_exchange_v1_GetCheckpointRequestInput, GetCheckpointRequest as _darcha_exchange_v1_GetCheckpointRequest } from '../../../darcha/exchange/v1/GetCheckpointRequest.ts';
import type { GetCheckpointResponseInput as _darcha_exchange_v1_GetCheckpointResponseInput, GetCheckpointResponse as _darcha_exchange_v1_GetCheckpointResponse } from '../../../darcha/exchange/v1/GetCheckpointResponse.ts';
import type { GetConsistencyProofRequestInput as _darcha_exchange_v1_GetConsistencyProofRequestInput, GetConsistencyProofRequest as _darcha_exchange_v1_GetConsistencyProofRequest } from '../../../darcha/exchange/v1/GetConsistencyProofRequest.ts';
import type { GetConsistencyProofResponseInput as _darcha_exchange_v1_GetConsistencyProofResponseInput, GetConsistencyProofResponse as _darcha_exchange_v1_GetConsistencyProofResponse } from '../../../darcha/exchange/v1/GetConsistencyProofResponse.ts';
import type { GetEntryRequestInput as _darcha_exchange_v1_GetEntryRequestInput, GetEntryRequest as _darcha_exchange_v1_GetEntryRequest } from '../../../darcha/exchange/v1/GetEntryRequest.ts';
import type { GetEntryResponseInput as _darcha_exchange_v1_GetEntryResponseInput, GetEntryResponse as _darcha_exchange_v1_GetEntryResponse } from '../../../darcha/exchange/v1/GetEntryResponse.ts';
import type { GetInclusionProofRequestInput as _darcha_exchange_v1_GetInclusionProofRequestInput, GetInclusionProofRequest as _darcha_exchange_v1_GetInclusionProofRequest } from '../../../darcha/exchange/v1/GetInclusionProofRequest.ts';
import type { GetInclusionProofResponseInput as _darcha_exchange_v1_GetInclusionProofResponseInput, GetInclusionProofResponse as _darcha_exchange_v1_GetInclusionProofResponse } from '../../../darcha/exchange/v1/GetInclusionProofResponse.ts';
import type { GetTileRequestInput as _darcha_exchange_v1_GetTileRequestInput, GetTileRequest as _darcha_exchange_v1_GetTileRequest } from '../../../darcha/exchange/v1/GetTileRequest.ts';
import type { GetTileResponseInput as _darcha_exchange_v1_GetTileResponseInput, GetTileResponse as _darcha_exchange_v1_GetTileResponse } from '../../../darcha/exchange/v1/GetTileResponse.ts';

/**
 * For the portal's own services and for members. Positions in the log count from 1; the leaf of position 1 is leaf 0 of
 * RFC 9162. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface ExchangeLogClient extends grpc.Client {
  /**
   * What was signed of the tree last, or at a size. NOT_FOUND `checkpoint-unknown`.
   */
  GetCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  GetCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  GetCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  GetCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  /**
   * What was signed of the tree last, or at a size. NOT_FOUND `checkpoint-unknown`.
   */
  getCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  getCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  getCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  getCheckpoint(argument: _darcha_exchange_v1_GetCheckpointRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetCheckpointResponse>): grpc.ClientUnaryCall;
  
  /**
   * The proof that a tree is the beginning of a larger one (RFC 9162, 2.1.4). NOT_FOUND `checkpoint-unknown` when no
   * checkpoint reaches so far.
   */
  GetConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  GetConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  GetConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  GetConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  /**
   * The proof that a tree is the beginning of a larger one (RFC 9162, 2.1.4). NOT_FOUND `checkpoint-unknown` when no
   * checkpoint reaches so far.
   */
  getConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  getConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  getConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  getConsistencyProof(argument: _darcha_exchange_v1_GetConsistencyProofRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetConsistencyProofResponse>): grpc.ClientUnaryCall;
  
  /**
   * The exact bytes of an entry, for members that are party to it: who asked and, where an agreement covered the question, the
   * consumer and the provider. NOT_FOUND `entry-unknown` for everybody else, and when there is no such entry.
   */
  GetEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  GetEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  GetEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  GetEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  /**
   * The exact bytes of an entry, for members that are party to it: who asked and, where an agreement covered the question, the
   * consumer and the provider. NOT_FOUND `entry-unknown` for everybody else, and when there is no such entry.
   */
  getEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  getEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  getEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  getEntry(argument: _darcha_exchange_v1_GetEntryRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetEntryResponse>): grpc.ClientUnaryCall;
  
  /**
   * The proof that an entry is in the tree (RFC 9162, 2.1.3). NOT_FOUND `checkpoint-unknown` when no checkpoint reaches so far.
   */
  GetInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  GetInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  GetInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  GetInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  /**
   * The proof that an entry is in the tree (RFC 9162, 2.1.3). NOT_FOUND `checkpoint-unknown` when no checkpoint reaches so far.
   */
  getInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  getInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  getInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  getInclusionProof(argument: _darcha_exchange_v1_GetInclusionProofRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetInclusionProofResponse>): grpc.ClientUnaryCall;
  
  /**
   * Hashes of the tree, as the tiles of C2SP cut it. NOT_FOUND `tile-unknown` when no checkpoint reaches so far.
   */
  GetTile(argument: _darcha_exchange_v1_GetTileRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  GetTile(argument: _darcha_exchange_v1_GetTileRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  GetTile(argument: _darcha_exchange_v1_GetTileRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  GetTile(argument: _darcha_exchange_v1_GetTileRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  /**
   * Hashes of the tree, as the tiles of C2SP cut it. NOT_FOUND `tile-unknown` when no checkpoint reaches so far.
   */
  getTile(argument: _darcha_exchange_v1_GetTileRequestInput, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  getTile(argument: _darcha_exchange_v1_GetTileRequestInput, metadata: grpc.Metadata, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  getTile(argument: _darcha_exchange_v1_GetTileRequestInput, options: grpc.CallOptions, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  getTile(argument: _darcha_exchange_v1_GetTileRequestInput, callback: grpc.requestCallback<_darcha_exchange_v1_GetTileResponse>): grpc.ClientUnaryCall;
  
}

/**
 * For the portal's own services and for members. Positions in the log count from 1; the leaf of position 1 is leaf 0 of
 * RFC 9162. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
 */
export interface ExchangeLogHandlers extends grpc.UntypedServiceImplementation {
  /**
   * What was signed of the tree last, or at a size. NOT_FOUND `checkpoint-unknown`.
   */
  GetCheckpoint: grpc.handleUnaryCall<_darcha_exchange_v1_GetCheckpointRequest, _darcha_exchange_v1_GetCheckpointResponseInput>;
  
  /**
   * The proof that a tree is the beginning of a larger one (RFC 9162, 2.1.4). NOT_FOUND `checkpoint-unknown` when no
   * checkpoint reaches so far.
   */
  GetConsistencyProof: grpc.handleUnaryCall<_darcha_exchange_v1_GetConsistencyProofRequest, _darcha_exchange_v1_GetConsistencyProofResponseInput>;
  
  /**
   * The exact bytes of an entry, for members that are party to it: who asked and, where an agreement covered the question, the
   * consumer and the provider. NOT_FOUND `entry-unknown` for everybody else, and when there is no such entry.
   */
  GetEntry: grpc.handleUnaryCall<_darcha_exchange_v1_GetEntryRequest, _darcha_exchange_v1_GetEntryResponseInput>;
  
  /**
   * The proof that an entry is in the tree (RFC 9162, 2.1.3). NOT_FOUND `checkpoint-unknown` when no checkpoint reaches so far.
   */
  GetInclusionProof: grpc.handleUnaryCall<_darcha_exchange_v1_GetInclusionProofRequest, _darcha_exchange_v1_GetInclusionProofResponseInput>;
  
  /**
   * Hashes of the tree, as the tiles of C2SP cut it. NOT_FOUND `tile-unknown` when no checkpoint reaches so far.
   */
  GetTile: grpc.handleUnaryCall<_darcha_exchange_v1_GetTileRequest, _darcha_exchange_v1_GetTileResponseInput>;
  
}

export interface ExchangeLogDefinition extends grpc.ServiceDefinition {
  GetCheckpoint: MethodDefinition<_darcha_exchange_v1_GetCheckpointRequestInput, _darcha_exchange_v1_GetCheckpointResponseInput, _darcha_exchange_v1_GetCheckpointRequest, _darcha_exchange_v1_GetCheckpointResponse>
  GetConsistencyProof: MethodDefinition<_darcha_exchange_v1_GetConsistencyProofRequestInput, _darcha_exchange_v1_GetConsistencyProofResponseInput, _darcha_exchange_v1_GetConsistencyProofRequest, _darcha_exchange_v1_GetConsistencyProofResponse>
  GetEntry: MethodDefinition<_darcha_exchange_v1_GetEntryRequestInput, _darcha_exchange_v1_GetEntryResponseInput, _darcha_exchange_v1_GetEntryRequest, _darcha_exchange_v1_GetEntryResponse>
  GetInclusionProof: MethodDefinition<_darcha_exchange_v1_GetInclusionProofRequestInput, _darcha_exchange_v1_GetInclusionProofResponseInput, _darcha_exchange_v1_GetInclusionProofRequest, _darcha_exchange_v1_GetInclusionProofResponse>
  GetTile: MethodDefinition<_darcha_exchange_v1_GetTileRequestInput, _darcha_exchange_v1_GetTileResponseInput, _darcha_exchange_v1_GetTileRequest, _darcha_exchange_v1_GetTileResponse>
}
