import type { AppErrorShape } from '../../domain/appError';
import { refusals } from '../../domain/table';
import { Banner } from '../components/Banner';
import { ErrorText } from '../components/ErrorText';
import { importFaultsTexts } from '../i18n/areas/importFaults';
import { importingTexts } from '../i18n/areas/importing';
import { useAreaText, useFormat } from '../i18n/text';

/** Units of `detail.most`. */
const sizes: ReadonlySet<string> = new Set(['too-large', 'inflates']);

export function ImportError({ error }: { error: AppErrorShape }) {
  const text = useAreaText(importingTexts);
  const faults = useAreaText(importFaultsTexts);
  const format = useFormat();
  const { reason, line, most } = error.detail ?? {};
  const refusal = refusals.find((known) => known === reason);
  const number = (value: unknown) => (typeof value === 'number' ? format.number(value) : null);
  const limit = refusal && sizes.has(refusal) && typeof most === 'number' ? `${format.number(most / 2 ** 20)} MB` : number(most);
  return (
    <div role="alert">
      <Banner tone="bad" title={text.failed}>
        {refusal ? <p>{faults.refusal[refusal]({ line: number(line), most: limit })}</p> : <ErrorText error={error} />}
      </Banner>
    </div>
  );
}
