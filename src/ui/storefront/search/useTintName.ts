import { offeredTints, type Tint } from '../../../domain/tint';
import { tintTexts } from '../../i18n/areas/tints';
import { useAreaText } from '../../i18n/text';

/** What people call a colour; one that came from a picture has only its number. */
export function useTintName(): (tint: Tint) => string {
  const text = useAreaText(tintTexts);
  return (tint) => {
    const offered = offeredTints.find((other) => other === tint);
    return offered ? text.name[offered] : text.other(tint);
  };
}
