import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { MandateProofInput as _darcha_intake_v1_MandateProofInput, MandateProof as _darcha_intake_v1_MandateProof } from './darcha/intake/v1/MandateProof.ts';
import type { RepresentationInput as _darcha_intake_v1_RepresentationInput, Representation as _darcha_intake_v1_Representation } from './darcha/intake/v1/Representation.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    intake: {
      v1: {
        MandateKind: EnumTypeDefinition
        MandatePower: EnumTypeDefinition
        MandateProof: MessageTypeDefinition<_darcha_intake_v1_MandateProofInput, _darcha_intake_v1_MandateProof>
        Representation: MessageTypeDefinition<_darcha_intake_v1_RepresentationInput, _darcha_intake_v1_Representation>
      }
    }
  }
}

