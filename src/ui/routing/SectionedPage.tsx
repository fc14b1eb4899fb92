import type { MouseEvent, ReactNode } from 'react';
import { useEffect } from 'react';
import { prefersReducedMotion } from '../components/prefersReducedMotion';
import { Page } from './Page';
import styles from './SectionedPage.module.css';
import { useActiveSection } from './useActiveSection';

export interface PageSection {
  /** Stands in the address behind the `#`. */
  readonly id: string;
  readonly title: string;
  /** A sentence or two below the heading. */
  readonly intro?: ReactNode;
  readonly content: ReactNode;
}

export interface SectionedPageProps {
  title: string;
  lead: ReactNode;
  /** Accessible name of the list of sections. */
  contents: string;
  sections: readonly PageSection[];
  /** `text`: lines of a readable length. `wide`: charts and tables take what there is. */
  measure?: 'text' | 'wide';
}

/** A long page in sections, with its contents beside it on wide screens and above it on phones. */
export function SectionedPage({ title, lead, contents, sections, measure = 'text' }: SectionedPageProps) {
  const active = useActiveSection(sections.map(({ id }) => id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the page was opened at.
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (sections.some((section) => section.id === id)) goTo(id, false);
  }, []);
  return (
    <Page title={title}>
      <div className={styles.lead}>{lead}</div>
      <div className={styles.layout}>
        <nav aria-label={contents} className={styles.contents}>
          <ul>
            {sections.map(({ id, title: section }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === active ? 'location' : undefined} onClick={(event) => follow(event, id)}>
                  {section}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections} data-measure={measure}>
          {sections.map(({ id, title: section, intro, content }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.section}>
              <h2 id={`${id}-title`} tabIndex={-1} className={styles.title}>
                {section}
              </h2>
              {intro && <div className={styles.intro}>{intro}</div>}
              {content}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}

/** By hand: the shop treats a step in the history as a change of page and would scroll to the top. */
function follow(event: MouseEvent, id: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', `#${id}`);
  goTo(id, !prefersReducedMotion());
}

function goTo(id: string, smooth: boolean): void {
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  document.getElementById(id)?.scrollIntoView({ behavior: smooth ? 'smooth' : 'auto', block: 'start' });
}
