import { useEffect, useRef, useState } from 'react';
import { Banner } from '../components/Banner';
import { Button, buttonClass } from '../components/Button';
import { ErrorText } from '../components/ErrorText';
import { Link } from '../components/Link';
import { eraseTexts } from '../i18n/areas/erase';
import { useAreaText } from '../i18n/text';
import { paths } from '../routing/paths';
import { useShopState } from '../shopContext';
import styles from './Erase.module.css';
import { EraseDialog } from './EraseDialog';

export type EraseOutcome = 'erased' | 'failed';

export function EraseSection() {
  const words = useAreaText(eraseTexts);
  const error = useShopState((state) => state.storage.error);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<EraseOutcome | null>(null);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) result.current?.focus();
  }, [outcome]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {outcome !== null && (
        <div ref={result} tabIndex={-1} role="status" className={styles.result}>
          {outcome === 'erased' ? (
            <Banner
              tone="good"
              title={words.done}
              actions={
                <Link href={paths.home} className={buttonClass('secondary', 'small')}>
                  {words.home}
                </Link>
              }
            >
              <p>{words.doneMore}</p>
            </Banner>
          ) : (
            <Banner tone="bad" title={words.failed}>
              {error && <ErrorText error={error} />}
            </Banner>
          )}
        </div>
      )}
      {outcome !== 'erased' && (
        <Button tone="danger" icon="trash" className={styles.button} onClick={() => setAsking(true)}>
          {words.button}
        </Button>
      )}
      {asking && (
        <EraseDialog
          onClose={() => setAsking(false)}
          onOutcome={(reached) => {
            setAsking(false);
            setOutcome(reached);
          }}
        />
      )}
    </>
  );
}
