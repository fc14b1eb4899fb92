import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function HistoryPage() {
  const text = useText();
  return <Page title={text.page.history}>{null}</Page>;
}
