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
    readonly doneForNow: string;
    readonly seeOrders: string;
    readonly elsewhere: (count: number) => string;
    readonly noPrices: string;
    readonly noPricesMore: string;
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
    readonly notKept: string;
    readonly order: (date: string) => string;
    readonly units: (count: number) => string;
    readonly gone: string;
    readonly takeBack: string;
    readonly takeBackOf: (date: string) => string;
    readonly takenBack: string;
  };
  readonly lookAround: string;
}

export const listsTexts: Texts<ListsText> = {
  zh: (w) => ({
    cart: {
      empty: '购物车还是空的',
      emptyMore: '看到合适的就放进来，只存在这台设备上。',
      remove: (title) => `移出购物车：${title}`,
      quantityOf: (title) => `数量：${title}`,
      each: (price) => `单价 ${price}`,
      total: '合计',
      unpriced: `有几${w.measure}没有标价，未计入合计。`,
      order: '演示下单',
      demo: '这是演示，不是真的购买',
      demoMore: '不收款、不发货，也不问姓名和地址。下单只会在这台设备上记一笔，让推荐知道你「买过」它们。',
      doneTitle: '演示订单已记下',
      doneBody: '没有付款，也不会发货。记录只存在这台设备上。',
      doneForNow: '没有付款，也不会发货。本机学习没有开启，所以这笔只留到你关掉页面。',
      seeOrders: '看演示订单',
      elsewhere: (count) => `购物车里还有 ${count} 样来自别的目录，换到那个目录就能看到。`,
      noPrices: '这个目录不用购物车',
      noPricesMore: `这里的${w.item}没有价格，喜欢的可以收藏。`,
    },
    favourites: {
      empty: '还没有收藏',
      emptyMore: `点${w.item}右上角的心形就能收藏，只存在这台设备上。`,
      count: (count) => `${count} ${w.measure}`,
    },
    history: {
      empty: '还没有看过什么',
      emptyMore: `打开过的${w.item}会列在这里。`,
      kept: `最近打开的 20 ${w.measure}，新的在前。记录只存在这台设备上，可在隐私页逐条删除。`,
      notKept: '本机学习没有开启，所以这里只列出这次打开的，关掉页面就没了。',
    },
    orders: {
      empty: '还没有演示订单',
      emptyMore: '在购物车里点「演示下单」就会记在这里。',
      note: '都是演示：没有付款，也没有发货。',
      notKept: '本机学习没有开启，所以这里只列出这次下的，关掉页面就没了。',
      order: (date) => `${date} 的演示订单`,
      units: (count) => `× ${count}`,
      gone: '不在打开的目录里',
      takeBack: '撤回',
      takeBackOf: (date) => `撤回 ${date} 的演示订单`,
      takenBack: '演示订单已撤回。',
    },
    lookAround: '去逛逛',
  }),
  en: (w) => ({
    cart: {
      empty: 'Your cart is empty',
      emptyMore: 'Put in what you like; it is kept on this device only.',
      remove: (title) => `Remove from cart: ${title}`,
      quantityOf: (title) => `Quantity: ${title}`,
      each: (price) => `${price} each`,
      total: 'Total',
      unpriced: `Some ${w.items} have no price and are not in the total.`,
      order: 'Place demo order',
      demo: 'A demonstration, not a purchase',
      demoMore:
        'No payment, no delivery, no name or address. Ordering only makes a note on this device, so that suggestions know you “bought” these.',
      doneTitle: 'Demo order noted',
      doneBody: 'Nothing was paid and nothing will be delivered. The note is on this device only.',
      doneForNow: 'Nothing was paid and nothing will be delivered. Learning is off, so the note goes when you close the page.',
      seeOrders: 'See demo orders',
      elsewhere: (count) =>
        `${count} more ${count === 1 ? 'thing' : 'things'} in the cart ${count === 1 ? 'belongs' : 'belong'} to another catalogue and can be seen there.`,
      noPrices: 'There is no cart in this catalogue',
      noPricesMore: `${w.Items} have no price here. Keep what you like in your favourites.`,
    },
    favourites: {
      empty: 'No favourites yet',
      emptyMore: `The heart on ${w.one} keeps it here, on this device only.`,
      count: (count) => `${count} ${count === 1 ? w.item : w.items}`,
    },
    history: {
      empty: 'Nothing viewed yet',
      emptyMore: `${w.Items} you open are listed here.`,
      kept: 'The last 20 you opened, newest first. They are on this device only; single ones can be deleted on the privacy page.',
      notKept: 'Learning is off, so this lists only what you opened just now; it is gone when you close the page.',
    },
    orders: {
      empty: 'No demo orders yet',
      emptyMore: '“Place demo order” in the cart makes a note here.',
      note: 'All demonstrations: nothing was paid or delivered.',
      notKept: 'Learning is off, so this lists only what you ordered just now; it is gone when you close the page.',
      order: (date) => `Demo order of ${date}`,
      units: (count) => `× ${count}`,
      gone: 'not in the open catalogue',
      takeBack: 'Take back',
      takeBackOf: (date) => `Take back the demo order of ${date}`,
      takenBack: 'The demo order was taken back.',
    },
    lookAround: 'Look around',
  }),
};
