import { type ClipboardEvent, type DragEvent, useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { hasLooks } from '../../../domain/pack';
import { ownDescriptor } from '../../../domain/photo';
import { paths } from '../../routing/paths';
import { useActions, useShopState } from '../../shopContext';

/** The open pack can be searched by a picture. */
export const useHasPhotoSearch = (): boolean =>
  useShopState(({ pack: { manifest } }) => manifest !== null && hasLooks(manifest) && manifest.visualDescriptor === ownDescriptor);

/** Looks at a chosen picture and leads to what looks like it. */
export function usePhotoSearch(): (file: File | undefined) => void {
  const { searchByPhoto } = useActions();
  const [path, navigate] = useLocation();
  return useCallback(
    (file) => {
      if (!file) return;
      void searchByPhoto(file);
      if (path !== paths.photo) navigate(paths.photo);
    },
    [searchByPhoto, path, navigate],
  );
}

/** For an element that a picture can be dropped on or pasted into; other things that are dropped or pasted go their usual way. */
export function usePhotoTarget(enabled: boolean) {
  const search = usePhotoSearch();
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: DragEvent) {
      // Over a child is still over it.
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setOver(false);
    },
    onDrop(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      search(event.dataTransfer.files[0]);
    },
    onPaste(event: ClipboardEvent) {
      const file = pastedPicture(event.clipboardData);
      if (!file) return;
      event.preventDefault();
      search(file);
    },
  };
  return { over: enabled && over, handlers: enabled ? handlers : {} };
}

export const pastedPicture = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
