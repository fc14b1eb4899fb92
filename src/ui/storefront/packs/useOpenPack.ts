import { useLocation } from 'wouter';
import type { PackSummary } from '../../../domain/pack';
import { useAnnounce } from '../../components/LiveRegion';
import { useLocalized, useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import { useShop } from '../../shopContext';
import { parseSearchView, searchHref } from '../search/searchFragment';

/** Opens another pack without a reload, goes where that makes sense, and tells screen readers how it went. */
export function useOpenPack(): (pack: Pick<PackSummary, 'name' | 'title'>) => Promise<void> {
  const text = useText();
  const localized = useLocalized();
  const announce = useAnnounce();
  const { store, actions } = useShop();
  const [path, navigate] = useLocation();
  return async ({ name, title }) => {
    const opening = actions.openPack(name);
    navigate(placeInOtherPack(path), { replace: keeps.has(path) });
    await opening;
    const { packName, pack } = store.getState();
    // Another one was chosen meanwhile: that one is told of.
    if (packName !== name) return;
    announce(pack.status === 'ready' ? text.packs.opened(localized(title)) : text.packs.failed(localized(title)));
  };
}

/** Pages that are as good in another pack. */
const keeps: ReadonlySet<string> = new Set([paths.home, paths.favourites, paths.history, paths.orders, paths.privacy, paths.lab]);

/** The same wish in another catalogue, without filters that only the former one knows. Never with `?pack=`, which would bring that one back. */
function placeInOtherPack(path: string): string {
  if (path === paths.search) return searchHref({ query: parseSearchView(location.hash.slice(1)).query });
  return keeps.has(path) ? path : paths.home;
}
