import { useEffect, useState } from 'react';

/** A section counts as being read once it has reached this share of the window's height. */
const readingLine = 0.3;

/** The section that is being read; null above the first. */
export function useActiveSection(ids: readonly string[]): string | null {
  const [active, setActive] = useState<string | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const observer = new IntersectionObserver(
      () => {
        const line = innerHeight * readingLine;
        setActive(sections.findLast((section) => section.getBoundingClientRect().top <= line)?.id ?? null);
      },
      { rootMargin: `-${readingLine * 100}% 0px -${(1 - readingLine) * 100}% 0px` },
    );
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [key]);
  return active;
}
