import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import type { ItemId } from '../../../domain/item';

const ItemMenu = lazy(() => import('./ItemMenu'));
const WhyDialog = lazy(() => import('./WhyDialog'));

export interface Overlays {
  /** The menu of a product card, at the button that was pressed. One for all cards: dozens would slow the page down. */
  openItemMenu(itemId: ItemId, anchor: HTMLElement): void;
  openWhy(itemId: ItemId): void;
}

const OverlaysContext = createContext<Overlays>({ openItemMenu: () => {}, openWhy: () => {} });
export const useOverlays = (): Overlays => useContext(OverlaysContext);

/** Menus and dialogs of products; their code is fetched when one is opened first. */
export function OverlaysProvider({ children }: { children: ReactNode }) {
  const [menu, setMenu] = useState<{ itemId: ItemId; anchor: HTMLElement } | null>(null);
  const [why, setWhy] = useState<ItemId | null>(null);
  const overlays = useMemo(
    () => ({ openItemMenu: (itemId: ItemId, anchor: HTMLElement) => setMenu({ itemId, anchor }), openWhy: setWhy }),
    [],
  );
  return (
    <OverlaysContext value={overlays}>
      {children}
      <Suspense>
        {menu && <ItemMenu key={menu.itemId} {...menu} onClose={() => setMenu(null)} />}
        {why && <WhyDialog key={why} itemId={why} onClose={() => setWhy(null)} />}
      </Suspense>
    </OverlaysContext>
  );
}
