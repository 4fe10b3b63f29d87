/** Bundles as the catalogue offers them. */
import { DomainError } from '@darcha/kit/errors.ts';
import { fromWireText } from '@darcha/proto/text.ts';
import type { Offered } from '../domain/bundles/bundle.ts';
import type { CatalogueClient } from './passports.ts';

/** The bundle of a code; throws `bundle-unknown`. */
export type FindOffered = (code: string) => Promise<Offered>;

export function createFindOffered(client: CatalogueClient): FindOffered {
  return async (code) => {
    const { bundles } = code === '' || code.length > 64 ? { bundles: [] } : await client.listBundles({ code });
    const [offered] = bundles;
    if (!offered) {
      const message = 'There is no bundle of this code. Look up the event in the catalogue.';
      throw new DomainError('not-found', 'bundle-unknown', message);
    }
    const { event, title, services, shared } = offered;
    const asked = shared.map(({ name, title: words, answers }) => ({ name, title: fromWireText(words), answers }));
    return { code, event, title: fromWireText(title), services, shared: asked };
  };
}
