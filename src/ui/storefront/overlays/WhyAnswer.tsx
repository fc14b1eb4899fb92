import { useState } from 'react';
import type { Explanation } from '../../../domain/rankedItem';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { whyTexts } from '../../i18n/areas/why';
import { useAreaText, useFormat, useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import { DecisiveActs } from './DecisiveActs';
import { WhyAct } from './WhyAct';
import styles from './WhyDialog.module.css';

/** More than this is a list to scroll, not an answer. */
const shownFirst = 6;

interface WhyAnswerProps {
  explanation: Explanation;
  onForgotten: () => void;
  onLeave: () => void;
}

export function WhyAnswer({ explanation, onForgotten, onLeave }: WhyAnswerProps) {
  const text = useText();
  const why = useAreaText(whyTexts);
  const format = useFormat();
  const [all, setAll] = useState(false);
  const personal = useShopState((state) => state.consent === 'granted' && state.personalised);
  const method = useShopState(
    (state) => state.home.shelves.find(({ items }) => items.some(({ itemId }) => itemId === explanation.itemId))?.method ?? 'editorial-mix',
  );
  const { rank, rankWithoutHistory, acts, decisive, elapsedMs } = explanation;
  const known = useShopState((state) => state.events.some(({ kind }) => kind !== 'impression' && kind !== 'search'));
  if (!personal || !known)
    return (
      <>
        <p>{why.nothingKnown(text.shelf.method[method].name)}</p>
        {!personal && <p className={styles.aside}>{why.learningOff}</p>}
      </>
    );
  return (
    <>
      <p>
        {why.standing(format.number(rank))}{' '}
        {rankWithoutHistory === rank ? why.same : why.withoutAnything(format.number(rankWithoutHistory))}
      </p>
      {decisive && (
        <div className={styles.decisive}>
          <DecisiveActs decisive={decisive} />
        </div>
      )}
      {acts.length === 0 && !decisive && <p className={styles.aside}>{rankWithoutHistory === rank ? why.noneMoved : why.together}</p>}
      {acts.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{why.moved}</h3>
          <ul className={styles.acts}>
            {(all ? acts : acts.slice(0, shownFirst)).map((act) => (
              <WhyAct key={act.sequence} act={act} rank={rank} onForgotten={onForgotten} onLeave={onLeave} />
            ))}
          </ul>
          {!all && acts.length > shownFirst && (
            <Button tone="quiet" size="small" onClick={() => setAll(true)}>
              {why.showAll(acts.length)}
            </Button>
          )}
        </>
      )}
      <div className={styles.how}>
        <Disclosure summary={why.how}>{why.howBody(format.duration(elapsedMs))}</Disclosure>
      </div>
    </>
  );
}
