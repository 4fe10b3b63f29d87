import { onlineFee } from '@darcha/proto/fee.ts';
import type { ServiceBundleInput } from '@darcha/proto/gen/darcha/catalogue/v1/ServiceBundle.ts';
import type { Passport } from '@darcha/proto/passport.ts';
import { toWireText } from '@darcha/proto/text.ts';
import type { Bundle } from '../domain/reference.ts';
import type { Keeper } from '../keeper.ts';
import type { Rpc } from './handler.ts';
import { bounded, toSummary } from './wire.ts';

/** Bundles of an event, or the one of a code, or all, in the order in which they are shown. */
export function listBundles(keeper: Keeper): Rpc<'ListBundles'> {
  return async (request) => {
    const event = bounded('event', request.event, 64);
    const code = bounded('code', request.code, 64);
    const { bundles, services, edition } = keeper.current();
    const chosen = bundles.filter((one) => (event === '' || one.event === event) && (code === '' || one.code === code));
    const named = new Set(chosen.flatMap((bundle) => bundle.services));
    const inForce = [...named].flatMap((id) => services.get(id)?.inForce?.passport ?? []);
    const byId = new Map(inForce.map((passport) => [passport.id, passport]));
    return { bundles: chosen.map((bundle) => toBundle(bundle, byId)), services: inForce.map(toSummary), edition };
  };
}

function toBundle(bundle: Bundle, inForce: ReadonlyMap<string, Passport>): ServiceBundleInput {
  const { code, event, title, summary, services, shared = [] } = bundle;
  const fees = services.flatMap((id) => {
    const fee = inForce.get(id)?.fee ?? 'none';
    return fee === 'none' ? [] : [fee.amount];
  });
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    code,
    event,
    title: toWireText(title),
    summary: toWireText(summary),
    services,
    shared: shared.map(({ name, title: asked, answers }) => ({ name, title: toWireText(asked), answers })),
    fee: fees.length === 0 ? null : { counter: sum(fees), online: sum(fees.map(onlineFee)) },
  };
}
