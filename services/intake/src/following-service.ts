/** The methods of `Following` and `Informing`. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { following, informing } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { closeCalendar, openCalendar, readCalendar } from './rpc/following/calendar.ts';
import { findStatus } from './rpc/following/find-status.ts';
import { renewFollowUpCode } from './rpc/following/renew-follow-up-code.ts';
import { allowInforming, endInforming } from './rpc/informing.ts';

export function followingService(intake: Intake): Service {
  return service(following, {
    findStatus: findStatus(intake),
    renewFollowUpCode: renewFollowUpCode(intake),
    openCalendar: openCalendar(intake),
    closeCalendar: closeCalendar(intake),
    readCalendar: readCalendar(intake),
  });
}

export function informingService(intake: Intake): Service {
  return service(informing, {
    allowInforming: allowInforming(intake),
    endInforming: endInforming(intake),
  });
}
