import { quoteChinese, quoteEnglish } from '../quote';
import type { Texts } from '../text';

export interface PrivacyText {
  readonly lead: string;
  readonly contents: string;
  readonly sections: Readonly<Record<'learning' | 'record' | 'hidden' | 'file' | 'storage' | 'erase' | 'limits', string>>;
  readonly points: readonly { readonly title: string; readonly body: string }[];
  readonly agreement: {
    readonly title: string;
    readonly opening: string;
    readonly unasked: string;
    readonly refused: string;
    readonly granted: string;
    readonly paused: string;
    readonly gift: string;
    readonly agree: string;
    readonly withdraw: string;
    readonly withdrawMore: string;
    readonly withdrawn: string;
    readonly remains: (count: string) => string;
    readonly forgetRemains: string;
    readonly agreed: string;
  };
  readonly hidden: {
    readonly intro: string;
    readonly none: string;
    readonly unhide: string;
    readonly unhideOf: (title: string) => string;
    readonly unhidden: (title: string) => string;
  };
  readonly limitsIntro: string;
  readonly limits: readonly { readonly title: string; readonly body: string }[];
}

export const privacyTexts: Texts<PrivacyText> = {
  zh: (w) => ({
    lead: '这家店学到的每一条都归你管：看得见，改得了，带得走，也删得掉。',
    contents: '本页内容',
    sections: {
      learning: '学什么，放在哪里',
      record: '记下的每一条',
      hidden: `隐藏的${w.item}`,
      file: '带走与带回',
      storage: '浏览器里存了什么',
      erase: '全部清空',
      limits: '做不到的事',
    },
    points: [
      {
        title: '记什么',
        body: `你同意以后，店里会记下：哪些${w.item}在你眼前出现过，你看过（看了多久）、收藏、加购、买下、隐藏了哪些，以及提交过的搜索。打到一半的字不记。`,
      },
      {
        title: '放在哪里',
        body: '写在浏览器给本站的数据库里，训练排序模型也在这台设备上。没有账户，也没有接收这些内容的服务器。',
      },
      {
        title: '用来做什么',
        body: `只用来排${w.item}的次序，并且能告诉你某${w.measure}${w.item}为什么排在那里。不推断你是谁、身体如何、收入多少。`,
      },
      {
        title: '同意之前',
        body: '只保留你自己要留的东西：收藏、购物车，和你对「要不要学」的回答。不同意也能照常逛、照常搜。',
      },
    ],
    agreement: {
      title: '你的决定',
      opening: '正在读取…',
      unasked: '你还没有决定。现在什么都不记。',
      refused: '你没有同意。现在什么都不记，也不使用以前记下的内容。',
      granted: '你同意了在本机学习。',
      paused: '你同意过，现在暂停着：不记新的，也不用已有的。',
      gift: '你同意了在本机学习。送礼模式开着，这会儿不记、不学。',
      agree: '同意在本机学习',
      withdraw: '撤回同意',
      withdrawMore: '撤回后马上停止记录和使用，正在进行的训练也会停下。已经记下的会留着，等你决定。',
      withdrawn: '已撤回同意，从现在起不记、不用。',
      remains: (count) => `以前记下的 ${count} 条还在这台设备上，没有在用。`,
      forgetRemains: '把这些也忘掉',
      agreed: '好，从现在开始学。',
    },
    hidden: {
      intro: `你说过「不感兴趣」的${w.item}，推荐里不会再出现，搜索时仍然找得到。`,
      none: `没有隐藏任何${w.item}。`,
      unhide: '恢复显示',
      unhideOf: (title) => `恢复显示：${title}`,
      unhidden: (title) => `${quoteChinese(title)}可以再被推荐了。`,
    },
    limitsIntro: '不夸口。下面这些，一个网页管不了，你应该知道。',
    limits: [
      {
        title: '同一台电脑上的别人',
        body: '谁能用你的浏览器账户，谁就能打开这一页。公用电脑上请用访客窗口，或者走之前全部清空。',
      },
      { title: '浏览器扩展', body: '装在浏览器里的扩展能读到页面上的一切，包括这里的记录。本店拦不住它们。' },
      {
        title: '放网站的主机',
        body: `主机看得到某个网络地址在什么时间取了哪些文件（网页、目录、模型）。你看了哪${w.measure}${w.item}、搜了什么，从不写进这些地址，它看不到。`,
      },
      {
        title: '删除不等于粉碎',
        body: '删除之后，浏览器和本店都读不到了；磁盘上的残留要等系统覆盖，系统备份里也可能有一份。',
      },
      { title: '浏览器也可能自己清', body: '空间紧张，或者你清理了网站数据，记录会一起消失。想留就导出一份。' },
      { title: '导出的文件', body: '它有多安全，全看口令。口令忘了谁也打不开，我们也不行。' },
    ],
  }),
  en: (w) => ({
    lead: 'Everything this shop learns is yours: you can look at it, correct it, take it with you and delete it.',
    contents: 'On this page',
    sections: {
      learning: 'What is learned, and where it stays',
      record: 'Everything noted',
      hidden: `Hidden ${w.items}`,
      file: 'Take it with you',
      storage: 'What the browser stores',
      erase: 'Erase everything',
      limits: 'What this cannot do',
    },
    points: [
      {
        title: 'What is noted',
        body: `Once you agree: which ${w.items} came into view, what you viewed (and for how long), favourited, put into the cart, bought or hid, and the searches you submitted. Words you are still typing are not noted.`,
      },
      {
        title: 'Where it stays',
        body: 'In the database your browser keeps for this site. The ranking model is trained on this device too. There is no account, and no server to receive any of it.',
      },
      {
        title: 'What it is for',
        body: `It orders ${w.items}, and tells you why one stands where it does. Nothing is inferred about who you are, your health or your income.`,
      },
      {
        title: 'Before you agree',
        body: 'Only what you chose to keep is kept: favourites, the cart, and your answer to the question. Without agreeing you can browse and search just as well.',
      },
    ],
    agreement: {
      title: 'Your decision',
      opening: 'Reading…',
      unasked: 'You have not decided yet. Nothing is being noted.',
      refused: 'You have not agreed. Nothing is being noted, and nothing noted earlier is used.',
      granted: 'You agreed to learning on this device.',
      paused: 'You agreed, and it is paused: nothing new is noted, nothing noted is used.',
      gift: 'You agreed to learning on this device. Gift mode is on, so nothing is noted or learned right now.',
      agree: 'Agree to learning on this device',
      withdraw: 'Withdraw agreement',
      withdrawMore: 'Noting and using stop at once, and so does a training run. What was noted stays until you decide.',
      withdrawn: 'Agreement withdrawn. From now on nothing is noted and nothing is used.',
      remains: (count) =>
        `${count} ${count === '1' ? 'entry' : 'entries'} noted earlier ${count === '1' ? 'is' : 'are'} still on this device, unused.`,
      forgetRemains: 'Forget these too',
      agreed: 'Learning starts now.',
    },
    hidden: {
      intro: `${w.Items} you said you are not interested in. They are not suggested; a search still finds them.`,
      none: `No ${w.item} is hidden.`,
      unhide: 'Show again',
      unhideOf: (title) => `Show again: ${title}`,
      unhidden: (title) => `${quoteEnglish(title)} may be suggested again.`,
    },
    limitsIntro: 'No boasting. These things are beyond a web page, and you should know them.',
    limits: [
      {
        title: 'Others at the same computer',
        body: 'Whoever can use your browser profile can open this page. On a shared computer use a guest window, or erase everything before you leave.',
      },
      {
        title: 'Browser extensions',
        body: 'Extensions you installed can read everything on a page, these records included. The shop cannot stop them.',
      },
      {
        title: 'The host of this site',
        body: `It sees that some network address fetched certain files at a certain time: pages, the catalogue, models. Which ${w.item} you looked at and what you searched for never stand in those addresses, so it does not see that.`,
      },
      {
        title: 'Deleted is not shredded',
        body: 'After deletion neither the browser nor the shop can read it. Remains on the disk wait to be overwritten, and a system backup may hold a copy.',
      },
      {
        title: 'The browser may clear it too',
        body: 'When space is short, or when you clear site data, the records go. Export a copy if you want to keep them.',
      },
      {
        title: 'The exported file',
        body: 'It is exactly as safe as its passphrase. If that is forgotten, nobody can open it, and neither can we.',
      },
    ],
  }),
};
