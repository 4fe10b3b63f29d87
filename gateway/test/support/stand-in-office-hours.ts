/** Hours of offices that are remembered as they were said, each office with its own. */
import { DomainError, invalidField } from '@darcha/kit/errors.ts';
import type { OfficeException } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeException.ts';
import type { OfficeHoursInput } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeHours.ts';
import type { OfficeHoursEventInput } from '@darcha/proto/gen/darcha/catalogue/v1/OfficeHoursEvent.ts';
import type { SetOfficeHoursRequest } from '@darcha/proto/gen/darcha/catalogue/v1/SetOfficeHoursRequest.ts';

interface Known {
  hours: OfficeHoursInput;
  version: number;
  events: OfficeHoursEventInput[];
}

const by = { id: 'editor-social', name: 'Editor', agency: 'social-protection-agency' };

/** What the contract of the API does not hold already, as the next. */
function refuseTwins(exceptions: readonly { day: string }[]): void {
  const twin = exceptions.findIndex(({ day }, at) => exceptions.slice(0, at).some((earlier) => earlier.day === day));
  if (twin < 0) return;
  throw invalidField(`/exceptions/${twin}/day`, 'day-twice', 'The day is given above already. Give each day once.');
}

function refuseHtml(exceptions: readonly OfficeException[]): void {
  const place = exceptions.findIndex(({ note }) => note?.byLanguage.en?.includes('<'));
  if (place >= 0) throw invalidField(`/exceptions/${place}/note/en`, 'html', 'Write it as plain text, without HTML.');
}

export function officeHoursStandIn() {
  const content = (): Known => ({ hours: { hours: ['Mo-Fr 09:00-13:00'] }, version: 0, events: [] });
  const offices = new Map(
    ['office-tashkent', 'office-samarkand', 'office-bukhara', 'office-khiva'].map((code) => [code, content()] as const),
  );
  const find = (office: string): Known => {
    const known = offices.get(office);
    if (known) return known;
    throw new DomainError('not-found', 'office-unknown', 'Your agency has no such office. Look it up in the list.');
  };
  return {
    getOfficeHours: async ({ office }: { office: string }) => find(office),
    setOfficeHours: async ({ office, hours, expectedVersion }: SetOfficeHoursRequest) => {
      const known = find(office);
      const { version, events } = known;
      refuseTwins(hours?.exceptions ?? []);
      refuseHtml(hours?.exceptions ?? []);
      if (JSON.stringify(hours) === JSON.stringify(known.hours)) return known;
      if (expectedVersion !== version) {
        const message = `The hours are at version ${version} by now. Read them again and repeat the change.`;
        throw new DomainError('stale', 'version-stale', message, { details: { version: String(version) } });
      }
      const event = { version: version + 1, at: '2026-11-22T05:00:00.000Z', by };
      const said = { hours: hours ?? {}, version: version + 1, events: [event, ...events] };
      offices.set(office, said);
      return said;
    },
  };
}
