import { useText } from '../i18n/text';
import { Page } from '../routing/Page';

export default function LabPage() {
  const text = useText();
  return <Page title={text.page.lab}>{null}</Page>;
}
