import { useEffect, useMemo, useState } from 'react';
import type { ItemId } from '../../../domain/item';
import type { RankedItem } from '../../../domain/rankedItem';
import { itemTexts } from '../../i18n/areas/item';
import { useAreaText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import { Shelf } from '../home/Shelf';

const length = 12;

export function SimilarItems({ itemId }: { itemId: ItemId }) {
  const text = useAreaText(itemTexts);
  const { similarTo } = useActions();
  const ready = useShopState((state) => state.pack.status === 'ready');
  const hidden = useShopState((state) => state.hidden);
  const [found, setFound] = useState<readonly RankedItem[]>([]);
  useEffect(() => {
    if (!ready) return;
    let current = true;
    void similarTo(itemId, length).then((ranked) => {
      if (current) setFound(ranked);
    });
    return () => {
      current = false;
    };
  }, [similarTo, itemId, ready]);
  const items = useMemo(() => found.filter((ranked) => !hidden.includes(ranked.itemId)), [found, hidden]);
  if (items.length === 0) return null;
  return <Shelf name={`similar ${itemId}`} list="similar" items={items} method="vector-neighbours" title={text.similar} />;
}
