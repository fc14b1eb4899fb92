import type { Language } from '../../domain/item';

/** The trainer reports reasons in developers' English; these are the ones it can give, in plain words. First match wins. */
const known: readonly { readonly pattern: RegExp; readonly words: Readonly<Record<Language, string>> }[] = [
  { pattern: /offers no WebGPU/u, words: { zh: '这个浏览器没有开放 WebGPU', en: 'this browser does not offer WebGPU' } },
  { pattern: /gave no adapter/u, words: { zh: '没有找到能用的显卡', en: 'no usable graphics card was found' } },
  {
    pattern: /is software/u,
    words: { zh: '只有软件模拟的显卡，比处理器还慢', en: 'the only graphics card is simulated in software, which is slower' },
  },
  { pattern: /^slower/u, words: { zh: '试跑后发现比选中的慢', en: 'a trial step was slower than the one chosen' } },
  { pattern: /finite/u, words: { zh: '试跑的结果出现无效数值', en: 'a trial step gave invalid numbers' } },
  { pattern: /off by/u, words: { zh: '试跑的结果与参考算法不一致', en: 'a trial step disagreed with the reference' } },
  // Chromium words the loss after whatever call came next.
  { pattern: /lost|destroyed|abort|GPUDevice/iu, words: { zh: '中途断开了', en: 'it dropped out along the way' } },
];

/** Null for a reason that has no plain words; show the report's own then. */
export const fallbackWords = (reason: string, language: Language): string | null =>
  known.find(({ pattern }) => pattern.test(reason))?.words[language] ?? null;
