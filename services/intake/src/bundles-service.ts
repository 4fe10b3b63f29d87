/** The contract's methods for bundles. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { bundles } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { createBundle } from './rpc/bundles/create-bundle.ts';
import { getBundle, listBundles } from './rpc/bundles/read-bundles.ts';
import { requestBundleEvidence } from './rpc/bundles/request-bundle-evidence.ts';
import { submitBundle } from './rpc/bundles/submit-bundle.ts';
import { updateBundle } from './rpc/bundles/update-bundle.ts';
import { withdrawBundle } from './rpc/bundles/withdraw-bundle.ts';
import type { Processing } from './work/process.ts';

export function bundlesService(intake: Intake, processing: Processing): Service {
  return service(bundles, {
    createBundle: createBundle(intake),
    getBundle: getBundle(intake),
    listBundles: listBundles(intake),
    updateBundle: updateBundle(intake),
    requestBundleEvidence: requestBundleEvidence(intake),
    submitBundle: submitBundle(intake, processing),
    withdrawBundle: withdrawBundle(intake),
  });
}
