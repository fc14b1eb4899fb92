import { useStore } from 'zustand';
import type { ImportActions, ImportState } from '../../state/importContract';
import { useShop } from '../shopContext';

/** One part of the state of importing; as with `useShopState`, the same object while nothing changed. */
export const useImportState = <Selected>(selector: (state: ImportState) => Selected): Selected =>
  useStore(useShop().imports.store, selector);

export const useImportActions = (): ImportActions => useShop().imports.actions;
