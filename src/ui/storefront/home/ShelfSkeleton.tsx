import { Skeleton } from '../../components/Skeleton';
import { useText } from '../../i18n/text';
import shelf from './Shelf.module.css';

/** Holds the place of the first shelf, so that nothing jumps when it comes. */
export function ShelfSkeleton() {
  const text = useText();
  return (
    <section className={shelf.shelf} aria-busy="true" aria-label={text.common.loading}>
      <div className={shelf.head}>
        <Skeleton width="10rem" height="1.9rem" />
      </div>
      <ul className={shelf.list} data-spread="true">
        {Array.from({ length: 12 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places, not things.
          <li key={at} style={{ paddingRight: 1 }}>
            <Skeleton ratio="1" />
            <div style={{ padding: 'var(--s3) var(--s3) var(--s6) 0', display: 'grid', gap: 'var(--s2)' }}>
              <Skeleton height="1rem" />
              <Skeleton height="1rem" width="60%" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
