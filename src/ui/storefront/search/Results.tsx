import { useRef } from 'react';
import type { SearchAnswer } from '../../../domain/search';
import { Button } from '../../components/Button';
import { searchTexts } from '../../i18n/areas/search';
import { useAreaText, useFormat } from '../../i18n/text';
import { ProductCard } from '../products/ProductCard';
import grid from '../products/ProductGrid.module.css';
import { useImpressions } from '../products/useImpressions';
import { useReorderAnimation } from '../products/useReorderAnimation';
import { ResultReasons } from './ResultReasons';
import styles from './SearchPage.module.css';

interface ResultsProps {
  answer: SearchAnswer;
  query: string;
  onMore: () => void;
}

export function Results({ answer, query, onMore }: ResultsProps) {
  const search = useAreaText(searchTexts);
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const ids = answer.results.map(({ itemId }) => itemId);
  useReorderAnimation(`search ${query}`, list, ids, true);
  useImpressions('search', list, ids);
  const showMore = () => {
    // The button moves down or away; the keyboard goes on at the first new result.
    const before = ids.length;
    onMore();
    const waitForNew = new MutationObserver(() => {
      waitForNew.disconnect();
      list.current?.children[before]?.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
    });
    if (list.current) waitForNew.observe(list.current, { childList: true });
  };
  return (
    <section aria-label={search.results}>
      <ul ref={list} className={grid.grid}>
        {answer.results.map((ranked, at) => (
          <li key={ranked.itemId}>
            <ProductCard itemId={ranked.itemId} level={2} eager={at < 6} note={<ResultReasons ranked={ranked} />} />
          </li>
        ))}
      </ul>
      {answer.total > 0 && (
        <div className={styles.more}>
          <p>{search.shown(format.number(ids.length), format.number(answer.total))}</p>
          {ids.length < answer.total && <Button onClick={showMore}>{search.more}</Button>}
        </div>
      )}
    </section>
  );
}
