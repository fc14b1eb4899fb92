import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';

export function HomePage() {
  const text = useText();
  return (
    <Page title={text.page.home} heading={null}>
      {null}
    </Page>
  );
}
