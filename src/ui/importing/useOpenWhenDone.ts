import { useEffect, useRef } from 'react';
import { useActions } from '../shopContext';
import { useImportState } from './useImports';

/** A catalogue that becomes ready while the shopper watches is opened at once; one that was ready before is left alone. */
export function useOpenWhenDone(): void {
  const { openPack } = useActions();
  const status = useImportState((state) => state.status);
  const catalogueId = useImportState((state) => state.catalogueId);
  const before = useRef(status);
  useEffect(() => {
    const former = before.current;
    before.current = status;
    if (status === 'done' && former !== 'done' && catalogueId) void openPack(catalogueId);
  }, [status, catalogueId, openPack]);
}
