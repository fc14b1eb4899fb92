import { useEffect, useState } from 'react';
import type { ItemId } from '../../../domain/item';
import { useActions, useShopState } from '../../shopContext';
import { ProductList } from '../lists/ProductList';

const length = 6;

/** What may have been meant by an id that the catalogue lacks. */
export function NearItems({ asked }: { asked: string }) {
  const { nearIds } = useActions();
  const ready = useShopState((state) => state.pack.status === 'ready');
  const [near, setNear] = useState<readonly ItemId[]>([]);
  useEffect(() => {
    if (ready && asked) void nearIds(asked, length).then(setNear);
  }, [nearIds, asked, ready]);
  return near.length > 0 ? <ProductList name="near-ids" ids={near} /> : null;
}
