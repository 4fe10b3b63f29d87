/** The methods of the contract of mandates, each in its own file. */
import { type Service, service } from '@darcha/kit/rpc/server.ts';
import { mandates as contract, mandateProofs } from '@darcha/proto/contracts.ts';
import type { Intake } from './intake.ts';
import { acceptMandate } from './rpc/mandates/accept-mandate.ts';
import { entrustApplication } from './rpc/mandates/entrust-application.ts';
import { getMandate } from './rpc/mandates/get-mandate.ts';
import { grantMandate } from './rpc/mandates/grant-mandate.ts';
import { listMandates } from './rpc/mandates/list-mandates.ts';
import { listRepresented } from './rpc/mandates/list-represented.ts';
import { proveMandate } from './rpc/mandates/prove-mandate.ts';
import { revokeMandate } from './rpc/mandates/revoke-mandate.ts';
import { takeOverApplication } from './rpc/mandates/take-over-application.ts';

export function mandatesService(intake: Intake): Service {
  return service(contract, {
    grantMandate: grantMandate(intake),
    acceptMandate: acceptMandate(intake),
    revokeMandate: revokeMandate(intake),
    getMandate: getMandate(intake),
    listMandates: listMandates(intake),
    listRepresented: listRepresented(intake),
    entrustApplication: entrustApplication(intake),
    takeOverApplication: takeOverApplication(intake),
  });
}

export function mandateProofsService(intake: Intake): Service {
  return service(mandateProofs, { proveMandate: proveMandate(intake) });
}
