import { useRef } from 'react';
import { Icon } from '../../components/Icon';
import { useText } from '../../i18n/text';
import { PhotoInput } from '../photo/PhotoInput';
import styles from './SearchField.module.css';

/** Chooses a picture to search by, or takes one with the camera. */
export function PhotoButton() {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={styles.photo}
        aria-label={text.header.searchPhoto}
        title={text.header.searchPhotoTitle}
        onClick={() => input.current?.click()}
      >
        <Icon name="camera" size={20} />
      </button>
      <PhotoInput input={input} />
    </>
  );
}
