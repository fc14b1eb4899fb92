import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import type { Shop } from '../state/contract';
import styles from './App.module.css';
import { LiveRegionProvider } from './components/LiveRegion';
import { useText } from './i18n/text';
import { paths } from './routing/paths';
import { useNavigationEffects } from './routing/useNavigationEffects';
import { ShopProvider } from './shopContext';
import { HomePage } from './storefront/home/HomePage';
import { OverlayHost, OverlaysProvider } from './storefront/overlays/Overlays';
import { PackNotice } from './storefront/packs/PackNotice';
import { createSearchRunner, SearchRunnerProvider } from './storefront/search/searchRunner';
import { ErrorBoundary } from './storefront/shell/ErrorBoundary';
import { Footer } from './storefront/shell/Footer';
import { Header } from './storefront/shell/Header';
import { Notices } from './storefront/shell/Notices';
import { PageLoading } from './storefront/shell/PageLoading';
import { UndoToast } from './storefront/shell/UndoToast';
import { useDocumentSettings } from './useDocumentSettings';

const SearchPage = lazy(() => import('./storefront/search/SearchPage'));
const ItemPage = lazy(() => import('./storefront/item/ItemPage'));
const CartPage = lazy(() => import('./storefront/lists/CartPage'));
const FavouritesPage = lazy(() => import('./storefront/lists/FavouritesPage'));
const HistoryPage = lazy(() => import('./storefront/lists/HistoryPage'));
const OrdersPage = lazy(() => import('./storefront/lists/OrdersPage'));
const PrivacyPage = lazy(() => import('./privacy/PrivacyPage'));
const LabPage = lazy(() => import('./training-panel/LabPage'));
const ImportPage = lazy(() => import('./importing/ImportPage'));
const PhotoPage = lazy(() => import('./storefront/photo/PhotoPage'));
const NotFoundPage = lazy(() => import('./storefront/shell/NotFoundPage'));

/** Where the build lies on its host; paths inside the shop begin after it. */
const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

export function App({ shop }: { shop: Shop }) {
  const runner = useMemo(() => createSearchRunner(shop), [shop]);
  return (
    <ShopProvider value={shop}>
      <ErrorBoundary>
        <Router base={base}>
          <SearchRunnerProvider value={runner}>
            <LiveRegionProvider>
              <OverlaysProvider>
                <Shell />
              </OverlaysProvider>
            </LiveRegionProvider>
          </SearchRunnerProvider>
        </Router>
      </ErrorBoundary>
    </ShopProvider>
  );
}

function Shell() {
  const text = useText();
  useDocumentSettings();
  useNavigationEffects();
  return (
    <div className={styles.shell}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place on the page, which only keeps the address as it is. */}
      <a href="#content" className={styles.skip} onClick={skipToContent}>
        {text.header.skip}
      </a>
      <Header />
      <PackNotice />
      <Notices />
      <main id="content" tabIndex={-1} className={styles.main}>
        <Pages />
        <OverlayHost />
      </main>
      <Footer />
      <UndoToast />
    </div>
  );
}

/** Without the address: the fragment belongs to the page. */
function skipToContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('main')?.focus();
}

function Pages() {
  const [path] = useLocation();
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<PageLoading />}>
        <Switch>
          <Route path={paths.home} component={HomePage} />
          <Route path={paths.search} component={SearchPage} />
          <Route path={paths.item} component={ItemPage} />
          <Route path={paths.cart} component={CartPage} />
          <Route path={paths.favourites} component={FavouritesPage} />
          <Route path={paths.history} component={HistoryPage} />
          <Route path={paths.orders} component={OrdersPage} />
          <Route path={paths.privacy} component={PrivacyPage} />
          <Route path={paths.lab} component={LabPage} />
          <Route path={paths.import} component={ImportPage} />
          <Route path={paths.photo} component={PhotoPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
