import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function SearchPage() {
  const text = useText();
  return <Page title={text.page.search}>{null}</Page>;
}
