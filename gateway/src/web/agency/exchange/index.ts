/** What an agency gives to others and takes from them, and how that goes. */
import type { Page } from '../../page.ts';
import { agreementPage, agreements } from './agreements.ts';
import { overview } from './overview.ts';
import { quotas } from './quotas.ts';
import { recordType } from './record-type.ts';

export const exchangePages: readonly Page[] = [overview, agreements, agreementPage, recordType, quotas];
