/** Drafts of passports, from the first line to the publication, and services that end. */
import type { Page } from '../../page.ts';
import { passports, services } from './list.ts';
import { newDraft } from './new.ts';
import { overview } from './overview.ts';
import { partPage } from './part.ts';
import { differences, history, preview } from './reading.ts';
import { retirePage, servicePage } from './service.ts';
import { discardPage, publishPage, returnPage } from './steps.ts';
import { textPage } from './text.ts';

export const passportPages: readonly Page[] = [
  passports,
  newDraft,
  overview,
  textPage,
  partPage,
  preview,
  differences,
  history,
  returnPage,
  publishPage,
  discardPage,
  services,
  servicePage,
  retirePage,
];
