import { useEffect } from 'react';
import { localeTags } from './i18n/format';
import { useShopState } from './shopContext';

/** Colours of the browser's own bars, as in index.html. */
const barColours = { light: '#f7f5f0', dark: '#17181b' } as const;

/** Language and theme as the document itself carries them. */
export function useDocumentSettings(): void {
  const language = useShopState((state) => state.language);
  const theme = useShopState((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = localeTags[language];
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      const system = meta.media.includes('dark') ? 'dark' : 'light';
      meta.content = barColours[theme === 'system' ? system : theme];
    }
  }, [theme]);
}
