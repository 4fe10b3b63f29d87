/** The RPCs of publishing: for editors of agencies alone, but for the comparison of published versions. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { publishing as contract } from '@darcha/proto/contracts.ts';
import type { Publishing } from '../../publishing.ts';
import { compareVersions } from './compare-versions.ts';
import { discardDraft } from './discard-draft.ts';
import { getDraft } from './get-draft.ts';
import { getOfficeHours } from './get-office-hours.ts';
import { importDrafts } from './import-drafts.ts';
import { listDrafts } from './list-drafts.ts';
import { listEditorialEvents } from './list-editorial-events.ts';
import { publishDraft } from './publish-draft.ts';
import { retireService } from './retire-service.ts';
import { returnDraft } from './return-draft.ts';
import { saveDraft } from './save-draft.ts';
import { setOfficeHours } from './set-office-hours.ts';
import { submitDraft } from './submit-draft.ts';

export function publishingService(publishing: Publishing): Service {
  return service(contract, {
    saveDraft: saveDraft(publishing),
    importDrafts: importDrafts(publishing),
    getDraft: getDraft(publishing),
    listDrafts: listDrafts(publishing),
    submitDraft: submitDraft(publishing),
    returnDraft: returnDraft(publishing),
    publishDraft: publishDraft(publishing),
    discardDraft: discardDraft(publishing),
    retireService: retireService(publishing),
    compareVersions: compareVersions(publishing),
    listEditorialEvents: listEditorialEvents(publishing),
    getOfficeHours: getOfficeHours(publishing),
    setOfficeHours: setOfficeHours(publishing),
  });
}
