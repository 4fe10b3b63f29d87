/** The contract's methods, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { intake as contract, results } from '@darcha/proto/contracts.ts';
import { largestPdf } from '@darcha/result-document/seal/read.ts';
import type { Intake } from './intake.ts';
import { claimApplication } from './rpc/claim-application.ts';
import { collectResult } from './rpc/collect-result.ts';
import { createApplication } from './rpc/create-application.ts';
import { decideApplication } from './rpc/decide-application.ts';
import { extendDeadline } from './rpc/extend-deadline.ts';
import { getApplication } from './rpc/get-application.ts';
import { getResult } from './rpc/get-result.ts';
import { getResultPdf } from './rpc/get-result-pdf.ts';
import { getStatusList } from './rpc/get-status-list.ts';
import { listApplications } from './rpc/list-applications.ts';
import { listQueue } from './rpc/list-queue.ts';
import { nameCollector } from './rpc/name-collector.ts';
import { reissueCollectionCode } from './rpc/reissue-collection-code.ts';
import { requestEvidence } from './rpc/request-evidence.ts';
import { revokeResult } from './rpc/revoke-result.ts';
import { submitApplication } from './rpc/submit-application.ts';
import { updateForm } from './rpc/update-form.ts';
import { verifyDocument } from './rpc/verify-document.ts';
import { verifyPdf } from './rpc/verify-pdf.ts';
import { verifyResult } from './rpc/verify-result.ts';
import { withdrawApplication } from './rpc/withdraw-application.ts';
import type { Processing } from './work/process.ts';

export function intakeService(intake: Intake, processing: Processing): Service {
  return service(contract, {
    createApplication: createApplication(intake),
    getApplication: getApplication(intake),
    listApplications: listApplications(intake),
    updateForm: updateForm(intake),
    requestEvidence: requestEvidence(intake),
    submitApplication: submitApplication(intake, processing),
    withdrawApplication: withdrawApplication(intake),
    listQueue: listQueue(intake),
    claimApplication: claimApplication(intake),
    decideApplication: decideApplication(intake),
    extendDeadline: extendDeadline(intake),
    collectResult: collectResult(intake),
    getResult: getResult(intake),
    verifyResult: verifyResult(intake),
    verifyDocument: verifyDocument(intake),
  });
}

/** What certain methods take in beyond the usual: a PDF as large as any that is looked at. */
export const largeMessages = { '/darcha.intake.v1.Results/VerifyPdf': { largest: largestPdf + 1_024 } };

export function resultsService(intake: Intake): Service {
  return service(results, {
    getResultPdf: getResultPdf(intake),
    verifyPdf: verifyPdf(intake),
    revokeResult: revokeResult(intake),
    getStatusList: getStatusList(intake),
    nameCollector: nameCollector(intake),
    reissueCollectionCode: reissueCollectionCode(intake),
  });
}
