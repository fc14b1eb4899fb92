import { pictureUrl } from '../../components/pictureUrl';
import { useShopState } from '../../shopContext';
import styles from './Hero.module.css';

const length = 3;

/** A few products standing on a board: decoration, on wide screens only. */
export function HeroShelf() {
  const popular = useShopState((state) => state.home.shelves.find(({ name }) => name === 'popular')?.items);
  const pictures = useShopState((state) => state.pack.pictures);
  const undrawn = useShopState(({ pack }) => pack.manifest?.files.every(({ role }) => role !== 'pictures') ?? false);
  const drawn = (popular ?? []).flatMap(({ itemId }) => pictures.get(itemId) ?? []).slice(0, length);
  // An empty board would look like a shop that has sold out.
  if (undrawn) return null;
  return (
    <div className={styles.shelf} aria-hidden="true">
      {drawn.map((source) => (
        <img key={source} src={pictureUrl(source)} alt="" width={240} height={240} draggable={false} />
      ))}
    </div>
  );
}
