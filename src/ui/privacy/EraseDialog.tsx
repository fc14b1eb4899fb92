import { useState } from 'react';
import { Banner } from '../components/Banner';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { eraseTexts } from '../i18n/areas/erase';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useImportState } from '../importing/useImports';
import { useActions, useShop, useShopState } from '../shopContext';
import { stopMeasuring } from './deviceStorage';
import styles from './Erase.module.css';
import type { EraseOutcome } from './EraseSection';
import { useDeviceStorage } from './useDeviceStorage';

interface EraseDialogProps {
  onClose: () => void;
  onOutcome: (outcome: EraseOutcome) => void;
}

/** Says exactly what goes, with the numbers of this device. */
export function EraseDialog({ onClose, onOutcome }: EraseDialogProps) {
  const text = useText();
  const words = useAreaText(eraseTexts);
  const { store } = useShop();
  const { eraseEverything } = useActions();
  const online = useShopState((state) => state.online);
  const parts = useParts();
  const [busy, setBusy] = useState(false);
  const erase = async () => {
    setBusy(true);
    await stopMeasuring();
    await eraseEverything();
    onOutcome(store.getState().storage.error ? 'failed' : 'erased');
  };
  return (
    <Dialog
      open
      onClose={() => !busy && onClose()}
      title={words.title}
      actions={
        <>
          <Button disabled={busy} onClick={onClose}>
            {text.common.cancel}
          </Button>
          <Button tone="danger" icon="trash" disabled={busy} onClick={() => void erase()}>
            {busy ? words.busy : words.yes}
          </Button>
        </>
      }
    >
      <p>{words.goes}</p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className={styles.soft}>{words.stays}</p>
      <p className={styles.soft}>{words.noWayBack}</p>
      {!online && (
        <div className={styles.warning}>
          <Banner tone="warn" icon="offline">
            <p>{words.offlineWarning}</p>
          </Banner>
        </div>
      )}
    </Dialog>
  );
}

function useParts(): string[] {
  const { parts } = useAreaText(eraseTexts);
  const format = useFormat();
  const { storage } = useDeviceStorage();
  const acts = useShopState((state) => state.eventCount);
  const models = useShopState((state) => state.training.snapshots.length);
  const cart = useShopState((state) => state.cart.size);
  const favourites = useShopState((state) => state.favourites.length);
  const hidden = useShopState((state) => state.hidden.length);
  const orders = useShopState((state) => state.purchases.length);
  const catalogues = useImportState((state) => state.catalogues.length);
  const number = (count: number) => format.number(count);
  const cached = storage?.caches.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0;
  return [
    parts.acts(number(acts)),
    parts.lists(number(cart), number(favourites), number(hidden), number(orders)),
    parts.models(number(models)),
    ...(catalogues > 0 ? [parts.catalogues(number(catalogues))] : []),
    parts.settings,
    parts.downloads(cached > 0 ? format.bytes(cached) : null),
    parts.offline,
  ];
}
