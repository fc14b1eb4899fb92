import type { offeredTints } from '../../../domain/tint';
import type { Texts } from '../text';

export interface TintText {
  readonly legend: string;
  readonly hint: string;
  /** Accessible name of a colour and what choosing it would leave; the count is null until it is known. */
  readonly swatch: (name: string, count: string | null) => string;
  readonly chip: (name: string) => string;
  /** A colour that is none of those offered. */
  readonly other: (tint: string) => string;
  readonly name: Readonly<Record<(typeof offeredTints)[number], string>>;
}

export const tintTexts: Texts<TintText> = {
  zh: (w) => ({
    legend: '看着颜色挑',
    hint: '按图片里实际的颜色找，可以多选。',
    swatch: (name, count) => (count === null ? name : `${name}，${count} ${w.measure}`),
    chip: (name) => `图中颜色：${name}`,
    other: (tint) => `颜色 ${tint}`,
    name: {
      '#b3261e': '深红',
      '#e2574c': '朱红',
      '#ef8a3c': '橙色',
      '#f4b740': '橙黄',
      '#f2d95c': '淡黄',
      '#8fb33a': '草绿',
      '#3f8f4f': '绿色',
      '#1f5c3a': '墨绿',
      '#2f9e99': '青绿',
      '#7cc4d6': '浅蓝',
      '#3f7fc4': '蓝色',
      '#1f3b73': '藏青',
      '#7a5cb8': '紫色',
      '#c9a3dd': '淡紫',
      '#e79db0': '粉色',
      '#c2477f': '玫红',
      '#7a4a2b': '棕色',
      '#b98a5e': '浅棕',
      '#e6d6b8': '米色',
      '#ffffff': '白色',
      '#c3c3c0': '浅灰',
      '#77787a': '灰色',
      '#2b2c30': '黑色',
    },
  }),
  en: (w) => ({
    legend: 'Pick by colour',
    hint: 'Goes by the colours in the pictures. Several may be chosen.',
    swatch: (name, count) => (count === null ? name : `${name}, ${count} ${count === '1' ? w.item : w.items}`),
    chip: (name) => `Colour in the picture: ${name}`,
    other: (tint) => `colour ${tint}`,
    name: {
      '#b3261e': 'deep red',
      '#e2574c': 'vermilion',
      '#ef8a3c': 'orange',
      '#f4b740': 'amber',
      '#f2d95c': 'light yellow',
      '#8fb33a': 'leaf green',
      '#3f8f4f': 'green',
      '#1f5c3a': 'dark green',
      '#2f9e99': 'teal',
      '#7cc4d6': 'light blue',
      '#3f7fc4': 'blue',
      '#1f3b73': 'navy',
      '#7a5cb8': 'purple',
      '#c9a3dd': 'lilac',
      '#e79db0': 'pink',
      '#c2477f': 'magenta',
      '#7a4a2b': 'brown',
      '#b98a5e': 'tan',
      '#e6d6b8': 'beige',
      '#ffffff': 'white',
      '#c3c3c0': 'light grey',
      '#77787a': 'grey',
      '#2b2c30': 'black',
    },
  }),
};
