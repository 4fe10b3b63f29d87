/** Pages on which people apply. */
import type { Page } from '../../page.ts';
import { bundleCheck } from './bundles/check.ts';
import { bundleFormPage, bundleFormStart } from './bundles/form.ts';
import { bundleRecords } from './bundles/records.ts';
import { bundleStart } from './bundles/start.ts';
import { checkPage } from './check.ts';
import { claimPage } from './claim.ts';
import { duplicatePage } from './duplicate.ts';
import { earlierPage, ownPaperPage } from './fallbacks.ts';
import { feePage } from './fee.ts';
import { formPage, formStart } from './form.ts';
import { paperFile, papersPage, removePaperPage } from './papers.ts';
import { recordsPage } from './records.ts';
import { sentPage } from './sent.ts';
import { startPage } from './start.ts';

export const applyPages: readonly Page[] = [
  ...[startPage, claimPage, formStart, formPage],
  ...[recordsPage, earlierPage, ownPaperPage, papersPage, paperFile, removePaperPage, feePage],
  ...[checkPage, duplicatePage, sentPage],
  ...[bundleStart, bundleFormStart, bundleFormPage, bundleRecords, bundleCheck],
];
