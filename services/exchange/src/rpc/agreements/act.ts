/** Act: does what a member's signed act says. */
import type { ActRequest } from '@darcha/proto/gen/darcha/exchange/v1/ActRequest.ts';
import type { ActResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ActResponse.ts';
import type { AgreementParts } from '../../agreements/open.ts';
import { callingMember } from '../members.ts';
import { show } from './show.ts';

export function act(parts: AgreementParts) {
  return async (request: ActRequest): Promise<ActResponseInput> => {
    const member = callingMember();
    const [agreement] = await show([await parts.acts.act(member, request.act)], parts, member);
    return { ...(agreement && { agreement }) };
  };
}
