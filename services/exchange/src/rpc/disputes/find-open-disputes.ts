/** FindOpenDisputes: which accesses by the calling member's questions are disputed and not answered. */
import { invalidField } from '@darcha/kit/errors.ts';
import type { FindOpenDisputesRequest } from '@darcha/proto/gen/darcha/exchange/v1/FindOpenDisputesRequest.ts';
import type { FindOpenDisputesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/FindOpenDisputesResponse.ts';
import type { DisputeParts } from '../../disputes/parts.ts';
import { callingMember } from '../members.ts';

const most = { application: 64, positions: 200 } as const;

export function findOpenDisputes({ disputes, log }: Pick<DisputeParts, 'disputes' | 'log'>) {
  return async (request: FindOpenDisputesRequest): Promise<FindOpenDisputesResponseInput> => {
    const member = callingMember();
    check(request);
    const open = await disputes.openAmong({ ...request, by: member });
    const own = (await log.at(open)).filter(({ entry }) => entry.peer === member);
    return { positions: own.map(({ position }) => position).toSorted((a, b) => a - b) };
  };
}

function check({ application, positions }: FindOpenDisputesRequest): void {
  if (application === '' && positions.length === 0) {
    throw invalidField('/application', 'required', 'Name an application, or positions of accesses.');
  }
  if (application.length > most.application) {
    throw invalidField('/application', 'maxLength', `Must have at most ${most.application} characters.`);
  }
  if (positions.length > most.positions) {
    throw invalidField('/positions', 'maxItems', `Must be at most ${most.positions}.`);
  }
  if (positions.some((position) => !Number.isSafeInteger(position) || position < 1)) {
    throw invalidField('/positions', 'range', 'Must be positions in the log, from 1.');
  }
}
