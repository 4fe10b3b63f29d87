import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ApplicationRecordsClient as _darcha_intake_v1_ApplicationRecordsClient, ApplicationRecordsDefinition as _darcha_intake_v1_ApplicationRecordsDefinition } from './darcha/intake/v1/ApplicationRecords.ts';
import type { GetRecordHeadRequestInput as _darcha_intake_v1_GetRecordHeadRequestInput, GetRecordHeadRequest as _darcha_intake_v1_GetRecordHeadRequest } from './darcha/intake/v1/GetRecordHeadRequest.ts';
import type { GetRecordHeadResponseInput as _darcha_intake_v1_GetRecordHeadResponseInput, GetRecordHeadResponse as _darcha_intake_v1_GetRecordHeadResponse } from './darcha/intake/v1/GetRecordHeadResponse.ts';
import type { GetRecordRequestInput as _darcha_intake_v1_GetRecordRequestInput, GetRecordRequest as _darcha_intake_v1_GetRecordRequest } from './darcha/intake/v1/GetRecordRequest.ts';
import type { GetRecordResponseInput as _darcha_intake_v1_GetRecordResponseInput, GetRecordResponse as _darcha_intake_v1_GetRecordResponse } from './darcha/intake/v1/GetRecordResponse.ts';
import type { RecordOfficialInput as _darcha_intake_v1_RecordOfficialInput, RecordOfficial as _darcha_intake_v1_RecordOfficial } from './darcha/intake/v1/RecordOfficial.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  darcha: {
    intake: {
      v1: {
        /**
         * Errors that are not named here are those of `Intake`, and mean the same.
         */
        ApplicationRecords: SubtypeConstructor<typeof grpc.Client, _darcha_intake_v1_ApplicationRecordsClient> & { service: _darcha_intake_v1_ApplicationRecordsDefinition }
        GetRecordHeadRequest: MessageTypeDefinition<_darcha_intake_v1_GetRecordHeadRequestInput, _darcha_intake_v1_GetRecordHeadRequest>
        GetRecordHeadResponse: MessageTypeDefinition<_darcha_intake_v1_GetRecordHeadResponseInput, _darcha_intake_v1_GetRecordHeadResponse>
        GetRecordRequest: MessageTypeDefinition<_darcha_intake_v1_GetRecordRequestInput, _darcha_intake_v1_GetRecordRequest>
        GetRecordResponse: MessageTypeDefinition<_darcha_intake_v1_GetRecordResponseInput, _darcha_intake_v1_GetRecordResponse>
        RecordOfficial: MessageTypeDefinition<_darcha_intake_v1_RecordOfficialInput, _darcha_intake_v1_RecordOfficial>
      }
    }
  }
}

