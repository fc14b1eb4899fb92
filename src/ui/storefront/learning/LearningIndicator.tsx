import { lazy, Suspense, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import { useShopState } from '../../shopContext';
import styles from './LearningIndicator.module.css';
import { learningState, useLearningSentence } from './learningState';

const LearningPopover = lazy(() => import('./LearningPopover'));

/** In the header: whether the shop learns, and what it does right now. Opens to the details and the switches. */
export function LearningIndicator() {
  const text = useText();
  const state = useShopState(learningState);
  const sentence = useLearningSentence();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** Once opened it stays, so that closing can be animated and the second opening is instant. */
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.indicator}
        data-state={state}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={text.learning.label(sentence)}
        title={text.learning.label(sentence)}
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
      >
        <span className={styles.bars} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span className={styles.words} aria-hidden="true">
          {text.learning.short[state]}
        </span>
      </button>
      {wanted && (
        <Suspense>
          <LearningPopover open={open} onOpenChange={setOpen} anchor={button} />
        </Suspense>
      )}
    </>
  );
}
