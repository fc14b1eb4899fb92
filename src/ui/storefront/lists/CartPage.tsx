import { useState } from 'react';
import { Banner } from '../../components/Banner';
import { Button, buttonClass } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Link } from '../../components/Link';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText, useFormat, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import { CartLine } from './CartLine';
import styles from './CartPage.module.css';
import { cartTotal } from './cartTotal';

export default function CartPage() {
  const text = useText();
  const { cart: words, lookAround } = useAreaText(listsTexts);
  const cart = useShopState((state) => state.cart);
  const [ordered, setOrdered] = useState(false);
  const known = useShopState((state) => state.shopperRead);
  if (!known) return <Page title={text.page.cart}>{null}</Page>;
  if (cart.size === 0)
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
            <p>{words.doneBody}</p>
          </EmptyState>
        ) : (
          <EmptyState
            icon="cart"
            title={words.empty}
            actions={
              <Link href={paths.home} className={buttonClass('primary')}>
                {lookAround}
              </Link>
            }
          >
            <p>{words.emptyMore}</p>
          </EmptyState>
        )}
      </Page>
    );
  return (
    <Page title={text.page.cart}>
      <div className={styles.layout}>
        <ul className={styles.lines}>
          {[...cart].map(([itemId, quantity]) => (
            <CartLine key={itemId} itemId={itemId} quantity={quantity} />
          ))}
        </ul>
        <Summary onOrdered={() => setOrdered(true)} />
      </div>
    </Page>
  );
}

function Summary({ onOrdered }: { onOrdered: () => void }) {
  const { cart: words } = useAreaText(listsTexts);
  const format = useFormat();
  const { purchaseCart } = useActions();
  const cart = useShopState((state) => state.cart);
  const items = useShopState((state) => state.pack.items);
  const { total, unpriced } = cartTotal(cart, items);
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
      <Button tone="primary" wide onClick={order}>
        {words.order}
      </Button>
    </section>
  );
}
