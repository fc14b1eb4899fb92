import type { ItemId } from '../../domain/item';
import type { Explanation } from '../../domain/rankedItem';
import { Link } from '../components/Link';
import { ProductPicture } from '../components/ProductPicture';
import { labExplainTexts } from '../i18n/areas/labExplain';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { itemHref } from '../routing/paths';
import { useShopState } from '../shopContext';
import styles from './Explain.module.css';
import { ExplainAct } from './ExplainAct';

/** The smallest set that holds the item in its place, and what would stand there without it. */
export function DecisiveActs({ explanation }: { explanation: Explanation }) {
  const words = useAreaText(labExplainTexts);
  const format = useFormat();
  const { decisive } = explanation;
  if (!decisive) return <p className={styles.intro}>{words.notDecisive}</p>;
  return (
    <>
      <p className={styles.intro}>{words.decisiveBody(format.number(decisive.sequences.length), format.number(decisive.rankWithout))}</p>
      <ul className={styles.decisive}>
        {decisive.sequences.map((sequence) => (
          <li key={sequence}>
            <DecisiveAct explanation={explanation} sequence={sequence} />
          </li>
        ))}
      </ul>
      {decisive.instead ? <Instead itemId={decisive.instead} /> : <p className={styles.intro}>{words.noInstead}</p>}
    </>
  );
}

function DecisiveAct({ explanation, sequence }: { explanation: Explanation; sequence: number }) {
  const event = useShopState((state) => state.events.find((one) => one.sequence === sequence));
  // An act that moves nothing alone is not among the acts, and one older than the state shows is only there.
  const act = explanation.acts.find((one) => one.sequence === sequence);
  const itemId = event && 'itemId' in event ? event.itemId : (act?.itemId ?? null);
  const kind = event?.kind ?? act?.kind;
  return (
    <>
      <span className={styles.sequence}>#{sequence}</span>
      {kind && <ExplainAct kind={kind} itemId={itemId} />}
    </>
  );
}

function Instead({ itemId }: { itemId: ItemId }) {
  const words = useAreaText(labExplainTexts);
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(itemId));
  return (
    <p className={styles.instead}>
      {item && <ProductPicture item={item} className={styles.actPicture} />}
      <Link href={itemHref(itemId)}>{words.instead(item ? localized(item.title) : itemId)}</Link>
    </p>
  );
}
