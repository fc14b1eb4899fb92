import styles from './Icon.module.css';

/** Stroke drawings on a 24 px grid, 1.6 px line. Each entry is one path. */
const drawings = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.3 15.3L20 20',
  camera: 'M4 8h3.6L9.2 5.5h5.6L16.4 8H20v11H4zM12 9.9a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 0 1 0-6.8z',
  close: 'M6 6l12 12M18 6L6 18',
  heart:
    'M12 19.5C6.5 15.6 4 12.6 4 9.4A4.3 4.3 0 0 1 8.3 5c1.6 0 2.9.8 3.7 2.2A4.2 4.2 0 0 1 15.7 5A4.3 4.3 0 0 1 20 9.4c0 3.2-2.5 6.2-8 10.1z',
  cart: 'M4 8.5h16l-1.4 10.2a1 1 0 0 1-1 .8H6.4a1 1 0 0 1-1-.8zM8.5 8.5L10.4 4M15.5 8.5L13.6 4M9.5 12.5v3.5M14.5 12.5v3.5',
  more: 'M4.7 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0zM11.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0zM17.7 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0z',
  info: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM12 11v5M12 8h.01',
  'chevron-left': 'M14.5 5.5L8 12l6.5 6.5',
  'chevron-right': 'M9.5 5.5L16 12l-6.5 6.5',
  'chevron-down': 'M5.5 9.5L12 16l6.5-6.5',
  'arrow-right': 'M4 12h15.5M13.5 6l6 6l-6 6',
  check: 'M5 12.5l4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  sun: 'M12 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z',
  system: 'M4 5.5h16v10.5H4zM9 20h6M12 16v4',
  device: 'M8 3.5h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM11 17.5h2',
  learn: 'M4 18.5h16M6.5 15.5v-4M10.2 15.5V8M13.8 15.5v-6M17.5 15.5V5',
  gift: 'M4.5 11h15v8.5h-15zM3.5 7.5h17V11h-17zM12 7.5v12M12 7.5C9 7.5 7.5 6.4 7.5 5.2c0-2 3.2-2.2 4.5 2.3c1.3-4.5 4.5-4.3 4.5-2.3c0 1.2-1.5 2.3-4.5 2.3z',
  eye: 'M3.5 12c1.5-3.4 4.5-6 8.5-6s7 2.6 8.5 6c-1.5 3.4-4.5 6-8.5 6s-7-2.6-8.5-6zM12 9.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 0 1 0-4.8z',
  'eye-off':
    'M4 4l16 16M9.9 6.2A9 9 0 0 1 12 6c4 0 7 2.6 8.5 6a12 12 0 0 1-2.6 3.7M6.5 8.1A11.5 11.5 0 0 0 3.5 12c1.5 3.4 4.5 6 8.5 6a8.6 8.6 0 0 0 3.7-.8M10.4 10.4a2.3 2.3 0 0 0 3.2 3.2',
  undo: 'M8.5 5L4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9',
  offline: 'M4 4l16 16M8.8 7.7A5.5 5.5 0 0 1 17.3 10.5A4 4 0 0 1 19.5 17M16 18H7.5a4 4 0 0 1-.9-7.9',
  warning: 'M12 4.5L21 19.5H3zM12 10.5v4M12 17h.01',
  refresh: 'M19 8.5A7.5 7.5 0 1 0 19.5 13M19.5 4.5V9H15',
  filter: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5.2v3.6M9 10.2v3.6M15 15.2v3.6',
  sort: 'M7.5 5v14M4.5 16l3 3l3-3M16.5 19V5M13.5 8l3-3l3 3',
  history: 'M4.5 12a7.5 7.5 0 1 1 2.2 5.3M4 7.5V12h4.5M12 8v4.5l3 2',
  box: 'M4.5 8L12 4l7.5 4v8L12 20l-7.5-4zM4.5 8L12 12l7.5-4M12 12v8',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15',
  upload: 'M12 15.5V4.5M7.5 9L12 4.5L16.5 9M4.5 19.5h15',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  lab: 'M9.5 4h5M10.5 4v5.5L5.2 18a1 1 0 0 0 .9 1.5h11.8a1 1 0 0 0 .9-1.5L13.5 9.5V4M7.5 14.5h9',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  step: 'M6 5.5v13l8.5-6.5zM17.5 5.5v13',
  language: 'M4 6.5h9M8.5 4.5v2M11 6.5c-.5 3.5-3 6.5-6.5 8M6 9.5c1 2.2 3 4 5.5 5M12.5 19.5l4-9.5l4 9.5M14 16.5h5',
  question: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16zM9.8 9.8a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.5M12 16.2h.01',
  user: 'M12 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM5 19.5c.8-3.5 3.6-5 7-5s6.2 1.5 7 5',
} as const;

export type IconName = keyof typeof drawings;

/** Decorative: the text beside it, or the button's label, says what it means. */
export function Icon({ name, filled = false, size = 20 }: { name: IconName; filled?: boolean; size?: number }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false" data-filled={filled}>
      <path d={drawings[name]} />
    </svg>
  );
}
