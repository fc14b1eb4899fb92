import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function ItemPage() {
  const text = useText();
  return <Page title={text.page.item}>{null}</Page>;
}
