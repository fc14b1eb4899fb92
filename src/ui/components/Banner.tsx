import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

export type BannerTone = 'info' | 'good' | 'warn' | 'bad';

export interface BannerProps {
  tone?: BannerTone;
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** A small button in the corner. */
  dismiss?: ReactNode;
  /** Announced when it appears. */
  live?: boolean;
}

const toneIcons: Readonly<Record<BannerTone, IconName>> = { info: 'info', good: 'check', warn: 'warning', bad: 'warning' };

export function Banner({ tone = 'info', icon, title, children, actions, dismiss, live = false }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])} role={live ? 'status' : undefined}>
      <Icon name={icon ?? toneIcons[tone]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
      {dismiss && <div className={styles.dismiss}>{dismiss}</div>}
    </div>
  );
}
