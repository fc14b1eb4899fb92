import type { ImportedRow } from '../../domain/catalogueImport';
import type { PlanPreview } from '../../state/importContract';
import { ScrollBox } from '../components/ScrollBox';
import { importingTexts } from '../i18n/areas/importing';
import { createFormat } from '../i18n/format';
import { useAreaText, useLanguage } from '../i18n/text';
import styles from './Importing.module.css';
import { useImportState } from './useImports';

const shownRows = 5;

/** The first rows as items, by the plan as it is now. */
export function PreviewTable() {
  const { plan: words } = useAreaText(importingTexts);
  const preview = useImportState((state) => state.preview);
  if (!preview) return null;
  const { previewHeads: heads } = words;
  const priced = preview.rows.some(({ item }) => item.price !== null);
  const faceted = preview.manifest.facets.length > 0;
  return (
    <div>
      <h3 className={styles.subtitle}>{words.preview}</h3>
      {preview.rows.length === 0 ? (
        <p className={styles.hint}>{words.previewNone}</p>
      ) : (
        <ScrollBox label={words.preview}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{heads.title}</th>
                <th scope="col">{heads.description}</th>
                <th scope="col">{heads.category}</th>
                {priced && <th scope="col">{heads.price}</th>}
                {faceted && <th scope="col">{heads.facets}</th>}
              </tr>
            </thead>
            <tbody>
              {preview.rows.slice(0, shownRows).map((row) => (
                <PreviewRow key={row.item.id} row={row} manifest={preview.manifest} priced={priced} faceted={faceted} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}

interface PreviewRowProps {
  row: ImportedRow;
  manifest: PlanPreview['manifest'];
  priced: boolean;
  faceted: boolean;
}

function PreviewRow({ row: { item }, manifest, priced, faceted }: PreviewRowProps) {
  const language = useLanguage();
  // In the currency of the plan, not in that of the open pack.
  const format = createFormat(language, manifest.currency);
  const other = language === 'zh' ? 'en' : 'zh';
  const category = item.category.map((_, at) => manifest.categories[item.category.slice(0, at + 1).join('/')]?.[language]);
  const facets = manifest.facets.flatMap(({ key, values }) =>
    values.filter((value) => item.facets[key]?.includes(value.key)).map(({ title }) => title[language]),
  );
  return (
    <tr>
      <th scope="row">
        <span className={styles.cell}>{item.title[language]}</span>
        {item.title[other] !== item.title[language] && <span className={styles.otherTitle}>{item.title[other]}</span>}
        <span className={styles.id}>{item.id}</span>
      </th>
      <td>
        <span className={styles.cell}>{item.description[language]}</span>
      </td>
      <td>{category.filter(Boolean).join(' › ')}</td>
      {priced && <td className={styles.figure}>{item.price === null ? '' : format.price(item.price)}</td>}
      {faceted && <td>{facets.join(' · ')}</td>}
    </tr>
  );
}
