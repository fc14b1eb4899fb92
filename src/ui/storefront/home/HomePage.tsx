import type { Shelf as ShelfState } from '../../../domain/rankedItem';
import { useWaited } from '../../components/useWaited';
import { useLocalized, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { ConsentCard } from './ConsentCard';
import { ForYouStatus } from './ForYouStatus';
import styles from './HomePage.module.css';
import { Shelf } from './Shelf';
import { ShelfSkeleton } from './ShelfSkeleton';

export function HomePage() {
  const text = useText();
  return (
    <Page title={text.page.home} heading={null} className={styles.page}>
      <ConsentCard />
      <Shelves />
    </Page>
  );
}

function Shelves() {
  const status = useShopState((state) => state.home.status);
  const shelves = useShopState((state) => state.home.shelves);
  const failed = useShopState((state) => state.pack.status === 'failed');
  // Whether the shop has a question decides where the shelves begin: they must not jump when it comes.
  const known = useShopState((state) => state.shopperRead);
  const waited = useWaited(patienceMs);
  if (!known && !waited) return null;
  if (status === 'loading') return failed ? null : <ShelfSkeleton />;
  return shelves.map((shelf, at) => <NamedShelf key={shelf.name} shelf={shelf} first={at === 0} />);
}

/** Reading what the device keeps takes a few hundredths of a second; a blocked database must not hold up the shop. */
const patienceMs = 400;

function NamedShelf({ shelf, first }: { shelf: ShelfState; first: boolean }) {
  const text = useText();
  const localized = useLocalized();
  const about = useShopState((state) => (shelf.about ? state.pack.items.get(shelf.about) : undefined));
  const titles = useShopState((state) => state.pack.manifest?.shelves);
  const list = { name: shelf.name, items: shelf.items, method: shelf.method };
  switch (shelf.name) {
    case 'for-you':
      return <Shelf {...list} title={text.shelf.forYou} spread eager={first} status={<ForYouStatus items={shelf.items} />} />;
    case 'because-you-viewed':
      // About another product it is another shelf.
      return about ? <Shelf {...list} key={about.id} title={text.shelf.becauseYouViewed(localized(about.title))} /> : null;
    case 'popular':
      return <Shelf {...list} title={titles?.popular ? localized(titles.popular) : text.shelf.popular} />;
    case 'new':
      return <Shelf {...list} title={titles?.new ? localized(titles.new) : text.shelf.newest} />;
  }
}
