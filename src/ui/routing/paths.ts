/** Every page of the shop. What the shopper looks at never stands here: it stands behind the `#`. */
export const paths = {
  home: '/',
  search: '/search',
  item: '/item',
  cart: '/cart',
  favourites: '/favourites',
  history: '/history',
  orders: '/orders',
  privacy: '/privacy',
  lab: '/lab',
  import: '/import',
  /** The picture itself stands nowhere but in memory. */
  photo: '/photo',
} as const;

export const itemHref = (itemId: string): string => `${paths.item}#${encodeURIComponent(itemId)}`;
