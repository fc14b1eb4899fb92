import type { RefObject } from 'react';
import { usePhotoSearch } from './usePhotoSearch';

/** Opened by a button of its own, which has the name; phones offer the camera too. */
export function PhotoInput({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const search = usePhotoSearch();
  return (
    <input
      ref={input}
      type="file"
      accept="image/*"
      hidden
      onChange={(event) => {
        search(event.currentTarget.files?.[0]);
        // The same picture may be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
