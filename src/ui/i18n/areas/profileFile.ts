import type { PassphraseStrength } from '../../privacy/passphraseStrength';
import type { Texts } from '../text';

/** Export and import on the privacy page. */
export interface ProfileFileText {
  readonly intro: string;
  readonly contentsTitle: string;
  readonly contents: readonly string[];
  readonly left: string;
  readonly exporting: {
    readonly title: string;
    readonly passphrase: string;
    readonly repeat: string;
    readonly show: string;
    readonly hint: string;
    readonly strength: Readonly<Record<PassphraseStrength, string>>;
    readonly strengthLabel: string;
    readonly mismatch: string;
    readonly noWayBack: string;
    readonly submit: string;
    readonly busy: string;
    readonly done: (name: string, size: string) => string;
    readonly doneMore: string;
  };
  readonly importing: {
    readonly title: string;
    readonly body: string;
    readonly file: string;
    readonly choose: string;
    readonly noFile: string;
    readonly passphrase: string;
    readonly submit: string;
    readonly busy: string;
    readonly needFile: string;
    readonly needPassphrase: string;
    readonly done: (count: string) => string;
    readonly doneListsOnly: string;
    readonly failed: string;
    readonly gift: string;
  };
}

export const profileFileTexts: Texts<ProfileFileText> = {
  zh: {
    intro: '存成一个加密文件，拿到另一台设备上导入，或者收着以备万一。文件直接进你的下载目录，不经过网络。',
    contentsTitle: '文件里有什么',
    contents: ['记下的操作（最新 5,000 条）', '购物车、收藏、隐藏的商品、演示订单', '你的决定：同意与否，是否开启'],
    left: '没有的：训练好的模型（到新设备上会照记录重新学）、搜索模型、自己导入的目录、语言和外观。',
    exporting: {
      title: '导出',
      passphrase: '口令',
      repeat: '再输一遍',
      show: '显示口令',
      hint: '至少 8 个字。一句只有你知道的话，比一个带符号的单词难猜得多。',
      strengthLabel: '口令强度',
      strength: { short: '太短', weak: '弱：有心人能猜到', fair: '还行：防得住一般人', strong: '强：很难猜到' },
      mismatch: '两次输入的口令不一样。',
      noWayBack: '口令不会存下来。忘了就打不开，也没有办法找回。',
      submit: '导出加密文件',
      busy: '正在加密…',
      done: (name, size) => `已导出 ${name}（${size}）`,
      doneMore: '在浏览器的下载里能找到它。',
    },
    importing: {
      title: '导入',
      body: '文件里的操作会加到现有的后面；购物车、收藏、隐藏、订单和你的决定以文件为准。同一个文件导入两次，操作会重复。',
      file: '文件',
      choose: '选择文件',
      noFile: '还没有选文件',
      passphrase: '这个文件的口令',
      submit: '导入',
      busy: '正在解密并导入…',
      needFile: '先选一个导出的文件（.nshelf）。',
      needPassphrase: '输入导出时设的口令。',
      done: (count) => `导入完成：加进了 ${count} 条操作，清单已换成文件里的。`,
      doneListsOnly: '清单已换成文件里的。操作没有加进来：文件里没有操作，或者现在不允许记录（没有同意、已暂停，或送礼模式开着）。',
      failed: '没有导入，原来的内容都没变。',
      gift: '送礼模式开着：现在导入只会换清单，不会加操作。先关掉送礼模式再导入。',
    },
  },
  en: {
    intro:
      'Save everything as an encrypted file, to import it on another device or to keep it safe. It goes straight to your downloads, without touching the network.',
    contentsTitle: 'What is in the file',
    contents: [
      'The acts that were noted (the newest 5,000)',
      'Cart, favourites, hidden products, demo orders',
      'Your decision: whether you agreed, and whether learning is on',
    ],
    left: 'What is not: trained models (they are learned anew from the acts), the search model, catalogues of your own, language and appearance.',
    exporting: {
      title: 'Export',
      passphrase: 'Passphrase',
      repeat: 'Once more',
      show: 'Show the passphrase',
      hint: 'At least 8 characters. A sentence only you know is far harder to guess than one word with symbols.',
      strengthLabel: 'Strength',
      strength: {
        short: 'Too short',
        weak: 'Weak: somebody determined would guess it',
        fair: 'Fair: keeps most people out',
        strong: 'Strong: very hard to guess',
      },
      mismatch: 'The two passphrases differ.',
      noWayBack: 'The passphrase is not stored. If you forget it, the file cannot be opened by anybody.',
      submit: 'Export the encrypted file',
      busy: 'Encrypting…',
      done: (name, size) => `Exported ${name} (${size})`,
      doneMore: 'You will find it among your browser’s downloads.',
    },
    importing: {
      title: 'Import',
      body: 'Acts in the file are added to those here; cart, favourites, hidden products, orders and your decision become what the file says. Importing the same file twice adds its acts twice.',
      file: 'File',
      choose: 'Choose a file',
      noFile: 'No file chosen',
      passphrase: 'Passphrase of this file',
      submit: 'Import',
      busy: 'Decrypting and importing…',
      needFile: 'Choose an exported file (.nshelf) first.',
      needPassphrase: 'Enter the passphrase it was exported with.',
      done: (count) => `Imported: ${count} ${count === '1' ? 'act was' : 'acts were'} added, and the lists are now those of the file.`,
      doneListsOnly:
        'The lists are now those of the file. No acts were added: the file has none, or noting is off (not agreed, paused, or gift mode).',
      failed: 'Nothing was imported, and nothing here has changed.',
      gift: 'Gift mode is on: an import now would take over the lists but add no acts. Turn gift mode off first.',
    },
  },
};
