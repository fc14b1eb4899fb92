import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { useAnnounce } from '../../components/LiveRegion';
import { useLocalized, useText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import styles from './UndoToast.module.css';

/** Counted only while nobody points at the toast or has the focus in it. */
const shownMs = 9000;

/** The last act and its undo. Every act can also be taken back later, where it shows: heart, cart, orders, privacy page. */
export function UndoToast() {
  const text = useText();
  const localized = useLocalized();
  const announce = useAnnounce();
  const { undoLast, dismissUndo } = useActions();
  const undoable = useShopState((state) => state.undoable);
  const item = useShopState((state) => (state.undoable ? state.pack.items.get(state.undoable.itemId) : undefined));
  const kept = useShopState((state) => state.consent === 'granted');
  const [held, setHeld] = useState(false);
  const toast = useRef<HTMLElement>(null);
  const done = undoable?.kind === 'hide' && !kept ? text.undo.hiddenForNow : undoable && text.undo.done[undoable.kind];
  const message = undoable && done ? done(item ? localized(item.title) : undoable.itemId) : null;

  const undo = () => {
    // The button goes away with the toast; the focus must not fall to the top of the page.
    const within = toast.current?.contains(document.activeElement);
    void undoLast().then(() => announce(text.undo.undone));
    if (within) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once per act, whatever the words are by then.
  useEffect(() => {
    if (message) announce(`${message} ${text.undo.undo}: Ctrl+Z`);
  }, [undoable]);
  useEffect(() => {
    if (!undoable || held) return;
    const timer = setTimeout(dismissUndo, shownMs);
    return () => clearTimeout(timer);
  }, [undoable, held, dismissUndo]);
  useEffect(() => {
    if (!undoable) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      event.preventDefault();
      void undoLast().then(() => announce(text.undo.undone));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undoable, undoLast, announce, text]);
  if (!undoable || !message) return null;
  return (
    <aside
      ref={toast}
      className={styles.toast}
      aria-label={text.undo.label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles.message}>{message}</p>
      <Button tone="quiet" size="small" icon="undo" className={styles.undo} onClick={undo}>
        {text.undo.undo}
      </Button>
      <IconButton icon="close" label={text.undo.close} className={styles.close} onClick={dismissUndo} />
    </aside>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
