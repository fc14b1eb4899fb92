import { type FormEvent, useId } from 'react';
import { currencies } from '../../domain/catalogueImport';
import { Button } from '../components/Button';
import { importingTexts } from '../i18n/areas/importing';
import { localeTags } from '../i18n/format';
import { useAreaText, useFormat, useLanguage } from '../i18n/text';
import { ColumnTable } from './ColumnTable';
import { EncodingSelect } from './EncodingSelect';
import { FileFacts } from './FileFacts';
import { ImportError } from './ImportError';
import styles from './Importing.module.css';
import { Panel } from './Panel';
import { PreviewTable } from './PreviewTable';
import { ProblemList } from './ProblemList';
import { useCancel } from './useCancel';
import { useImportActions, useImportState } from './useImports';

/** What was recognised, to be looked at and corrected before anything is taken. */
export function PlanPanel() {
  const { plan: words } = useAreaText(importingTexts);
  const format = useFormat();
  const cancel = useCancel();
  const { start, chooseTitle } = useImportActions();
  const id = useId();
  const report = useImportState((state) => state.report);
  const plan = useImportState((state) => state.plan);
  const read = useImportState((state) => state.problems);
  const built = useImportState((state) => state.preview?.problems ?? noProblems);
  const error = useImportState((state) => state.error);
  if (!report || !plan) return null;
  const titled = plan.fields.some((field) => field === 'title' || field === 'title-zh' || field === 'title-en');
  const named = plan.title.trim() !== '';
  const readable = report.rowCount > 0;
  const able = titled && named && readable;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (able) void start();
  };
  return (
    <Panel title={words.title}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <FileFacts report={report} />
        <div className={styles.fields}>
          <div className={styles.field}>
            <label htmlFor={`${id}-name`}>{words.name}</label>
            <input
              id={`${id}-name`}
              className={styles.input}
              value={plan.title}
              maxLength={60}
              aria-invalid={!named}
              onChange={({ currentTarget: { value } }) => chooseTitle(value)}
            />
          </div>
          <EncodingSelect />
          {plan.fields.includes('price') && <CurrencySelect currency={plan.currency} />}
        </div>
        {readable && <ColumnTable report={report} plan={plan} />}
        {!(titled && readable) && (
          <p role="alert" className={styles.error}>
            {readable ? words.noTitle : words.noRow}
          </p>
        )}
        {readable && <PreviewTable />}
        <ProblemList problems={[...read, ...built]} />
        {error && <ImportError error={error} />}
        {readable && <p className={styles.hint}>{words.ahead}</p>}
        <div className={styles.actions}>
          {readable && (
            <Button type="submit" tone="primary" aria-disabled={!able}>
              {words.start(format.number(report.rowCount))}
            </Button>
          )}
          <Button onClick={cancel}>{words.leave}</Button>
        </div>
      </form>
    </Panel>
  );
}

const noProblems: readonly never[] = [];

function CurrencySelect({ currency }: { currency: string | null }) {
  const { plan: words } = useAreaText(importingTexts);
  const { chooseCurrency } = useImportActions();
  const names = new Intl.DisplayNames(localeTags[useLanguage()], { type: 'currency' });
  const id = useId();
  const all = currency === null || currencies.some((known) => known === currency) ? currencies : [currency, ...currencies];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.currency}</label>
      <select
        id={id}
        className={styles.select}
        value={currency ?? ''}
        onChange={({ currentTarget: { value } }) => chooseCurrency(value === '' ? null : value)}
      >
        <option value="">{words.noCurrency}</option>
        {all.map((code) => (
          <option key={code} value={code}>
            {names.of(code)} ({code})
          </option>
        ))}
      </select>
    </div>
  );
}
