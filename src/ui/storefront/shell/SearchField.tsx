import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { maxQueryLength } from '../../../domain/search';
import { Icon } from '../../components/Icon';
import { useText } from '../../i18n/text';
import { paths } from '../../routing/paths';
import { useFragment } from '../../routing/useFragment';
import { useHasPhotoSearch, usePhotoTarget } from '../photo/usePhotoSearch';
import { emptyView, parseSearchView, searchHref } from '../search/searchFragment';
import { useSearchRunner } from '../search/searchRunner';
import { PhotoButton } from './PhotoButton';
import styles from './SearchField.module.css';

/** Long enough to skip most in-between words of fast typing, short enough to feel instant. */
const typingPauseMs = 140;

/**
 * The one search field of the shop. It stays mounted across pages, so typing goes on undisturbed while the search page opens below it.
 * Typing replaces the address, so that back leads past half-typed words; a finished search is a step of its own.
 */
export function SearchField() {
  const text = useText();
  const runner = useSearchRunner();
  const [path, navigate] = useLocation();
  const takesPhotos = useHasPhotoSearch();
  const { over, handlers } = usePhotoTarget(takesPhotos);
  const fragment = useFragment();
  const onSearchPage = path === paths.search;
  const shown = onSearchPage ? parseSearchView(fragment).query : '';
  const [typed, setTyped] = useState(shown);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The query this field put into the address last: what comes back from there is no news. */
  const sent = useRef(shown);
  /** The next word typed begins a new step in the history. */
  const settled = useRef(true);

  useEffect(() => {
    if (shown === sent.current) return;
    clearTimeout(timer.current);
    sent.current = shown;
    settled.current = true;
    setTyped(shown);
  }, [shown]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (query: string, submitted: boolean) => {
    clearTimeout(timer.current);
    const changed = query !== sent.current || !onSearchPage;
    // New words begin without filters; the same words once more keep theirs, and make no new step.
    const view = changed ? { ...emptyView, query } : parseSearchView(fragment);
    sent.current = query;
    if (submitted) runner.submit(view);
    if (changed) navigate(searchHref(view), { replace: onSearchPage && !settled.current });
    settled.current = submitted;
  };
  const type = (value: string, composing: boolean) => {
    setTyped(value);
    clearTimeout(timer.current);
    // Half a pinyin syllable is no query.
    if (composing || (value.trim() === '' && !onSearchPage)) return;
    timer.current = setTimeout(() => go(value, false), typingPauseMs);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(typed, true);
  };
  return (
    <search className={styles.search}>
      <form onSubmit={submit} className={styles.form} data-over={over} {...handlers}>
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          className={styles.input}
          value={typed}
          maxLength={maxQueryLength}
          aria-label={text.header.searchLabel}
          placeholder={text.header.searchPlaceholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => type(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        />
        {typed !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={text.header.searchClear}
            title={text.header.searchClear}
            onClick={() => {
              type('', false);
              input.current?.focus();
            }}
          >
            <Icon name="close" size={18} />
          </button>
        )}
        {takesPhotos && <PhotoButton />}
        <button type="submit" className={styles.submit}>
          {text.header.searchSubmit}
        </button>
        {over && <span className={styles.drop}>{text.header.searchPhotoDrop}</span>}
      </form>
    </search>
  );
}
