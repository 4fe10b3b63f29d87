/** The methods of the contract of fallbacks, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { fallbacks as contract } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { askRegister } from './rpc/fallbacks/ask-register.ts';
import { listFallbacks } from './rpc/fallbacks/list-fallbacks.ts';
import { useEarlierRecord } from './rpc/fallbacks/use-earlier-record.ts';
import { useOwnPaper } from './rpc/fallbacks/use-own-paper.ts';
import type { Processing } from './work/process.ts';

export function fallbacksService(intake: Intake, processing: Processing): Service {
  return service(contract, {
    listFallbacks: listFallbacks(intake),
    useEarlierRecord: useEarlierRecord(intake, processing),
    useOwnPaper: useOwnPaper(intake, processing),
    askRegister: askRegister(intake),
  });
}
