import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AppErrorShape } from '../../domain/appError';
import type { ItemId } from '../../domain/item';
import type { Explanation } from '../../domain/rankedItem';
import { Disclosure } from '../components/Disclosure';
import { ErrorText } from '../components/ErrorText';
import { ItemPicker } from '../components/ItemPicker';
import { ProductPicture } from '../components/ProductPicture';
import { labExplainTexts } from '../i18n/areas/labExplain';
import { useAreaText, useLocalized } from '../i18n/text';
import { useActions, useShopState } from '../shopContext';
import styles from './Explain.module.css';
import { ExplainAnswer } from './ExplainAnswer';

const suggestionsAtMost = 8;

export function ExplainSection() {
  const words = useAreaText(labExplainTexts);
  const items = useShopState((state) => state.pack.items);
  const off = useShopState((state) => state.consent !== 'granted' || !state.personalised);
  const [chosen, setChosen] = useState<ItemId | null>(null);
  const all = useMemo(() => [...items.values()], [items]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {off && <p className={styles.intro}>{words.off}</p>}
      <ItemPicker label={words.pick} placeholder={words.placeholder} none={words.none} items={all} onPick={setChosen} />
      <Suggestions chosen={chosen} onChoose={setChosen} />
      {chosen && <Explained key={chosen} itemId={chosen} />}
      <div className={styles.how}>
        <Disclosure summary={words.helpTitle}>
          {words.help.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Disclosure>
      </div>
    </>
  );
}

/** The first of "For you": what one asks about most. */
function Suggestions({ chosen, onChoose }: { chosen: ItemId | null; onChoose: (itemId: ItemId) => void }) {
  const words = useAreaText(labExplainTexts);
  const localized = useLocalized();
  const shelf = useShopState((state) => state.home.shelves.find(({ name }) => name === 'for-you'));
  const items = useShopState((state) => state.pack.items);
  const suggested = shelf?.items.slice(0, suggestionsAtMost).flatMap(({ itemId }) => items.get(itemId) ?? []) ?? [];
  if (suggested.length === 0) return null;
  return (
    <fieldset className={styles.suggestions}>
      <legend>{words.suggestions}</legend>
      {suggested.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.suggestion}
          aria-pressed={item.id === chosen}
          aria-label={localized(item.title)}
          title={localized(item.title)}
          onClick={() => onChoose(item.id)}
        >
          <ProductPicture item={item} />
        </button>
      ))}
    </fieldset>
  );
}

function Explained({ itemId }: { itemId: ItemId }) {
  const words = useAreaText(labExplainTexts);
  const { answer, ask } = useExplanation(itemId);
  return (
    <div className={styles.answer} aria-live="polite" aria-busy={answer === null}>
      {answer === null ? (
        <p className={styles.intro}>{words.working}</p>
      ) : 'code' in answer ? (
        <ErrorText error={answer} />
      ) : (
        <ExplainAnswer explanation={answer} onAgain={ask} />
      )}
    </div>
  );
}

/** Asked when the item is chosen and on request; an answer that comes too late is dropped. */
function useExplanation(itemId: ItemId): { answer: Explanation | AppErrorShape | null; ask: () => void } {
  const { explain } = useActions();
  const [answer, setAnswer] = useState<Explanation | AppErrorShape | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again.
  useEffect(() => {
    let current = true;
    setAnswer(null);
    void explain(itemId).then((result) => {
      if (current) setAnswer(result);
    });
    return () => {
      current = false;
    };
  }, [explain, itemId, asked]);
  return { answer, ask: useCallback(() => setAsked((count) => count + 1), []) };
}
