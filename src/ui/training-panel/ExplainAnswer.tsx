import type { Explanation } from '../../domain/rankedItem';
import { Button } from '../components/Button';
import { Link } from '../components/Link';
import { ProductPicture } from '../components/ProductPicture';
import { labExplainTexts } from '../i18n/areas/labExplain';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { itemHref } from '../routing/paths';
import { useShopState } from '../shopContext';
import { DecisiveActs } from './DecisiveActs';
import styles from './Explain.module.css';
import { ExplainTable } from './ExplainTable';

export function ExplainAnswer({ explanation, onAgain }: { explanation: Explanation; onAgain: () => void }) {
  const words = useAreaText(labExplainTexts);
  const format = useFormat();
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(explanation.itemId));
  const { rank, rankWithoutHistory, acts, elapsedMs } = explanation;
  const raised = rankWithoutHistory - rank;
  const effect = raised === 0 ? words.same : raised > 0 ? words.higher(format.number(raised)) : words.lower(format.number(-raised));
  return (
    <>
      <div className={styles.head}>
        {item && <ProductPicture item={item} className={styles.picture} />}
        <p className={styles.title}>
          <Link href={itemHref(explanation.itemId)}>{item ? localized(item.title) : explanation.itemId}</Link>
          <code className={styles.id}>{explanation.itemId}</code>
        </p>
        <Button size="small" icon="refresh" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
      <dl className={styles.ranks}>
        <div>
          <dt>{words.rank}</dt>
          <dd>
            {format.number(rank)}
            <span>{words.among}</span>
          </dd>
        </div>
        <div>
          <dt>{words.rankWithout}</dt>
          <dd>
            {format.number(rankWithoutHistory)}
            <span>{effect}</span>
          </dd>
        </div>
        <div>
          <dt>{words.took}</dt>
          <dd>{format.duration(elapsedMs)}</dd>
        </div>
      </dl>
      <h3 className={styles.subtitle}>{words.acts}</h3>
      {acts.length === 0 ? <p className={styles.intro}>{words.noActs}</p> : <ExplainTable explanation={explanation} />}
      <h3 className={styles.subtitle}>{words.decisive}</h3>
      <DecisiveActs explanation={explanation} />
    </>
  );
}
