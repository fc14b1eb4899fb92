import { useRef } from 'react';
import type { ItemId } from '../../../domain/item';
import { ProductCard } from '../products/ProductCard';
import grid from '../products/ProductGrid.module.css';
import { useImpressions } from '../products/useImpressions';

/** A grid of products that the shopper gathered. */
export function ProductList({ name, ids }: { name: string; ids: readonly ItemId[] }) {
  const list = useRef<HTMLUListElement>(null);
  useImpressions(name, list, ids);
  return (
    <ul ref={list} className={grid.grid}>
      {ids.map((itemId, at) => (
        <li key={itemId}>
          <ProductCard itemId={itemId} level={2} eager={at < 6} />
        </li>
      ))}
    </ul>
  );
}
