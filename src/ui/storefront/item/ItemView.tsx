import type { Item } from '../../../domain/item';
import { Link } from '../../components/Link';
import { Price } from '../../components/Price';
import { ProductPicture } from '../../components/ProductPicture';
import { Rating } from '../../components/Rating';
import { itemTexts } from '../../i18n/areas/item';
import { localeTags } from '../../i18n/format';
import { useAreaText, useFormat, useLanguage, useLocalized } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { useShopState } from '../../shopContext';
import { searchHref } from '../search/searchFragment';
import { BuyBox } from './BuyBox';
import { ItemFacts } from './ItemFacts';
import styles from './ItemView.module.css';
import { LooksLikeItems } from './LooksLikeItems';
import { RequiredItems } from './RequiredItems';
import { SimilarItems } from './SimilarItems';
import { useDwell } from './useDwell';

export function ItemView({ item }: { item: Item }) {
  const localized = useLocalized();
  const language = useLanguage();
  const format = useFormat();
  const other = language === 'zh' ? 'en' : 'zh';
  useDwell(item.id);
  const title = localized(item.title);
  return (
    <Page title={title} heading={null} className={styles.page}>
      <CategoryPath category={item.category} />
      <div className={styles.layout}>
        <ProductPicture item={item} decorative={false} eager className={styles.picture} />
        <div className={styles.words}>
          <div>
            <h1 tabIndex={-1}>{title}</h1>
            {item.title[other] !== title && (
              <p className={styles.otherTitle} lang={localeTags[other]}>
                {item.title[other]}
              </p>
            )}
            <p className={styles.maker}>
              {item.maker && <span>{localized(item.maker)}</span>}
              {item.day && <time dateTime={item.day}>{format.day(item.day)}</time>}
              <Rating rating={item.rating} />
            </p>
          </div>
          <Price amount={item.price} size="large" />
          <BuyBox item={item} />
          <p className={styles.description}>{localized(item.description)}</p>
          <RequiredItems item={item} />
          <ItemFacts item={item} />
        </div>
      </div>
      <div className={styles.shelves}>
        <SimilarItems itemId={item.id} />
        <LooksLikeItems itemId={item.id} />
      </div>
    </Page>
  );
}

function CategoryPath({ category }: { category: readonly string[] }) {
  const text = useAreaText(itemTexts);
  const localized = useLocalized();
  const categories = useShopState((state) => state.pack.manifest?.categories);
  return (
    <nav aria-label={text.path} className={styles.path}>
      <ol>
        {category.map((key, at) => {
          const joined = category.slice(0, at + 1).join('/');
          const title = categories?.[joined];
          return (
            <li key={joined}>
              <Link href={searchHref({ filters: { category: joined, facets: {}, priceMin: null, priceMax: null } })}>
                {title ? localized(title) : key}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
