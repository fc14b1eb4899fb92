import { useId, useState } from 'react';
import type { CatalogueRecord } from '../../domain/catalogueImport';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { useAnnounce } from '../components/LiveRegion';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat, useText } from '../i18n/text';
import { useShopState } from '../shopContext';
import { useOpenPack } from '../storefront/packs/useOpenPack';
import styles from './Importing.module.css';
import { useImportActions, useImportState } from './useImports';

const atWork: ReadonlySet<string> = new Set(['inspecting', 'reading', 'encoding', 'pausing']);

/** Catalogues on this device: ready ones to open, unfinished ones to be gone on with. */
export function OwnCatalogues() {
  const { own: words } = useAreaText(importingTexts);
  const catalogues = useImportState((state) => state.catalogues);
  const current = useImportState((state) => (state.status === 'done' || state.status === 'idle' ? null : state.catalogueId));
  const id = useId();
  const [removing, setRemoving] = useState<CatalogueRecord | null>(null);
  // What is being made stands above already.
  const shown = catalogues.filter((record) => record.id !== current);
  if (shown.length === 0 && !removing) return null;
  return (
    <section className={styles.own} aria-labelledby={id}>
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {words.title}
      </h2>
      <ul>
        {shown.map((record) => (
          <OwnCatalogue key={record.id} record={record} onRemove={() => setRemoving(record)} />
        ))}
      </ul>
      {removing && <RemoveDialog record={removing} onClose={() => setRemoving(null)} />}
    </section>
  );
}

function OwnCatalogue({ record, onRemove }: { record: CatalogueRecord; onRemove: () => void }) {
  const { own: words } = useAreaText(importingTexts);
  const format = useFormat();
  const openPack = useOpenPack();
  const { resume } = useImportActions();
  const busy = useImportState((state) => atWork.has(state.status));
  const isOpen = useShopState((state) => state.packName === record.id);
  const { title, rowCount, encodedRows, bytes, createdAtMs } = record;
  const ready = record.status === 'ready';
  return (
    <li className={styles.catalogue}>
      <div className={styles.catalogueWords}>
        <p className={styles.catalogueTitle}>{title}</p>
        <p className={styles.hint}>
          {ready
            ? words.ready(format.number(rowCount), format.bytes(bytes), format.date(createdAtMs))
            : words.unfinished(format.number(encodedRows), format.number(rowCount))}
        </p>
      </div>
      <div className={styles.actions}>
        {ready && isOpen && <span className={styles.isOpen}>{words.isOpen}</span>}
        {ready && !isOpen && (
          <Button
            size="small"
            aria-label={words.open(title)}
            onClick={() => void openPack({ name: record.id, title: { zh: title, en: title } })}
          >
            {words.openShort}
          </Button>
        )}
        {!ready && (
          <Button
            size="small"
            icon="play"
            aria-label={words.resume(title)}
            aria-disabled={busy}
            onClick={() => !busy && void resume(record.id)}
          >
            {words.resumeShort}
          </Button>
        )}
        <Button size="small" icon="trash" tone="quiet" aria-label={words.remove(title)} onClick={onRemove}>
          {words.removeYes}
        </Button>
      </div>
    </li>
  );
}

function RemoveDialog({ record, onClose }: { record: CatalogueRecord; onClose: () => void }) {
  const text = useText();
  const { own: words } = useAreaText(importingTexts);
  const announce = useAnnounce();
  const { remove } = useImportActions();
  const confirm = () => {
    onClose();
    void remove(record.id).then(() => announce(words.removed(record.title)));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.removeTitle(record.title)}
      finalFocus={document.querySelector('h1')}
      actions={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button tone="danger" onClick={confirm}>
            {words.removeYes}
          </Button>
        </>
      }
    >
      <p>{words.removeBody}</p>
    </Dialog>
  );
}
