/** Names of agencies from the catalogue, for texts that say who must act. */
import { outsideContext } from '@darcha/kit/context.ts';
import type { Logger } from '@darcha/kit/log.ts';
import { fromWireText, type Text } from '@darcha/proto/text.ts';
import type { AgencyName } from '../domain/words.ts';
import type { CatalogueClient } from './passports.ts';

const everyMs = 10 * 60_000;
const soonMs = 5_000;

export interface AgencyNames {
  /** The name, or the code while the catalogue has not been reached. */
  nameOf: AgencyName;
  /** Asks the catalogue now; never fails. */
  refresh(): Promise<void>;
  stop(): void;
}

/** Asks again from time to time, and soon after a failure. */
export function createAgencyNames(client: CatalogueClient, log: Logger): AgencyNames {
  let names = new Map<string, Text>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const refresh = async () => {
    clearTimeout(timer);
    let next = everyMs;
    try {
      const { agencies } = await outsideContext(() => client.listAgencies({}));
      names = new Map(agencies.map(({ code, name }) => [code, fromWireText(name)]));
    } catch (error) {
      log.warn({ err: error }, 'the names of agencies could not be read; their codes are shown meanwhile');
      next = soonMs;
    }
    if (!stopped) timer = setTimeout(() => void refresh(), next).unref();
  };
  return {
    nameOf: (code) => names.get(code) ?? code,
    refresh,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
