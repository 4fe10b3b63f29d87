/** The pages of what comes after applying. */
import type { Page } from '../../page.ts';
import { answers } from './answers.ts';
import { application } from './application.ts';
import { applications } from './applications.ts';
import { bundle, withdrawBundle } from './bundle.ts';
import { bundleCalendar, calendar } from './calendar.ts';
import { collector } from './collector.ts';
import { correct } from './correct.ts';
import { bundleLive, live, printedResult, record, signedResult } from './downloads.ts';
import { find } from './find.ts';
import { messages } from './messages.ts';
import { papersNotAsked } from './papers.ts';
import { representation } from './representation.ts';
import { result } from './result.ts';
import { bundleSharing, sharing } from './sharing.ts';
import { refusal, signature } from './signature.ts';
import { signatures } from './signatures.ts';
import { withdraw } from './withdraw.ts';

export const followPages: readonly Page[] = [
  ...[applications, application, answers, messages, correct, withdraw, representation],
  ...[sharing, calendar, papersNotAsked, live, record],
  ...[result, collector, printedResult, signedResult],
  ...[bundle, bundleSharing, bundleCalendar, withdrawBundle, bundleLive],
  ...[find, signatures, signature, refusal],
];
