import { useEffect, useState } from 'react';

/** A section counts as being read once it has reached this share of the window's height. */
const readingLine = 0.3;

/** The section that is being read; null above the first. */
export function useActiveSection(ids: readonly string[]): string | null {
  const [active, setActive] = useState<string | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    let frame = 0;
    const look = () => {
      frame = 0;
      // The last sections may be too short to reach the line.
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const line = innerHeight * readingLine;
      const read = atEnd ? sections.at(-1) : sections.findLast((section) => section.getBoundingClientRect().top <= line);
      setActive(read?.id ?? null);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [key]);
  return active;
}
