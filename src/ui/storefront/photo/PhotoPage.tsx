import { useEffect, useRef } from 'react';
import type { AppErrorShape } from '../../../domain/appError';
import type { PhotoRefusal } from '../../../domain/photo';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { ErrorText } from '../../components/ErrorText';
import { Icon } from '../../components/Icon';
import { photoTexts } from '../../i18n/areas/photo';
import { useAreaText, useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { ResultsSkeleton } from '../search/ResultsSkeleton';
import styles from './Photo.module.css';
import { PhotoInput } from './PhotoInput';
import { PhotoPanel } from './PhotoPanel';
import { PhotoResults } from './PhotoResults';
import { pastedPicture, useHasPhotoSearch, usePhotoSearch, usePhotoTarget } from './usePhotoSearch';

export default function PhotoPage() {
  const text = useText();
  const words = useAreaText(photoTexts);
  const available = useHasPhotoSearch();
  const known = useShopState((state) => state.pack.manifest !== null);
  const { status, photo, answer, error } = useShopState((state) => state.photo);
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = usePhotoTarget(available);
  usePasteAnywhere(available);
  const choose = () => input.current?.click();
  if (known && !available)
    return (
      <Page title={text.page.photo} heading={words.heading}>
        <EmptyState icon="camera" title={words.notHere}>
          <p>{words.notHereMore}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={text.page.photo} heading={words.heading}>
      <PhotoInput input={input} />
      <div className={styles.page} data-over={over} {...handlers}>
        {error && <Refused error={error} />}
        {photo ? <PhotoPanel photo={photo} onChoose={choose} /> : <Start waiting={status === 'describing'} over={over} onChoose={choose} />}
        {answer && <PhotoResults answer={answer} />}
        {!answer && (status === 'searching' || status === 'describing') && <ResultsSkeleton />}
      </div>
    </Page>
  );
}

function Start({ waiting, over, onChoose }: { waiting: boolean; over: boolean; onChoose: () => void }) {
  const words = useAreaText(photoTexts);
  return (
    <div className={styles.start} data-over={over} aria-busy={waiting}>
      <Icon name="camera" size={32} />
      <p className={styles.lead}>{over ? words.letGo : waiting ? words.looking : words.start}</p>
      <p>{words.startMore}</p>
      <Button tone="primary" disabled={waiting} onClick={onChoose}>
        {words.choose}
      </Button>
      <p className={styles.small}>{words.drop}</p>
      <p className={styles.small}>{words.stays}</p>
    </div>
  );
}

function Refused({ error }: { error: AppErrorShape }) {
  const words = useAreaText(photoTexts);
  const reason = error.code === 'photo-refused' ? words.refused[error.detail?.reason as PhotoRefusal] : undefined;
  return (
    <Banner tone="bad" title={words.failed} live>
      {reason ? <p>{reason}</p> : <ErrorText error={error} />}
    </Banner>
  );
}

/** Nothing on this page but the search field takes text. */
function usePasteAnywhere(enabled: boolean): void {
  const search = usePhotoSearch();
  useEffect(() => {
    if (!enabled) return;
    const paste = (event: ClipboardEvent) => {
      // The field and the page's own zone have seen it first.
      const file = event.defaultPrevented ? undefined : pastedPicture(event.clipboardData);
      if (!file) return;
      event.preventDefault();
      search(file);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [enabled, search]);
}
