import type { StoreApi } from 'zustand/vanilla';
import type { ImporterClient } from './dependencies';
import type { ImportState } from './importContract';

/** What the search index takes once all rows are encoded, ms a row, about. */
const indexMsPerRow = 2;
/** Fewer rows say too little of how fast it goes. */
const leastRows = 8;

/** Keeps the progress of the state up to date while a step runs. */
export function listenToImporter(importer: ImporterClient, { getState, setState }: StoreApi<ImportState>): void {
  const running = (...statuses: ImportState['status'][]) => statuses.includes(getState().status);
  importer.on('bytes', ({ readBytes, totalBytes }) => {
    if (running('inspecting', 'reading')) {
      setState({ progress: { kind: 'bytes', done: readBytes, total: totalBytes, secondsLeft: null } });
    }
  });
  importer.on('model', ({ loadedBytes, totalBytes }) => {
    if (running('encoding', 'pausing')) {
      setState({ progress: { kind: 'model', done: loadedBytes, total: totalBytes, secondsLeft: null } });
    }
  });
  importer.on('rows', ({ encodedRows, totalRows, freshRows, elapsedMs }) => {
    if (!running('encoding', 'pausing')) return;
    const left = ((totalRows - encodedRows) * elapsedMs) / freshRows + totalRows * indexMsPerRow;
    const secondsLeft = freshRows >= leastRows ? Math.ceil(left / 1000) : null;
    setState({ progress: { kind: 'rows', done: encodedRows, total: totalRows, secondsLeft } });
  });
  importer.on('index', ({ share }) => {
    if (running('encoding', 'pausing')) setState({ progress: { kind: 'index', done: share, total: 1, secondsLeft: null } });
  });
}
