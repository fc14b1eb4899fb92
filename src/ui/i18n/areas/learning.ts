import type { Texts } from '../text';

export interface LearningText {
  readonly title: string;
  readonly epoch: (epoch: number, epochs: number | null) => string;
  readonly loss: (loss: string) => string;
  readonly progress: string;
  readonly waiting: string;
  readonly runsOn: string;
  readonly notYet: string;
  readonly step: (duration: string) => string;
  readonly passedOver: (backend: string, reason: string) => string;
  readonly order: string;
  readonly servesBase: string;
  readonly servesSnapshot: (when: string) => string;
  readonly noted: string;
  readonly events: (count: string) => string;
  readonly personalised: string;
  readonly personalisedMore: string;
  readonly across: string;
  readonly acrossMore: string;
  readonly turnOn: string;
  readonly turnOnMore: string;
  readonly gift: string;
  readonly giftMore: string;
}

export const learningTexts: Texts<LearningText> = {
  zh: {
    title: '本机学习',
    epoch: (epoch, epochs) => (epochs === null ? `第 ${epoch} 轮` : `第 ${epoch} 轮，共 ${epochs} 轮`),
    loss: (loss) => `误差 ${loss}`,
    progress: '这一轮的进度',
    waiting: '攒够新的操作了，等你停下来就开始训练。',
    runsOn: '训练用',
    notYet: '还没有训练过，开始时会试跑一步再选',
    step: (duration) => `每步 ${duration}`,
    passedOver: (backend, reason) => `没用${backend}：${reason}`,
    order: '排序用',
    servesBase: '通用模型',
    servesSnapshot: (when) => `在本机训练的模型（${when}）`,
    noted: '已记下',
    events: (count) => `${count} 条操作`,
    personalised: '按我的喜好排序',
    personalisedMore: '关掉后不再记录，也不再使用已记下的内容；记录会留着，直到你删除。',
    across: '目录之间互通',
    acrossMore: '刚进一个目录、还没看过什么时，先参考你在别的目录里的喜好。健康目录里的内容从不用到别处。',
    turnOn: '开启本机学习',
    turnOnMore: '记下你在店里的操作，只存在这台设备上，用来调整推荐。',
    gift: '送礼模式',
    giftMore: '替别人挑东西时打开：照常推荐，但这期间的操作不记、不学。',
  },
  en: {
    title: 'Learning on this device',
    epoch: (epoch, epochs) => (epochs === null ? `Epoch ${epoch}` : `Epoch ${epoch} of ${epochs}`),
    loss: (loss) => `loss ${loss}`,
    progress: 'Progress of this epoch',
    waiting: 'Enough is new; training starts when you pause.',
    runsOn: 'Trains on',
    notYet: 'nothing yet: it will try a step on each and pick',
    step: (duration) => `${duration} a step`,
    passedOver: (backend, reason) => `Not the ${backend}: ${reason}`,
    order: 'Orders with',
    servesBase: 'the general model',
    servesSnapshot: (when) => `the model trained here (${when})`,
    noted: 'Noted',
    events: (count) => `${count} acts`,
    personalised: 'Order by what I like',
    personalisedMore: 'When off, nothing is noted and nothing noted is used. What is there stays until you delete it.',
    across: 'One taste across catalogues',
    acrossMore:
      'In a catalogue you have not looked at yet, start from what you liked in the others. What you read about health is never used elsewhere.',
    turnOn: 'Turn on learning',
    turnOnMore: 'Notes what you do in the shop, on this device only, to order what it shows you.',
    gift: 'Gift mode',
    giftMore: 'For when you choose for somebody else: suggestions go on, but nothing you do is noted or learned.',
  },
};
