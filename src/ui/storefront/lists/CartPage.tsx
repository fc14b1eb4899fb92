import { useMemo, useState } from 'react';
import { Banner } from '../../components/Banner';
import { Button, buttonClass } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Link } from '../../components/Link';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useFormat, useText } from '../../i18n/text';
import { useHere, usePriced } from '../../packTraits';
import { Page } from '../../routing/Page';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import { CartLine } from './CartLine';
import styles from './CartPage.module.css';
import { cartTotal } from './cartTotal';

export default function CartPage() {
  const text = useText();
  const { cart: words, lookAround } = useAreaText(listsTexts);
  const { here, elsewhere } = useCartHere();
  const priced = usePriced();
  const [ordered, setOrdered] = useState(false);
  const known = useShopState((state) => state.shopperRead);
  const kept = useShopState((state) => state.consent === 'granted');
  if (!known) return <Page title={text.page.cart}>{null}</Page>;
  if (!priced)
    return (
      <Page title={text.page.cart}>
        <EmptyState icon="cart" title={words.noPrices} actions={<LookAround>{lookAround}</LookAround>}>
          <p>{words.noPricesMore}</p>
        </EmptyState>
      </Page>
    );
  if (here.length === 0)
    return (
      <Page title={text.page.cart}>
        {ordered ? (
          <EmptyState
            icon="check"
            title={words.doneTitle}
            actions={
              <Link href={paths.orders} className={buttonClass('primary')}>
                {words.seeOrders}
              </Link>
            }
          >
            <p>{kept ? words.doneBody : words.doneForNow}</p>
          </EmptyState>
        ) : (
          <EmptyState icon="cart" title={words.empty} actions={<LookAround>{lookAround}</LookAround>}>
            <p>{elsewhere > 0 ? words.elsewhere(elsewhere) : words.emptyMore}</p>
          </EmptyState>
        )}
      </Page>
    );
  return (
    <Page title={text.page.cart}>
      <div className={styles.layout}>
        <ul className={styles.lines}>
          {here.map(([itemId, quantity]) => (
            <CartLine key={itemId} itemId={itemId} quantity={quantity} />
          ))}
          {elsewhere > 0 && <li className={styles.elsewhere}>{words.elsewhere(elsewhere)}</li>}
        </ul>
        <Summary onOrdered={() => setOrdered(true)} />
      </div>
    </Page>
  );
}

/** The cart spans all packs: what belongs to the open one, and how many things belong to others. */
function useCartHere() {
  const cart = useShopState((state) => state.cart);
  const ids = useHere(useMemo(() => [...cart.keys()], [cart]));
  const here = ids.map((id) => [id, cart.get(id) ?? 0] as const);
  return { here, elsewhere: cart.size - here.length };
}

function LookAround({ children }: { children: string }) {
  return (
    <Link href={paths.home} className={buttonClass('primary')}>
      {children}
    </Link>
  );
}

function Summary({ onOrdered }: { onOrdered: () => void }) {
  const { cart: words } = useAreaText(listsTexts);
  const format = useFormat();
  const { purchaseCart } = useActions();
  const { here } = useCartHere();
  const items = useShopState((state) => state.pack.items);
  // Before that nobody knows which of it belongs to the open pack, and an order would order nothing.
  const ready = useShopState((state) => state.pack.status === 'ready');
  const { total, unpriced } = cartTotal(new Map(here), items);
  const order = () => {
    onOrdered();
    void purchaseCart();
  };
  return (
    <section className={styles.summary} aria-labelledby="cart-total">
      <p className={styles.total} id="cart-total">
        <span>{words.total}</span>
        <strong>{format.price(total)}</strong>
      </p>
      {unpriced && <p className={styles.note}>{words.unpriced}</p>}
      <Banner icon="info" title={words.demo}>
        <p>{words.demoMore}</p>
      </Banner>
      <Button tone="primary" wide disabled={!ready} onClick={order}>
        {words.order}
      </Button>
    </section>
  );
}
