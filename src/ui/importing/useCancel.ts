import { useAnnounce } from '../components/LiveRegion';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText } from '../i18n/text';
import { useImportActions } from './useImports';

export function useCancel(): () => void {
  const text = useAreaText(importingTexts);
  const announce = useAnnounce();
  const { cancel } = useImportActions();
  return () => void cancel().then(() => announce(text.cancelled));
}
