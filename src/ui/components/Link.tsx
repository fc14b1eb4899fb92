import type { ReactNode, Ref } from 'react';
import { Link as RouterLink } from 'wouter';

export interface LinkProps {
  href: string;
  className?: string | undefined;
  children: ReactNode;
  replace?: boolean;
  onClick?: (() => void) | undefined;
  'aria-label'?: string | undefined;
  'aria-current'?: 'page' | undefined;
  title?: string | undefined;
  tabIndex?: number;
  'aria-hidden'?: boolean;
  ref?: Ref<HTMLAnchorElement>;
  lang?: string;
}

/** A link inside the shop, without a page load. What the shopper does stands behind the `#`, which no server ever sees. */
export function Link({ children, ...rest }: LinkProps) {
  return <RouterLink {...rest}>{children}</RouterLink>;
}
