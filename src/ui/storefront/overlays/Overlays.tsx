import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import type { ItemId } from '../../../domain/item';

const ItemMenu = lazy(() => import('./ItemMenu'));
const WhyDialog = lazy(() => import('./WhyDialog'));

export interface Overlays {
  /** The menu of a product card, at the button that was pressed. One for all cards: dozens would slow the page down. */
  openItemMenu(itemId: ItemId, anchor: HTMLElement): void;
  /** @param returnTo Gets the focus afterwards; needed where what opened it is gone by then, such as a menu. */
  openWhy(itemId: ItemId, returnTo?: HTMLElement): void;
}

interface OpenedMenu {
  readonly itemId: ItemId;
  readonly anchor: HTMLElement;
}
interface OpenedWhy {
  readonly itemId: ItemId;
  readonly returnTo: HTMLElement | null;
}
interface Opened {
  readonly menu: OpenedMenu | null;
  readonly why: OpenedWhy | null;
  closeMenu(): void;
  closeWhy(): void;
}

const nothing = () => {};
const OverlaysContext = createContext<Overlays>({ openItemMenu: nothing, openWhy: nothing });
const OpenedContext = createContext<Opened>({ menu: null, why: null, closeMenu: nothing, closeWhy: nothing });

export const useOverlays = (): Overlays => useContext(OverlaysContext);

export function OverlaysProvider({ children }: { children: ReactNode }) {
  const [menu, setMenu] = useState<OpenedMenu | null>(null);
  const [why, setWhy] = useState<OpenedWhy | null>(null);
  const overlays = useMemo<Overlays>(
    () => ({
      openItemMenu: (itemId, anchor) => setMenu({ itemId, anchor }),
      openWhy: (itemId, returnTo) => setWhy({ itemId, returnTo: returnTo ?? null }),
    }),
    [],
  );
  const opened = useMemo<Opened>(() => ({ menu, why, closeMenu: () => setMenu(null), closeWhy: () => setWhy(null) }), [menu, why]);
  return (
    <OverlaysContext value={overlays}>
      <OpenedContext value={opened}>{children}</OpenedContext>
    </OverlaysContext>
  );
}

/** Where the menus and dialogs of products stand: within the page's main part. Their code is fetched when one is opened first. */
export function OverlayHost() {
  const { menu, why, closeMenu, closeWhy } = useContext(OpenedContext);
  return (
    <Suspense>
      {menu && <ItemMenu key={menu.itemId} {...menu} onClose={closeMenu} />}
      {why && <WhyDialog key={why.itemId} {...why} onClose={closeWhy} />}
    </Suspense>
  );
}
