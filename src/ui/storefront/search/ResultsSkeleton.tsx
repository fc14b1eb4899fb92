import { Skeleton } from '../../components/Skeleton';
import { useText } from '../../i18n/text';
import grid from '../products/ProductGrid.module.css';

export function ResultsSkeleton() {
  const text = useText();
  return (
    <ul className={grid.grid} aria-busy="true" aria-label={text.common.loading}>
      {Array.from({ length: 8 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places, not things.
        <li key={at} style={{ paddingRight: 1, minHeight: '20rem' }}>
          <Skeleton ratio="1" />
        </li>
      ))}
    </ul>
  );
}
