import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export default function CartPage() {
  const text = useText();
  return <Page title={text.page.cart}>{null}</Page>;
}
