import type { PhotoEmphasis, PhotoRefusal } from '../../../domain/photo';
import type { Texts } from '../text';

export interface PhotoText {
  readonly heading: string;
  /** Also where nothing was chosen yet. */
  readonly start: string;
  readonly startMore: string;
  readonly choose: string;
  readonly another: string;
  readonly remove: string;
  readonly drop: string;
  readonly letGo: string;
  readonly stays: string;
  readonly looking: string;
  readonly yours: string;
  readonly seen: string;
  readonly seenWhole: string;
  readonly colours: string;
  readonly byColour: (colour: string) => string;
  readonly emphasis: string;
  readonly by: Readonly<Record<PhotoEmphasis, string>>;
  readonly results: string;
  readonly more: string;
  readonly announce: (count: string) => string;
  readonly nothingNear: string;
  readonly nothingNearMore: string;
  readonly failed: string;
  readonly refused: Readonly<Record<PhotoRefusal, string>>;
  /** The open pack has no pictures that could be compared. */
  readonly notHere: string;
  readonly notHereMore: string;
  readonly method: string;
}

export const photoTexts: Texts<PhotoText> = {
  zh: (w) => ({
    heading: '按你的图片找',
    start: `给一张图，找看着像的${w.item}`,
    startMore: '拍一张、从相册选一张，或者把图拖进来、粘贴进来。一件东西、背景干净的照片最好认。',
    choose: '选一张图片',
    another: '换一张',
    remove: '移除图片',
    drop: '也可以拖到这里，或直接粘贴',
    letGo: '松手，按这张图找',
    stays: '图片只在这台设备上看，不上传，也不保存；关掉页面就没了。',
    looking: '正在看图…',
    yours: '你的图片',
    seen: '店里比的是这部分',
    seenWhole: '分不清哪里是背景，比的是整张图，越靠中间越要紧。',
    colours: '主要颜色',
    byColour: (colour) => `找图片里有${colour}的`,
    emphasis: '更看重',
    by: { both: '颜色和形状', colour: '颜色', shape: '形状' },
    results: `与你的图片相近的${w.item}`,
    more: '再看一些',
    announce: (count) => `按你的图片找到 ${count} ${w.measure}`,
    nothingNear: '没有特别像的。',
    nothingNearMore: '下面是相对最接近的。换一张只拍一件东西、背景干净的照片，结果会好些。',
    failed: '这张图用不了。',
    refused: {
      empty: '这个文件是空的。换一张图片试试。',
      'too-large': '这个文件超过 40 MB，太大了。缩小一些，或者截一张图再试。',
      'too-many-pixels': '这张图超过 6400 万像素，这台设备打开它可能会卡死。缩小一些再试。',
      'no-picture': '这不是能识别的图片。JPEG、PNG、WebP、GIF、AVIF 都可以。',
      unreadable: '这张图打不开：文件可能损坏了，或者浏览器不支持这种格式。另存为 JPEG 或 PNG 再试。',
      'other-descriptor': '这个目录的图片是用另一种方法描述的，没法和你的图片比。换到别的目录试试。',
    },
    notHere: `在这里不能按图片找${w.item}`,
    notHereMore: '这个目录的图片只作装饰，看不出内容的样子。换到商店再试；也可以用文字搜索。',
    method: '怎么比的',
  }),
  en: (w) => ({
    heading: 'By your picture',
    start: `Show a picture, find ${w.items} that look like it`,
    startMore: 'Take a photo, choose one, drop one here or paste it. One thing on a plain background works best.',
    choose: 'Choose a picture',
    another: 'Another picture',
    remove: 'Remove the picture',
    drop: 'Or drop it here, or paste it',
    letGo: 'Drop it to search by this picture',
    stays: 'The picture is looked at on this device only. It is not uploaded and not kept: it is gone when you close the page.',
    looking: 'Looking at the picture…',
    yours: 'Your picture',
    seen: 'What is compared',
    seenWhole: 'Nothing could be told apart from the background, so the whole picture counts, its middle most.',
    colours: 'Main colours',
    byColour: (colour) => `Find pictures with ${colour}`,
    emphasis: 'Go by',
    by: { both: 'Colour and shape', colour: 'Colour', shape: 'Shape' },
    results: `${w.Items} that look like your picture`,
    more: 'Show more',
    announce: (count) => `${count} ${w.items} by your picture`,
    nothingNear: 'Nothing here looks much like it.',
    nothingNearMore: 'These come closest. A photo of a single thing on a plain background may find more.',
    failed: 'This picture cannot be used.',
    refused: {
      empty: 'The file is empty. Try another picture.',
      'too-large': 'The file is larger than 40 MB. Make it smaller, or take a screenshot of it, and try again.',
      'too-many-pixels': 'The picture has more than 64 million pixels; opening it could freeze this device. Make it smaller and try again.',
      'no-picture': 'This is no picture that is known here. JPEG, PNG, WebP, GIF and AVIF will do.',
      unreadable:
        'The picture cannot be opened: it may be damaged, or of a format this browser lacks. Save it as JPEG or PNG and try again.',
      'other-descriptor':
        'The pictures of this catalogue were described by another method and cannot be compared with yours. Try another catalogue.',
    },
    notHere: `${w.Items} cannot be found by picture here`,
    notHereMore: 'The pictures of this catalogue only decorate. Switch to the shop, or search with words.',
    method: 'How it is compared',
  }),
};
