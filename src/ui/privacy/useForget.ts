import { useState } from 'react';
import { useAnnounce } from '../components/LiveRegion';
import { recordTexts } from '../i18n/areas/record';
import { useAreaText, useFormat } from '../i18n/text';
import { useActions } from '../shopContext';

/** Forgets some rows at once; the focus moves on to the next row, because the one it was in goes away. */
export function useForget(): { busy: boolean; forget: (sequences: readonly number[], count: number, button: HTMLElement) => void } {
  const record = useAreaText(recordTexts);
  const format = useFormat();
  const announce = useAnnounce();
  const { forget } = useActions();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    forget(sequences, count, button) {
      setBusy(true);
      const next = nextForgetButton(button);
      void forget(sequences)
        .then(() => {
          announce(record.forgotten(format.number(count)));
          if (document.activeElement === document.body || document.activeElement === null) next?.focus();
        })
        .finally(() => setBusy(false));
    },
  };
}

function nextForgetButton(button: HTMLElement): HTMLElement | undefined {
  const buttons = [...(button.closest('[data-record-list]')?.querySelectorAll<HTMLElement>('[data-forget]') ?? [])];
  const at = buttons.indexOf(button);
  const row = button.closest('li');
  return buttons.slice(at + 1).find((other) => !row?.contains(other)) ?? buttons.slice(0, Math.max(0, at)).at(-1);
}
