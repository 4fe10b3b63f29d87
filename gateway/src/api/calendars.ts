/** The deadlines of an application or a bundle as a calendar that a program subscribes to. */
import { type Language, languages } from '@darcha/proto/text.ts';
import type { Clients } from '../clients.ts';
import type { Handlers } from '../http/call.ts';
import { Speaker } from '../http/language.ts';
import { sendBytes } from './shapes/bytes.ts';

/** Calendar programs ask seldom; whoever keeps a copy asks anew after this. */
const keep = 'private, max-age=900';

export function calendarsHandlers({ following }: Pick<Clients, 'following'>, publicAddress: () => string): Handlers {
  const open: Handlers[string] = async (call) => {
    const number = call.param('number');
    const { secret } = await following.openCalendar({ number });
    const href = `/api/v1/calendars/${number}/${secret}`;
    return { status: 201, body: { href, url: `${publicAddress()}${href}` }, headers: { Location: href } };
  };
  const close: Handlers[string] = async (call) => {
    await following.closeCalendar({ number: call.param('number') });
    return { status: 204 };
  };
  return {
    openCalendar: open,
    openBundleCalendar: open,
    closeCalendar: close,
    closeBundleCalendar: close,
    readCalendar: async (call) => {
      const calendar = await following.readCalendar({ number: call.param('number'), secret: call.param('secret') });
      // Calendar programs send no languages of their own: the address says which.
      const wanted = languages.find((language) => language === call.query('language'));
      const language: Language = wanted ?? call.speaker.language;
      const { toCalendar } = await import('../integrators/calendar.ts');
      call.response.setHeader('Content-Language', language);
      const bytes = toCalendar(calendar, new Speaker(language, false), publicAddress());
      return sendBytes(call, { type: 'text/calendar; charset=utf-8', bytes, keep });
    },
  };
}
