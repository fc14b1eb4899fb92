import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface TabsProps {
  label: string;
  tabs: readonly { readonly id: string; readonly title: ReactNode; readonly panel: ReactNode }[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Import it from lazily loaded code only. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <TabProvider selectedId={selected} setSelectedId={(id) => id && onSelect(id)}>
      <TabList aria-label={label} className={styles.list}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} tabId={id} className={styles.panel} unmountOnHide>
          {panel}
        </TabPanel>
      ))}
    </TabProvider>
  );
}
