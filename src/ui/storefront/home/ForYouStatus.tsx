import { useEffect, useRef, useState } from 'react';
import type { RankedItem } from '../../../domain/rankedItem';
import { Icon } from '../../components/Icon';
import { useFormat, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { cardMoves } from '../products/reorder';
import styles from './ForYouStatus.module.css';

/** Time from the act to the new order, and how much of it moved. Stays until the next change. */
export function ForYouStatus({ items }: { items: readonly RankedItem[] }) {
  const text = useText();
  const format = useFormat();
  const lastActMs = useShopState((state) => state.home.lastActMs);
  const revision = useShopState((state) => state.home.revision);
  const moved = useMovedSince(
    items.map(({ itemId }) => itemId),
    revision,
  );
  if (lastActMs === null) return null;
  return (
    <p className={styles.status} key={revision} data-elapsed-ms={Math.round(lastActMs)}>
      <Icon name="sort" size={16} />
      {text.shelf.updated(format.duration(lastActMs))}
      {moved > 0 && <span className={styles.moved}>{text.shelf.moved(moved)}</span>}
    </p>
  );
}

/** The order of the revision before, also when the page was left in between. */
let previous: { readonly revision: number; readonly ids: readonly string[]; readonly moved: number } | null = null;

function useMovedSince(ids: readonly string[], revision: number): number {
  const [moved, setMoved] = useState(previous?.revision === revision ? previous.moved : 0);
  const latest = useRef(ids);
  latest.current = ids;
  useEffect(() => {
    if (previous?.revision === revision) return;
    const count = previous ? cardMoves(previous.ids, latest.current).length : 0;
    previous = { revision, ids: latest.current, moved: count };
    setMoved(count);
  }, [revision]);
  return moved;
}
