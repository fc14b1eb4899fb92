import { useState } from 'react';
import type { Explanation } from '../../../domain/rankedItem';
import { Button } from '../../components/Button';
import { Link } from '../../components/Link';
import { whyTexts } from '../../i18n/areas/why';
import { useAreaText, useFormat, useLocalized } from '../../i18n/text';
import { itemHref } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';
import styles from './WhyDialog.module.css';

interface WhyActProps {
  act: Explanation['acts'][number];
  /** With the whole history. */
  rank: number;
  onForgotten: () => void;
  onLeave: () => void;
}

/** One act, what it did to the product's place, and the way to take it back. */
export function WhyAct({ act, rank, onForgotten, onLeave }: WhyActProps) {
  const why = useAreaText(whyTexts);
  const format = useFormat();
  const localized = useLocalized();
  const { forget } = useActions();
  const [nowMs] = useState(Date.now);
  const [leaving, setLeaving] = useState(false);
  const item = useShopState((state) => (act.itemId ? state.pack.items.get(act.itemId) : undefined));
  const event = useShopState((state) => state.events.find(({ sequence }) => sequence === act.sequence));
  const title = item ? localized(item.title) : (act.itemId ?? '?');
  const sentence = (why.act[act.kind] ?? why.otherAct)(title);
  const places = act.rankWithout - rank;
  return (
    <li className={styles.act}>
      <div>
        <p className={styles.sentence}>
          {item ? (
            <Link href={itemHref(item.id)} onClick={onLeave}>
              {sentence}
            </Link>
          ) : (
            sentence
          )}
        </p>
        <p className={styles.effect}>
          <span data-direction={places > 0 ? 'up' : 'down'} className={styles.places}>
            {places > 0 ? why.raised(format.number(places)) : why.lowered(format.number(-places))}
          </span>
          <span>{why.without(format.number(act.rankWithout))}</span>
          {event && <span>{format.ago(event.atMs, nowMs)}</span>}
        </p>
      </div>
      <Button
        tone="quiet"
        size="small"
        disabled={leaving}
        aria-label={why.forgetThis(sentence)}
        onClick={() => {
          setLeaving(true);
          void forget([act.sequence]).then(onForgotten);
        }}
      >
        {why.forget}
      </Button>
    </li>
  );
}
