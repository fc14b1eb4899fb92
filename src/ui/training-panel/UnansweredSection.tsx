import type { UnansweredQuery } from '../../state/unanswered';
import { shortened } from '../activity/useActWords';
import { Link } from '../components/Link';
import { ScrollBox } from '../components/ScrollBox';
import { labDataTexts } from '../i18n/areas/labData';
import { useAreaText, useFormat, useLocalized } from '../i18n/text';
import { useShopState } from '../shopContext';
import { searchHref } from '../storefront/search/searchFragment';
import styles from './Events.module.css';
import table from './Table.module.css';

/** What shoppers looked for on this device and did not find. */
export function UnansweredSection() {
  const { unanswered: words } = useAreaText(labDataTexts);
  const queries = useShopState((state) => state.unanswered);
  if (queries.length === 0) return <p className={styles.none}>{words.empty}</p>;
  const { columns } = words;
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <ScrollBox label={words.table} maxHeight="24rem">
        <table className={table.table} data-sticky>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.query}</th>
              <th scope="col">{columns.pack}</th>
              <th scope="col">{columns.times}</th>
              <th scope="col">{columns.time}</th>
            </tr>
          </thead>
          <tbody>
            {queries.map((row) => (
              <UnansweredRow key={`${row.pack}\n${row.query}`} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function UnansweredRow({ row: { query, pack, times, atMs } }: { row: UnansweredQuery }) {
  const format = useFormat();
  const localized = useLocalized();
  const open = useShopState(({ packName }) => packName === pack);
  const title = useShopState(({ packs }) => packs.find(({ name }) => name === pack)?.title ?? null);
  return (
    <tr>
      <th scope="row">{open ? <Link href={searchHref({ query })}>{shortened(query)}</Link> : shortened(query)}</th>
      <td>{title ? localized(title) : pack}</td>
      <td className={table.number}>{format.number(times)}</td>
      <td className={table.nowrap}>
        <time dateTime={new Date(atMs).toISOString()}>{format.dateTime(atMs)}</time>
      </td>
    </tr>
  );
}
