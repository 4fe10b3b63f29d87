/** What of intake's database an export of everything held about a person holds. */
import { type Inventory, leftOut } from '@darcha/proto/tell.ts';

const bytesOfFiles = leftOut('the bytes of files and uploads, which stand in the export under files/');

export const inventory: Inventory = {
  applications: { exportedAs: ['applications/', 'signatures/'] },
  mandates: { exportedAs: ['mandates/'] },
  bundles: { exportedAs: ['bundles/'] },
  exports: { exportedAs: ['exports.json'] },
  uploads: { exportedAs: ['applications/'] },
  blobs: { exportedAs: ['files/'] },
  'attachments.files': bytesOfFiles,
  'attachments.chunks': bytesOfFiles,
  'canned-answers': leftOut('what agencies have ready to say; about nobody'),
  prepared: leftOut(
    'prepared by programs for whoever has the code: until it is opened it belongs to nobody and is found by the code alone; erased after 14 days',
  ),
};
