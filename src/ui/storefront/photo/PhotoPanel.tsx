import type { DescribedPhoto } from '../../../domain/photo';
import { photoEmphases } from '../../../domain/photo';
import { noFilters } from '../../../domain/search';
import { Button } from '../../components/Button';
import { Disclosure } from '../../components/Disclosure';
import { Link } from '../../components/Link';
import { ToggleChips } from '../../components/ToggleChips';
import { photoTexts } from '../../i18n/areas/photo';
import { useAreaText, useText } from '../../i18n/text';
import { useActions, useShopState } from '../../shopContext';
import { searchHref } from '../search/searchFragment';
import { useTintName } from '../search/useTintName';
import styles from './Photo.module.css';
import { PixelPicture } from './PixelPicture';

interface PhotoPanelProps {
  photo: DescribedPhoto;
  onChoose: () => void;
}

/** What was shown, what is compared of it, and how. */
export function PhotoPanel({ photo, onChoose }: PhotoPanelProps) {
  const text = useText();
  const words = useAreaText(photoTexts);
  const { refinePhoto, dropPhoto } = useActions();
  const emphasis = useShopState((state) => state.photo.emphasis);
  const method = text.shelf.method['picture-neighbours'];
  return (
    <section className={styles.panel} aria-label={words.yours}>
      <div className={styles.pictures}>
        <figure>
          <div className={styles.frame}>
            <PixelPicture pixels={photo.preview} label={words.yours} />
          </div>
          <figcaption>{words.yours}</figcaption>
        </figure>
        <figure>
          <div className={styles.frame} data-cut="true">
            <PixelPicture pixels={photo.seen} label={words.seen} />
          </div>
          <figcaption>{words.seen}</figcaption>
        </figure>
      </div>
      <div className={styles.words}>
        {photo.cut === 'whole' && <p className={styles.note}>{words.seenWhole}</p>}
        <MainColours colours={photo.colours} />
        <div className={styles.line}>
          <span className={styles.label}>{words.emphasis}</span>
          <ToggleChips
            label={words.emphasis}
            options={photoEmphases.map((value) => ({ value, title: words.by[value] }))}
            selected={emphasis}
            onSelect={(value) => void refinePhoto({ emphasis: value })}
          />
        </div>
        <div className={styles.line}>
          <Button size="small" icon="camera" onClick={onChoose}>
            {words.another}
          </Button>
          <Button size="small" tone="quiet" icon="close" onClick={dropPhoto}>
            {words.remove}
          </Button>
        </div>
        <div className={styles.note}>
          <Disclosure summary={method.name}>{method.sentence}</Disclosure>
          <p>{words.stays}</p>
        </div>
      </div>
    </section>
  );
}

function MainColours({ colours }: { colours: readonly string[] }) {
  const words = useAreaText(photoTexts);
  const nameOf = useTintName();
  if (colours.length === 0) return null;
  return (
    <div className={styles.line}>
      <span className={styles.label}>{words.colours}</span>
      <ul className={styles.colours}>
        {colours.map((colour) => {
          const label = words.byColour(nameOf(colour));
          return (
            <li key={colour}>
              <Link
                href={searchHref({ filters: { ...noFilters, tints: [colour] } })}
                aria-label={label}
                title={label}
                className={styles.colour}
              >
                <span style={{ background: colour }} />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
