/** The methods of the contract of drafts, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { drafts as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { claimDraft } from './rpc/drafts/claim-draft.ts';
import { copyApplication } from './rpc/drafts/copy-application.ts';
import { prepareDraft } from './rpc/drafts/prepare-draft.ts';

export function draftsService(intake: Intake): Service {
  return service(contract, {
    copyApplication: copyApplication(intake),
    prepareDraft: prepareDraft(intake),
    claimDraft: claimDraft(intake),
  });
}
