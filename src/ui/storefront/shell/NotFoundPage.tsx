import { buttonClass } from '../../components/Button';
import { Link } from '../../components/Link';
import { useText } from '../../i18n/text';
import { Page } from '../../routing/Page';
import { paths } from '../../routing/paths';

export default function NotFoundPage() {
  const text = useText();
  return (
    <Page title={text.notFound.title}>
      <p>{text.notFound.body}</p>
      <p style={{ marginTop: 'var(--s5)' }}>
        <Link href={paths.home} className={buttonClass('primary')}>
          {text.common.goHome}
        </Link>
      </p>
    </Page>
  );
}
