import { Button } from '../../components/Button';
import { useAnnounce } from '../../components/LiveRegion';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useFormat, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useActions, useShopState } from '../../shopContext';
import { EmptyList } from './EmptyList';
import { OrderLine } from './OrderLine';
import styles from './OrdersPage.module.css';

export default function OrdersPage() {
  const text = useText();
  const { orders: words } = useAreaText(listsTexts);
  const format = useFormat();
  const purchases = useShopState((state) => state.purchases);
  const known = useShopState((state) => state.shopperRead);
  const kept = useShopState((state) => state.consent === 'granted');
  const { takeBackOrder } = useActions();
  const announce = useAnnounce();
  const takeBack = (atMs: number) => {
    // The button goes away with its order; the focus must not fall to the top of the page.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    void takeBackOrder(atMs).then(() => announce(words.takenBack));
  };
  if (!known) return <Page title={text.page.orders}>{null}</Page>;
  return (
    <Page title={text.page.orders}>
      {purchases.length > 0 ? (
        <div className={styles.orders}>
          <p className={styles.note}>{words.note}</p>
          {!kept && <p className={styles.note}>{words.notKept}</p>}
          {purchases.map(({ atMs, lines }) => (
            <section key={atMs} aria-labelledby={`order-${atMs}`}>
              <div className={styles.head}>
                <h2 id={`order-${atMs}`} className={styles.title}>
                  {words.order(format.dateTime(atMs))}
                </h2>
                <Button
                  tone="quiet"
                  size="small"
                  icon="undo"
                  aria-label={words.takeBackOf(format.dateTime(atMs))}
                  onClick={() => takeBack(atMs)}
                >
                  {words.takeBack}
                </Button>
              </div>
              <ul>
                {lines.map((line) => (
                  <OrderLine key={line.itemId} {...line} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : (
        <EmptyList icon="box" words={words} />
      )}
    </Page>
  );
}
