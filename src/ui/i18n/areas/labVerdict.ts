import type { SnapshotVerdict } from '../../../domain/training';
import type { Texts } from '../text';

export interface LabVerdictText {
  readonly intro: string;
  readonly none: string;
  readonly noneMore: string;
  readonly measure: string;
  readonly newest: (when: string) => string;
  readonly bars: Readonly<Record<'candidate' | 'serving' | 'popularity' | 'content', { readonly name: string; readonly more: string }>>;
  readonly heldOut: (count: string) => string;
  /** `verdict`: how far the figures can be trusted. */
  readonly evidence: {
    readonly tooFew: (count: string) => string;
    readonly thin: (count: string, most: string) => string;
    readonly fair: (count: string) => string;
  };
  readonly lossOf: (candidate: string, serving: string) => string;
  readonly reason: Readonly<Record<SnapshotVerdict['reason'], string>>;
  readonly promoted: string;
  readonly rejected: string;
  readonly withdrawn: string;
  readonly snapshots: string;
  readonly snapshotsHelp: string;
  readonly base: string;
  readonly baseMore: string;
  readonly servesNow: string;
  readonly weightsDeleted: string;
  readonly columns: Readonly<Record<'time' | 'verdict' | 'ndcg' | 'heldOut' | 'acts' | 'epochs' | 'backend' | 'hash', string>>;
  readonly against: (candidate: string, serving: string) => string;
  readonly upTo: (sequence: string) => string;
  readonly epochs: (run: string, planned: string) => string;
  readonly helpTitle: string;
  readonly help: readonly string[];
}

export const labVerdictTexts: Texts<LabVerdictText> = {
  zh: (w) => ({
    intro: '训练出的候选模型不会直接上线：先和在用的模型在同一批留出操作上比，不变差才启用，否则作废。两条基线用来判断这分数到底算不算好。',
    none: '还没有训练过。',
    noneMore: `看几${w.measure}${w.item}，收藏或加购几${w.measure}，停下来几秒，第一次训练就会开始，结果出现在这里。`,
    measure: '留出操作上的 nDCG@10',
    newest: (when) => `最近一次训练，${when}`,
    bars: {
      candidate: { name: '候选模型', more: '这次训练的结果' },
      serving: { name: '当时在用的模型', more: '同一批操作，同样校正了偏置' },
      popularity: { name: '热门基线', more: '按评价数量排，对谁都一样' },
      content: { name: '内容基线', more: '只看文字有多像，不学习' },
    },
    heldOut: (count) => `${count} 个留出操作`,
    evidence: {
      tooFew: (count) => `证据不足：只有 ${count} 个留出操作，什么也判断不了。`,
      thin: (count, most) =>
        `证据单薄：只有 ${count} 个留出操作，多一个少一个就能让分数变动最多 ${most}。把这些差距当作线索，不要当作结论。`,
      fair: (count) => `${count} 个留出操作，差距有一定的参考价值；它们都来自同一个人，仍然不是统计结论。`,
    },
    lossOf: (candidate, serving) => `留出损失：候选 ${candidate}，在用 ${serving}。`,
    reason: {
      better: '在留出操作上更好（名次或损失）',
      'not-worse': '名次和损失都没有变差',
      worse: '在留出操作上更差（名次或损失）',
      'non-finite': '出现了无效数值',
      diverged: '训练发散了',
      'too-little-held-out': '留出操作太少，判断不了',
      withdrawn: '后来作废了：重置，或忘掉了它学过的操作',
    },
    promoted: '启用',
    rejected: '未启用',
    withdrawn: '已作废',
    snapshots: '快照',
    snapshotsHelp: '每次训练留一份记录，新的在前。',
    base: '通用模型',
    baseMore: '随店铺一起发布，用公开的购物数据训练，没有针对你微调',
    servesNow: '在用',
    weightsDeleted: '权重已删除',
    columns: {
      time: '时间',
      verdict: '结果',
      ndcg: 'nDCG@10 候选 / 在用',
      heldOut: '留出操作',
      acts: '学到第几号事件',
      epochs: '轮数',
      backend: '后端',
      hash: 'SHA-256',
    },
    against: (candidate, serving) => `${candidate} / ${serving}`,
    upTo: (sequence) => `#${sequence}`,
    epochs: (run, planned) => `${run} / ${planned}`,
    helpTitle: '这些数字怎么来的？',
    help: [
      `最新的五分之一操作（至少 2 个）不参与训练。对其中每一个，把它之前的历史交给模型，让模型给目录里的全部${w.item}排一次序，看真正被点的那${w.measure}排在第几：第 1 位得 1 分，越往后越少，10 名之外是 0 分。nDCG@10 是平均分。`,
      '候选的 nDCG 比在用的低 0.02 以上，或者留出损失高出 2% 以上，就算变差，不会启用。',
    ],
  }),
  en: (w) => ({
    intro:
      'A trained candidate does not simply go live. It is compared with what serves, on the same held-out acts, and is promoted only if it is not worse. Two baselines show whether the score is any good at all.',
    none: 'No run has finished yet.',
    noneMore: `View a few ${w.items}, favourite or cart some, pause for a few seconds: the first run starts by itself, and its verdict appears here.`,
    measure: 'nDCG@10 on held-out acts',
    newest: (when) => `The newest run, ${when}`,
    bars: {
      candidate: { name: 'Candidate', more: 'what this run produced' },
      serving: { name: 'Serving at the time', more: 'same acts, biases fitted alike' },
      popularity: { name: 'Popularity baseline', more: 'by number of ratings, the same for everybody' },
      content: { name: 'Content-only baseline', more: 'closeness of texts, nothing learned' },
    },
    heldOut: (count) => `${count} held-out ${count === '1' ? 'act' : 'acts'}`,
    evidence: {
      tooFew: (count) => `Not enough evidence: ${count} held-out ${count === '1' ? 'act decides' : 'acts decide'} nothing.`,
      thin: (count, most) =>
        `Thin evidence: with ${count} held-out acts, a single one more or less can move the score by up to ${most}. Take the differences as hints, not as findings.`,
      fair: (count) =>
        `${count} held-out acts: the differences mean something. They all come from one person, so this is still no statistical finding.`,
    },
    lossOf: (candidate, serving) => `Held-out loss: candidate ${candidate}, serving ${serving}.`,
    reason: {
      better: 'better on the held-out acts, by rank or by loss',
      'not-worse': 'no worse on the held-out acts, by rank and by loss',
      worse: 'worse on the held-out acts, by rank or by loss',
      'non-finite': 'numbers that are not finite',
      diverged: 'training diverged',
      'too-little-held-out': 'too few acts were held out to judge',
      withdrawn: 'taken back later: a reset, or an act it learned from was forgotten',
    },
    promoted: 'Promoted',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    snapshots: 'Snapshots',
    snapshotsHelp: 'Each run leaves a record, newest first.',
    base: 'General model',
    baseMore: 'shipped with the shop, trained on public shopping data, not tuned to you',
    servesNow: 'serving',
    weightsDeleted: 'weights deleted',
    columns: {
      time: 'Time',
      verdict: 'Verdict',
      ndcg: 'nDCG@10 candidate / serving',
      heldOut: 'Held out',
      acts: 'Up to event',
      epochs: 'Epochs',
      backend: 'Backend',
      hash: 'SHA-256',
    },
    against: (candidate, serving) => `${candidate} / ${serving}`,
    upTo: (sequence) => `#${sequence}`,
    epochs: (run, planned) => `${run} of ${planned}`,
    helpTitle: 'Where do these numbers come from?',
    help: [
      `The newest fifth of the acts (at least two) takes no part in training. For each of them the model is given the history before it, ranks the whole catalogue, and is scored by where the ${w.item} that was really chosen stands: 1 for the first place, less further down, 0 beyond the tenth. nDCG@10 is the mean.`,
      'A candidate counts as worse when its nDCG is more than 0.02 below what serves, or its held-out loss more than 2% above. Then it is not promoted.',
    ],
  }),
};
