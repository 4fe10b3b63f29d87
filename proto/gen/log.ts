import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { CheckpointInput as _darcha_exchange_v1_CheckpointInput, Checkpoint as _darcha_exchange_v1_Checkpoint } from './darcha/exchange/v1/Checkpoint.ts';
import type { ExchangeLogClient as _darcha_exchange_v1_ExchangeLogClient, ExchangeLogDefinition as _darcha_exchange_v1_ExchangeLogDefinition } from './darcha/exchange/v1/ExchangeLog.ts';
import type { GetCheckpointRequestInput as _darcha_exchange_v1_GetCheckpointRequestInput, GetCheckpointRequest as _darcha_exchange_v1_GetCheckpointRequest } from './darcha/exchange/v1/GetCheckpointRequest.ts';
import type { GetCheckpointResponseInput as _darcha_exchange_v1_GetCheckpointResponseInput, GetCheckpointResponse as _darcha_exchange_v1_GetCheckpointResponse } from './darcha/exchange/v1/GetCheckpointResponse.ts';
import type { GetConsistencyProofRequestInput as _darcha_exchange_v1_GetConsistencyProofRequestInput, GetConsistencyProofRequest as _darcha_exchange_v1_GetConsistencyProofRequest } from './darcha/exchange/v1/GetConsistencyProofRequest.ts';
import type { GetConsistencyProofResponseInput as _darcha_exchange_v1_GetConsistencyProofResponseInput, GetConsistencyProofResponse as _darcha_exchange_v1_GetConsistencyProofResponse } from './darcha/exchange/v1/GetConsistencyProofResponse.ts';
import type { GetEntryRequestInput as _darcha_exchange_v1_GetEntryRequestInput, GetEntryRequest as _darcha_exchange_v1_GetEntryRequest } from './darcha/exchange/v1/GetEntryRequest.ts';
import type { GetEntryResponseInput as _darcha_exchange_v1_GetEntryResponseInput, GetEntryResponse as _darcha_exchange_v1_GetEntryResponse } from './darcha/exchange/v1/GetEntryResponse.ts';
import type { GetInclusionProofRequestInput as _darcha_exchange_v1_GetInclusionProofRequestInput, GetInclusionProofRequest as _darcha_exchange_v1_GetInclusionProofRequest } from './darcha/exchange/v1/GetInclusionProofRequest.ts';
import type { GetInclusionProofResponseInput as _darcha_exchange_v1_GetInclusionProofResponseInput, GetInclusionProofResponse as _darcha_exchange_v1_GetInclusionProofResponse } from './darcha/exchange/v1/GetInclusionProofResponse.ts';
import type { GetTileRequestInput as _darcha_exchange_v1_GetTileRequestInput, GetTileRequest as _darcha_exchange_v1_GetTileRequest } from './darcha/exchange/v1/GetTileRequest.ts';
import type { GetTileResponseInput as _darcha_exchange_v1_GetTileResponseInput, GetTileResponse as _darcha_exchange_v1_GetTileResponse } from './darcha/exchange/v1/GetTileResponse.ts';
import type { LogIntegrityInput as _darcha_exchange_v1_LogIntegrityInput, LogIntegrity as _darcha_exchange_v1_LogIntegrity } from './darcha/exchange/v1/LogIntegrity.ts';
import type { TimeProofInput as _darcha_exchange_v1_TimeProofInput, TimeProof as _darcha_exchange_v1_TimeProof } from './darcha/exchange/v1/TimeProof.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    exchange: {
      v1: {
        Checkpoint: MessageTypeDefinition<_darcha_exchange_v1_CheckpointInput, _darcha_exchange_v1_Checkpoint>
        /**
         * For the portal's own services and for members. Positions in the log count from 1; the leaf of position 1 is leaf 0 of
         * RFC 9162. A field out of bounds is INVALID_ARGUMENT `request-invalid`.
         */
        ExchangeLog: SubtypeConstructor<typeof grpc.Client, _darcha_exchange_v1_ExchangeLogClient> & { service: _darcha_exchange_v1_ExchangeLogDefinition }
        GetCheckpointRequest: MessageTypeDefinition<_darcha_exchange_v1_GetCheckpointRequestInput, _darcha_exchange_v1_GetCheckpointRequest>
        GetCheckpointResponse: MessageTypeDefinition<_darcha_exchange_v1_GetCheckpointResponseInput, _darcha_exchange_v1_GetCheckpointResponse>
        GetConsistencyProofRequest: MessageTypeDefinition<_darcha_exchange_v1_GetConsistencyProofRequestInput, _darcha_exchange_v1_GetConsistencyProofRequest>
        GetConsistencyProofResponse: MessageTypeDefinition<_darcha_exchange_v1_GetConsistencyProofResponseInput, _darcha_exchange_v1_GetConsistencyProofResponse>
        GetEntryRequest: MessageTypeDefinition<_darcha_exchange_v1_GetEntryRequestInput, _darcha_exchange_v1_GetEntryRequest>
        GetEntryResponse: MessageTypeDefinition<_darcha_exchange_v1_GetEntryResponseInput, _darcha_exchange_v1_GetEntryResponse>
        GetInclusionProofRequest: MessageTypeDefinition<_darcha_exchange_v1_GetInclusionProofRequestInput, _darcha_exchange_v1_GetInclusionProofRequest>
        GetInclusionProofResponse: MessageTypeDefinition<_darcha_exchange_v1_GetInclusionProofResponseInput, _darcha_exchange_v1_GetInclusionProofResponse>
        GetTileRequest: MessageTypeDefinition<_darcha_exchange_v1_GetTileRequestInput, _darcha_exchange_v1_GetTileRequest>
        GetTileResponse: MessageTypeDefinition<_darcha_exchange_v1_GetTileResponseInput, _darcha_exchange_v1_GetTileResponse>
        LogIntegrity: MessageTypeDefinition<_darcha_exchange_v1_LogIntegrityInput, _darcha_exchange_v1_LogIntegrity>
        LogState: EnumTypeDefinition
        TimeProof: MessageTypeDefinition<_darcha_exchange_v1_TimeProofInput, _darcha_exchange_v1_TimeProof>
        TimeProofState: EnumTypeDefinition
      }
    }
  }
}

