import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { RankedItem, ShelfMethod } from '../../../domain/rankedItem';
import { Disclosure } from '../../components/Disclosure';
import { IconButton } from '../../components/IconButton';
import { useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { ProductCard } from '../products/ProductCard';
import { useImpressions } from '../products/useImpressions';
import { useReorderAnimation } from '../products/useReorderAnimation';
import styles from './Shelf.module.css';
import { ShelfReason } from './ShelfReason';

export interface ShelfProps {
  /** Identity of the list: another one has nothing to do with the order of this one. */
  name: string;
  /** Its name in the log of impressions. */
  list?: string;
  items: readonly RankedItem[];
  method: ShelfMethod;
  title: string;
  /** Says what has just changed. */
  status?: ReactNode;
  /** Two rows on wide screens, where a new order can be seen as a whole. */
  spread?: boolean;
  eager?: boolean;
}

export function Shelf({ name, list: listName = name, items, method, title, status, spread = false, eager = false }: ShelfProps) {
  const text = useText();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const settled = useShopState((state) => state.pack.status === 'ready');
  const ids = items.map(({ itemId }) => itemId);
  const { name: methodName, sentence } = text.shelf.method[method];
  useReorderAnimation(name, list, ids, settled);
  useImpressions(listName, list, ids);
  return (
    <section className={styles.shelf} aria-labelledby={heading} data-shelf={listName} data-method={method}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <Disclosure summary={methodName}>{sentence}</Disclosure>
        </div>
        {status}
        {!spread && <ScrollButtons list={list} title={title} count={ids.length} />}
      </div>
      {ids.length === 0 && <p className={styles.empty}>{text.shelf.empty}</p>}
      <ul ref={list} className={styles.list} data-spread={spread}>
        {items.map((ranked) => (
          <li key={ranked.itemId}>
            <ProductCard itemId={ranked.itemId} eager={eager} note={<ShelfReason reasons={ranked.reasons} />} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For a mouse without a wheel; fingers and keyboards scroll by themselves. */
function ScrollButtons({ list, title, count }: { list: React.RefObject<HTMLElement | null>; title: string; count: number }) {
  const text = useText();
  const [ends, setEnds] = useState({ start: true, end: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of cards is another width.
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft, scrollWidth, clientWidth } = element;
      setEnds({ start: scrollLeft < 4, end: scrollLeft + clientWidth > scrollWidth - 4 });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list, count]);
  if (ends.start && ends.end) return null;
  const scroll = (direction: 1 | -1) => list.current?.scrollBy({ left: direction * list.current.clientWidth * 0.9, behavior: 'smooth' });
  return (
    <div className={styles.scroll}>
      <IconButton icon="chevron-left" label={text.shelf.previous(title)} disabled={ends.start} onClick={() => scroll(-1)} />
      <IconButton icon="chevron-right" label={text.shelf.next(title)} disabled={ends.end} onClick={() => scroll(1)} />
    </div>
  );
}
