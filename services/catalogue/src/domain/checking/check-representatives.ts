/** Who may act for the applicant: only for those the service is for. */
import type { Audience, Passport, RepresentativeKind } from '@darcha/proto/passport.ts';
import type { Report } from '../document/fault.ts';

const audienceOf: Readonly<Partial<Record<RepresentativeKind, Audience>>> = {
  parent: 'natural-person',
  'legal-entity': 'legal-entity',
};

export function reportRepresentatives({ representatives, audience }: Partial<Passport>, report: Report): void {
  for (const [i, kind] of (representatives ?? []).entries()) {
    const { [kind]: needed } = audienceOf;
    if (needed === undefined || !audience || audience.includes(needed)) continue;
    const message = `A "${kind}" acts for a ${needed}, for whom this service is not. Remove it, or add ${needed} to "audience".`;
    report(['representatives', i], 'representatives-audience', message);
  }
}
