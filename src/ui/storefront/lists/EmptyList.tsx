import { buttonClass } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import type { IconName } from '../../components/Icon';
import { Link } from '../../components/Link';
import { listsTexts } from '../../i18n/areas/lists';
import { useAreaText } from '../../i18n/text';
import { paths } from '../../routing/paths';

/** Nothing gathered yet: what would stand here, and where to begin. */
export function EmptyList({ icon, words }: { icon: IconName; words: { readonly empty: string; readonly emptyMore: string } }) {
  const { lookAround } = useAreaText(listsTexts);
  return (
    <EmptyState
      icon={icon}
      title={words.empty}
      actions={
        <Link href={paths.home} className={buttonClass('primary')}>
          {lookAround}
        </Link>
      }
    >
      <p>{words.emptyMore}</p>
    </EmptyState>
  );
}
