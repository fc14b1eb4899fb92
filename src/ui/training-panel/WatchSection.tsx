import type { WatchedVisit } from '../../domain/watchedVisit';
import { Button } from '../components/Button';
import { ErrorText } from '../components/ErrorText';
import { Link } from '../components/Link';
import { ProductPicture } from '../components/ProductPicture';
import { labWatchTexts } from '../i18n/areas/labWatch';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { itemHref } from '../routing/paths';
import { useShopState } from '../shopContext';
import { useWatchedShopper } from './useWatchedShopper';
import styles from './Watch.module.css';

/** A simulated shopper, visit by visit, and what "For you" makes of it. */
export function WatchSection() {
  const words = useAreaText(labWatchTexts);
  const packName = useShopState((state) => state.packName);
  const ready = useShopState((state) => state.pack.status === 'ready');
  return (
    <>
      <p className={styles.intro}>
        <strong className={styles.label}>{words.simulated}</strong> {words.intro}
      </p>
      {ready && <Watched key={packName} />}
    </>
  );
}

function Watched() {
  const words = useAreaText(labWatchTexts);
  const { status, visit, error, start, stop } = useWatchedShopper(words.ended);
  const running = status === 'running';
  return (
    <>
      <p className={styles.controls}>
        <Button size="small" icon={running ? 'pause' : 'play'} onClick={running ? stop : start}>
          {running ? words.stop : status === 'idle' ? words.start : words.again}
        </Button>
      </p>
      {error && <ErrorText error={error} />}
      {status === 'too-small' && <p className={styles.intro}>{words.tooSmall}</p>}
      {visit && <VisitView visit={visit} />}
    </>
  );
}

function VisitView({ visit: { acts, likes, changed, forYou, acted } }: { visit: WatchedVisit }) {
  const words = useAreaText(labWatchTexts);
  const format = useFormat();
  const localized = useLocalized();
  const items = useShopState((state) => state.pack.items);
  const categories = useShopState((state) => state.pack.manifest?.categories);
  const named = (keys: readonly string[]) => keys.map((key) => (categories?.[key] ? localized(categories[key]) : key)).join(words.and);
  const count = (taste: 'old' | 'new') => format.number(forYou.filter((one) => one.taste === taste).length);
  const of = acted && items.get(acted.itemId);
  const done = acted?.kinds.map((kind) => words.act[kind]).join(words.also) ?? '';
  return (
    <section className={styles.visit} aria-label={words.simulated}>
      <p>{changed ? words.after(named(likes.new), named(likes.old)) : words.before(named(likes.old))}</p>
      <h3 className={styles.subtitle}>{words.shelf(format.number(acts))}</h3>
      <ol className={styles.shelf}>
        {forYou.map(({ itemId, taste }) => {
          const item = items.get(itemId);
          if (!item) return null;
          const belongs = taste ? words[taste] : words.other;
          return (
            <li key={itemId} data-taste={taste ?? 'other'} data-acted={itemId === acted?.itemId}>
              <Link href={itemHref(itemId)} title={localized(item.title)} aria-label={localized(item.title)}>
                <ProductPicture item={item} />
              </Link>
              <span className={styles.taste}>{belongs}</span>
            </li>
          );
        })}
      </ol>
      <p className={styles.shares}>{words.shares(count('old'), count('new'), format.number(forYou.length))}</p>
      {acted && of && (
        <p className={styles.shares}>
          {acted.position === null
            ? words.elsewhere(done, localized(of.title))
            : words.onShelf(done, localized(of.title), format.number(acted.position))}
        </p>
      )}
    </section>
  );
}
