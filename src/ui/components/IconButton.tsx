import type { ComponentProps } from 'react';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'title'> {
  icon: IconName;
  /** Accessible name, shown as a tooltip too. */
  label: string;
  filled?: boolean;
  size?: number;
}

export function IconButton({ icon, label, filled = false, size = 20, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} title={label} className={classNames(styles.button, className)} {...rest}>
      <Icon name={icon} filled={filled} size={size} />
    </button>
  );
}
