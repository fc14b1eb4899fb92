import { useCallback, useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../domain/appError';
import type { ItemId } from '../../../domain/item';
import type { Explanation } from '../../../domain/rankedItem';
import { Dialog } from '../../components/Dialog';
import { ErrorText } from '../../components/ErrorText';
import { ProductPicture } from '../../components/ProductPicture';
import { whyTexts } from '../../i18n/areas/why';
import { useAreaText, useLocalized } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import { WhyAnswer } from './WhyAnswer';
import styles from './WhyDialog.module.css';

interface WhyDialogProps {
  itemId: ItemId;
  returnTo: HTMLElement | null;
  onClose: () => void;
}

export default function WhyDialog({ itemId, returnTo, onClose }: WhyDialogProps) {
  const why = useAreaText(whyTexts);
  const localized = useLocalized();
  const item = useShopState((state) => state.pack.items.get(itemId));
  const { answer, ask } = useExplanation(itemId);
  return (
    <Dialog open onClose={onClose} title={why.title} finalFocus={returnTo}>
      {item && (
        <div className={styles.item}>
          <ProductPicture item={item} className={styles.picture} />
          <p className={styles.itemTitle}>{localized(item.title)}</p>
        </div>
      )}
      <div aria-live="polite" aria-busy={answer === null}>
        {answer === null ? (
          <p className={styles.working}>{why.working}</p>
        ) : 'code' in answer ? (
          <ErrorText error={answer} />
        ) : (
          <WhyAnswer explanation={answer} onForgotten={ask} onLeave={onClose} />
        )}
      </div>
    </Dialog>
  );
}

/** Asked anew whenever the history may have changed; an answer that comes too late is dropped. */
function useExplanation(itemId: ItemId): { answer: Explanation | AppErrorShape | null; ask: () => void } {
  const { explain } = useActions();
  const [answer, setAnswer] = useState<Explanation | AppErrorShape | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again.
  useEffect(() => {
    let current = true;
    void explain(itemId).then((result) => {
      if (current) setAnswer(result);
    });
    return () => {
      current = false;
    };
  }, [explain, itemId, asked]);
  return { answer, ask: useCallback(() => setAsked((count) => count + 1), []) };
}
