import type { Texts } from '../text';

export type RunStatus = 'idle' | 'waiting' | 'running' | 'paused' | 'elsewhere';
export type RunControl = 'run' | 'resume' | 'pause' | 'step' | 'reset' | 'probe';
/** Why a control cannot be used right now. */
export type Hindrance =
  | 'loading'
  | 'off'
  | 'gift'
  | 'elsewhere'
  | 'running'
  | 'paused'
  | 'pause-first'
  | 'in-run'
  | 'nothing-runs'
  | 'busy'
  | 'nothing-learned'
  | 'few';

/** The lab's frame and its training run. */
export interface LabRunText {
  readonly lead: string;
  readonly contents: string;
  readonly sections: Readonly<Record<'run' | 'verdict' | 'shopper' | 'events' | 'unanswered' | 'explain' | 'watch' | 'report', string>>;
  readonly status: Readonly<Record<RunStatus, string>>;
  readonly statusMore: Readonly<Record<RunStatus, string>>;
  readonly statusOff: string;
  readonly toPrivacy: string;
  readonly controls: string;
  readonly control: Readonly<Record<RunControl, string>>;
  readonly hindrance: Readonly<Record<Hindrance, string>>;
  readonly unavailable: (control: string, reason: string) => string;
  readonly failed: string;
  readonly progress: {
    readonly epochs: string;
    readonly epoch: (epoch: string, epochs: string | null) => string;
    readonly step: (step: string, steps: string) => string;
    readonly loss: (loss: string) => string;
    readonly finished: (epochs: string) => string;
    readonly stoppedEarly: (epochs: string, planned: string) => string;
  };
  readonly reset: { readonly title: string; readonly body: string; readonly keeps: string; readonly yes: string };
  readonly backend: {
    readonly title: string;
    readonly runsOn: string;
    readonly adapter: string;
    readonly stepTime: string;
    readonly fallbacks: string;
    readonly noFallbacks: string;
    readonly unknown: string;
    readonly ofRun: (when: string) => string;
    readonly probing: string;
    readonly probed: (backend: string) => string;
  };
  readonly chart: {
    readonly title: string;
    readonly train: string;
    readonly heldOut: string;
    readonly epoch: string;
    readonly summary: (epochs: string, from: string, to: string) => string;
    readonly best: (epoch: string) => string;
    readonly empty: string;
    readonly ofSnapshot: (when: string) => string;
    readonly table: string;
    readonly loading: string;
    readonly help: string;
    readonly helpTitle: string;
  };
}

export const labRunTexts: Texts<LabRunText> = {
  zh: {
    lead: '给开发者看的一页：模型此刻怎么学，学完有没有变好，凭什么这样排。数字全部来自这台设备，没有一个是演示用的。',
    contents: '本页内容',
    sections: {
      run: '训练',
      verdict: '评判',
      shopper: '现状',
      events: '事件',
      unanswered: '没答好的查询',
      explain: '解释',
      watch: '看一位模拟顾客',
      report: '下载',
    },
    status: { idle: '空闲', waiting: '等待中', running: '训练中', paused: '已暂停', elsewhere: '在别的标签页' },
    statusMore: {
      idle: '攒够 4 个新操作，并且你停下来几秒之后，会自动开始。',
      waiting: '新操作够了，你停下来几秒就开始。',
      running: '在后台线程里进行，不影响你逛。',
      paused: '可以单步走，也可以继续。离开这一页它会一直停着。',
      elsewhere: '另一个标签页正在训练，结果会同步过来。',
    },
    statusOff: '本机学习没有开启，所以没有东西可训练。',
    toPrivacy: '去隐私页开启',
    controls: '训练控制',
    control: { run: '开始', resume: '继续', pause: '暂停', step: '单步', reset: '重置', probe: '试跑各后端' },
    hindrance: {
      loading: '商品目录还没装好',
      off: '本机学习没有开启',
      gift: '送礼模式开着，这会儿不学',
      elsewhere: '另一个标签页正在训练',
      running: '正在训练',
      paused: '已经暂停',
      'pause-first': '正在训练，先暂停再单步',
      'in-run': '这次训练还没结束',
      'nothing-runs': '没有正在进行的训练',
      busy: '上一个操作还没完成',
      'nothing-learned': '还没有学到任何东西',
      few: '操作还不到 4 个',
    },
    unavailable: (control, reason) => `${control}：${reason}`,
    failed: '上次训练没有完成',
    progress: {
      epochs: '训练进度',
      epoch: (epoch, epochs) => (epochs === null ? `第 ${epoch} 轮` : `第 ${epoch} 轮，最多 ${epochs} 轮`),
      step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
      loss: (loss) => `本步损失 ${loss}`,
      finished: (epochs) => `跑满了 ${epochs} 轮`,
      stoppedEarly: (epochs, planned) => `第 ${epochs} 轮后提前停下（计划 ${planned} 轮）：留出损失不再下降`,
    },
    reset: {
      title: '重置训练？',
      body: '停下正在进行的训练，删掉没训练完的进度；已启用的快照作废并删除权重，排序退回通用模型。',
      keeps: '记下的操作不会动，之后会用它们重新学。',
      yes: '重置',
    },
    backend: {
      title: '后端',
      runsOn: '实际使用',
      adapter: '适配器',
      stepTime: '每步用时',
      fallbacks: '没有采用的',
      noFallbacks: '没有：首选后端就能用。',
      unknown: '还不知道。开始训练时会各跑一步真实的训练来挑，也可以现在就试。',
      ofRun: (when) => `取自上次训练（${when}）`,
      probing: '正在试跑…',
      probed: (backend) => `试跑完成，会用${backend}。`,
    },
    chart: {
      title: '损失',
      train: '训练损失',
      heldOut: '留出损失',
      epoch: '轮次',
      summary: (epochs, from, to) => `${epochs} 轮，留出损失从 ${from} 到 ${to}。`,
      best: (epoch) => `第 ${epoch} 轮的留出损失最低，采用的是这一轮的权重。`,
      empty: '还没有可画的曲线。第一轮结束后就有了。',
      ofSnapshot: (when) => `上次训练（${when}）`,
      table: '用表格看这些数字',
      loading: '正在取图表…',
      helpTitle: '怎么看这张图？',
      help: '训练损失在用来学习的操作上算，留出损失在最新的、没有参与学习的操作上算。留出损失连续两轮不降就停，并退回最低的那一轮，免得把几次偶然当成喜好。',
    },
  },
  en: {
    lead: 'For developers: how the model learns right now, whether that made it better, and why it ranks as it does. Every number comes from this device; none is for show.',
    contents: 'On this page',
    sections: {
      run: 'Run',
      verdict: 'Verdict',
      shopper: 'State of things',
      events: 'Events',
      unanswered: 'Queries without a good answer',
      explain: 'Explain',
      watch: 'Watch a simulated shopper',
      report: 'Download',
    },
    status: { idle: 'Idle', waiting: 'Waiting', running: 'Training', paused: 'Paused', elsewhere: 'In another tab' },
    statusMore: {
      idle: 'Starts by itself after four new acts, once you pause for a few seconds.',
      waiting: 'There are enough new acts. It starts when you pause for a few seconds.',
      running: 'In a background thread, out of the shopper’s way.',
      paused: 'Step through it, or go on. It stays paused until you do.',
      elsewhere: 'Another tab is training. Its result will be taken over here.',
    },
    statusOff: 'Learning is off, so there is nothing to train.',
    toPrivacy: 'Turn it on, on the privacy page',
    controls: 'Training controls',
    control: { run: 'Run', resume: 'Resume', pause: 'Pause', step: 'Step', reset: 'Reset', probe: 'Probe backends' },
    hindrance: {
      loading: 'the catalogue is still loading',
      off: 'learning is off',
      gift: 'gift mode is on, nothing is learned now',
      elsewhere: 'another tab is training',
      running: 'it is running already',
      paused: 'it is paused already',
      'pause-first': 'it is running; pause it first',
      'in-run': 'a run is in progress',
      'nothing-runs': 'nothing is running',
      busy: 'the last command is still at work',
      'nothing-learned': 'nothing has been learned yet',
      few: 'there are fewer than four acts',
    },
    unavailable: (control, reason) => `${control}: ${reason}`,
    failed: 'The last run did not finish',
    progress: {
      epochs: 'Progress of the run',
      epoch: (epoch, epochs) => (epochs === null ? `Epoch ${epoch}` : `Epoch ${epoch} of at most ${epochs}`),
      step: (step, steps) => `step ${step} of ${steps}`,
      loss: (loss) => `loss of this step ${loss}`,
      finished: (epochs) => `Ran all ${epochs} epochs`,
      stoppedEarly: (epochs, planned) => `Stopped early after epoch ${epochs} of ${planned}: the held-out loss had stopped falling`,
    },
    reset: {
      title: 'Reset training?',
      body: 'A run in progress stops and its checkpoint is deleted. Promoted snapshots are withdrawn, their weights deleted, and the general model serves again.',
      keeps: 'The recorded acts are not touched; later runs learn from them anew.',
      yes: 'Reset',
    },
    backend: {
      title: 'Backend',
      runsOn: 'Really runs on',
      adapter: 'Adapter',
      stepTime: 'Time a step',
      fallbacks: 'Passed over',
      noFallbacks: 'None: the first choice works.',
      unknown: 'Not known yet. A run tries one real training step on each and picks; you can also probe now.',
      ofRun: (when) => `as of the last run, ${when}`,
      probing: 'Probing…',
      probed: (backend) => `Probed: it would run on the ${backend}.`,
    },
    chart: {
      title: 'Loss',
      train: 'Training loss',
      heldOut: 'Held-out loss',
      epoch: 'Epoch',
      summary: (epochs, from, to) => `${epochs} epochs; held-out loss went from ${from} to ${to}.`,
      best: (epoch) => `Held-out loss was lowest in epoch ${epoch}; the weights of that epoch were taken.`,
      empty: 'No curve yet. There is one after the first epoch.',
      ofSnapshot: (when) => `The last run, ${when}`,
      table: 'These figures as a table',
      loading: 'Fetching the chart…',
      helpTitle: 'How is this chart read?',
      help: 'Training loss is measured on the acts it learns from, held-out loss on the newest acts, which it never learns from. After two epochs without a lower held-out loss the run stops and returns to its best epoch, so that a few accidents do not pass for taste.',
    },
  },
};
