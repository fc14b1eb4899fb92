import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function OrdersPage() {
  const text = useText();
  return <Page title={text.page.orders}>{null}</Page>;
}
