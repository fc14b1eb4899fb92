import type { Texts } from '../text';

export interface ListsText {
  readonly cart: {
    readonly empty: string;
    readonly emptyMore: string;
    readonly remove: (title: string) => string;
    readonly quantityOf: (title: string) => string;
    readonly each: (price: string) => string;
    readonly total: string;
    readonly unpriced: string;
    readonly order: string;
    readonly demo: string;
    readonly demoMore: string;
    readonly doneTitle: string;
    readonly doneBody: string;
    readonly seeOrders: string;
  };
  readonly favourites: { readonly empty: string; readonly emptyMore: string; readonly count: (count: number) => string };
  readonly history: {
    readonly empty: string;
    readonly emptyMore: string;
    readonly kept: string;
    readonly notKept: string;
  };
  readonly orders: {
    readonly empty: string;
    readonly emptyMore: string;
    readonly note: string;
    readonly order: (date: string) => string;
    readonly units: (count: number) => string;
    readonly gone: string;
  };
  readonly lookAround: string;
}

export const listsTexts: Texts<ListsText> = {
  zh: {
    cart: {
      empty: '购物车还是空的',
      emptyMore: '看到合适的就放进来，只存在这台设备上。',
      remove: (title) => `移出购物车：${title}`,
      quantityOf: (title) => `数量：${title}`,
      each: (price) => `单价 ${price}`,
      total: '合计',
      unpriced: '有几件没有标价，未计入合计。',
      order: '演示下单',
      demo: '这是演示，不是真的购买',
      demoMore: '不收款、不发货，也不问姓名和地址。下单只会在这台设备上记一笔，让推荐知道你「买过」它们。',
      doneTitle: '演示订单已记下',
      doneBody: '没有付款，也不会发货。记录只存在这台设备上。',
      seeOrders: '看演示订单',
    },
    favourites: { empty: '还没有收藏', emptyMore: '点商品右上角的心形就能收藏，只存在这台设备上。', count: (count) => `${count} 件` },
    history: {
      empty: '还没有看过什么',
      emptyMore: '打开过的商品会列在这里。',
      kept: '最近打开的 20 件，新的在前。记录只存在这台设备上，可在隐私页逐条删除。',
      notKept: '本机学习没有开启，所以这里只列出这次打开的，关掉页面就没了。',
    },
    orders: {
      empty: '还没有演示订单',
      emptyMore: '在购物车里点「演示下单」就会记在这里。',
      note: '都是演示：没有付款，也没有发货。',
      order: (date) => `${date} 的演示订单`,
      units: (count) => `× ${count}`,
      gone: '已不在目录里',
    },
    lookAround: '去逛逛',
  },
  en: {
    cart: {
      empty: 'Your cart is empty',
      emptyMore: 'Put in what you like; it is kept on this device only.',
      remove: (title) => `Remove from cart: ${title}`,
      quantityOf: (title) => `Quantity: ${title}`,
      each: (price) => `${price} each`,
      total: 'Total',
      unpriced: 'Some products have no price and are not in the total.',
      order: 'Place demo order',
      demo: 'A demonstration, not a purchase',
      demoMore:
        'No payment, no delivery, no name or address. Ordering only makes a note on this device, so that suggestions know you “bought” these.',
      doneTitle: 'Demo order noted',
      doneBody: 'Nothing was paid and nothing will be delivered. The note is on this device only.',
      seeOrders: 'See demo orders',
    },
    favourites: {
      empty: 'No favourites yet',
      emptyMore: 'The heart on a product keeps it here, on this device only.',
      count: (count) => `${count} ${count === 1 ? 'product' : 'products'}`,
    },
    history: {
      empty: 'Nothing viewed yet',
      emptyMore: 'Products you open are listed here.',
      kept: 'The last 20 you opened, newest first. They are on this device only; single ones can be deleted on the privacy page.',
      notKept: 'Learning is off, so this lists only what you opened just now; it is gone when you close the page.',
    },
    orders: {
      empty: 'No demo orders yet',
      emptyMore: '“Place demo order” in the cart makes a note here.',
      note: 'All demonstrations: nothing was paid or delivered.',
      order: (date) => `Demo order of ${date}`,
      units: (count) => `× ${count}`,
      gone: 'no longer in the catalogue',
    },
    lookAround: 'Look around',
  },
};
