import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useText } from '../../i18n/text';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** A change of it (another page) tries again. */
  resetKey?: string;
}

/** A page that throws takes nothing else with it: header and search go on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    // Nothing is sent anywhere: the console is the only place where this can be read.
    console.error(error, componentStack);
  }

  override componentDidUpdate(previous: ErrorBoundaryProps) {
    if (previous.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}

function Broken({ error }: { error: unknown }) {
  const text = useText();
  const missing = isMissingChunk(error);
  const reload = (
    <Button tone="primary" icon="refresh" onClick={() => location.reload()}>
      {text.crash.reload}
    </Button>
  );
  return (
    <div role="alert" style={{ maxWidth: 'var(--page)', margin: '0 auto', padding: '0 var(--gutter)' }}>
      <EmptyState icon="warning" title={missing ? text.chunk.title : text.crash.title} actions={reload}>
        <p>{missing ? text.chunk.body : text.crash.body}</p>
        <p>{text.crash.kept}</p>
      </EmptyState>
    </div>
  );
}

/** Offline before the page was ever loaded, or a file of a version that has been replaced. Each browser words it its own way. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|error loading|Unable to preload/iu.test(error.message);
