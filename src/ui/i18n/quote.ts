/** `「…」`; quotation marks inside it become the inner kind, as titles bring their own. */
export const quoteChinese = (text: string): string => `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;

/** `“…”`, with the same care. */
export const quoteEnglish = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
