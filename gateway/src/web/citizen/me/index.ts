/** The pages of what is held about a person, and who acts for whom. */
import type { Page } from '../../page.ts';
import { access, disputing } from './access.ts';
import { accesses } from './accesses.ts';
import { disputes } from './disputes.ts';
import { dataExport } from './export.ts';
import { grantMandate } from './grant-mandate.ts';
import { mandate } from './mandate.ts';
import { mandates } from './mandates.ts';
import { me } from './me.ts';
import { allPapersNotAsked } from './papers.ts';
import { proveMandate } from './prove-mandate.ts';

export const mePages: readonly Page[] = [
  ...[me, accesses, access, disputing, disputes, allPapersNotAsked, dataExport],
  ...[mandates, grantMandate, proveMandate, mandate],
];
