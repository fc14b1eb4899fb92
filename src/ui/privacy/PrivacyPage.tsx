import { useText } from '../i18n/text';
import { Page } from '../routing/Page';

export default function PrivacyPage() {
  const text = useText();
  return <Page title={text.page.privacy}>{null}</Page>;
}
