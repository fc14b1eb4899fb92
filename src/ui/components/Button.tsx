import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  tone?: ButtonTone;
  size?: 'normal' | 'small';
  icon?: IconName | undefined;
  /** Fills its line. */
  wide?: boolean;
}

export function Button({ tone = 'secondary', size = 'normal', icon, wide, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles.button, styles[tone], size === 'small' && styles.small, wide && styles.wide, className)}
      {...rest}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      {children}
    </button>
  );
}

/** The same looks for a link: `<Link className={buttonClass('primary')} …>`. */
export const buttonClass = (tone: ButtonTone = 'secondary', size: 'normal' | 'small' = 'normal'): string =>
  classNames(styles.button, styles[tone], size === 'small' && styles.small);
