import { useEffect, useRef } from 'react';
import type { PhotoAnswer } from '../../../domain/photo';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { useAnnounce } from '../../components/LiveRegion';
import { photoTexts } from '../../i18n/areas/photo';
import { useAreaText, useFormat } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import { ProductCard } from '../products/ProductCard';
import grid from '../products/ProductGrid.module.css';
import { useImpressions } from '../products/useImpressions';
import { useReorderAnimation } from '../products/useReorderAnimation';
import { ResultReasons } from '../search/ResultReasons';
import styles from './Photo.module.css';

const page = 24;
/** Farther ones have nothing to do with the picture. */
const mostResults = 96;

export function PhotoResults({ answer }: { answer: PhotoAnswer }) {
  const words = useAreaText(photoTexts);
  const format = useFormat();
  const announce = useAnnounce();
  const { refinePhoto } = useActions();
  const limit = useShopState((state) => state.photo.limit);
  const list = useRef<HTMLUListElement>(null);
  const ids = answer.results.map(({ itemId }) => itemId);
  useReorderAnimation('photo', list, ids, true);
  useImpressions('photo', list, ids);
  const count = format.number(ids.length);
  useEffect(() => announce(words.announce(count)), [announce, words, count]);
  return (
    <section aria-label={words.results}>
      {answer.nothingNear && (
        <Banner tone="info" icon="question" title={words.nothingNear}>
          <p>{words.nothingNearMore}</p>
        </Banner>
      )}
      <ul ref={list} className={grid.grid}>
        {answer.results.map((ranked, at) => (
          <li key={ranked.itemId}>
            <ProductCard itemId={ranked.itemId} level={2} eager={at < 6} note={<ResultReasons ranked={ranked} />} />
          </li>
        ))}
      </ul>
      {ids.length >= limit && limit < mostResults && (
        <p className={styles.more}>
          <Button onClick={() => void refinePhoto({ limit: limit + page })}>{words.more}</Button>
        </p>
      )}
    </section>
  );
}
