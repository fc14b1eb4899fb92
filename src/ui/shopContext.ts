import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Shop, ShopActions, ShopState } from '../state/contract';

const ShopContext = createContext<Shop | null>(null);
export const ShopProvider = ShopContext.Provider;

export function useShop(): Shop {
  const shop = useContext(ShopContext);
  if (!shop) throw new Error('useShop was called outside ShopProvider');
  return shop;
}

/**
 * One part of the state. The selector must return something that stays the same object while nothing changed: a field, or a primitive,
 * never a fresh array.
 */
export const useShopState = <Selected>(selector: (state: ShopState) => Selected): Selected => useStore(useShop().store, selector);

export const useActions = (): ShopActions => useShop().actions;
