import { Dialog as AriaDialog, DialogDismiss, DialogHeading, HeadingLevel } from '@ariakit/react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { classNames } from './classNames';
import styles from './Dialog.module.css';
import { Icon } from './Icon';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the end. */
  actions?: ReactNode;
  /** `sheet`: from the side on wide screens, from below on phones. */
  kind?: 'centre' | 'sheet';
  /** Gets the focus afterwards; by default what had it before. */
  finalFocus?: HTMLElement | null;
}

/** A modal dialog: focus goes in, stays in, and returns to where it came from. Import it from lazily loaded code only. */
export function Dialog({ open, onClose, title, children, actions, kind = 'centre', finalFocus }: DialogProps) {
  const text = useText();
  return (
    <AriaDialog
      open={open}
      onClose={onClose}
      unmountOnHide
      {...(finalFocus ? { finalFocus } : {})}
      className={classNames(styles.dialog, styles[kind])}
      backdrop={<div className={styles.backdrop} />}
    >
      <div className={styles.head}>
        <HeadingLevel level={2}>
          <DialogHeading className={styles.title}>{title}</DialogHeading>
        </HeadingLevel>
        <DialogDismiss className={styles.close} aria-label={text.common.close} title={text.common.close}>
          <Icon name="close" />
        </DialogDismiss>
      </div>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </AriaDialog>
  );
}
