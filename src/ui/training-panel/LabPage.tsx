import { labRunTexts } from '../i18n/areas/labRun';
import { useAreaText, useText } from '../i18n/text';
import { SectionedPage } from '../routing/SectionedPage';
import { EventsSection } from './EventsSection';
import { ExplainSection } from './ExplainSection';
import { ReportSection } from './ReportSection';
import { RunSection } from './RunSection';
import { ShopperSection } from './ShopperSection';
import { UnansweredSection } from './UnansweredSection';
import { VerdictSection } from './VerdictSection';
import { WatchSection } from './WatchSection';

export default function LabPage() {
  const text = useText();
  const lab = useAreaText(labRunTexts);
  const titles = lab.sections;
  return (
    <SectionedPage
      title={text.page.lab}
      lead={<p>{lab.lead}</p>}
      contents={lab.contents}
      measure="wide"
      sections={[
        { id: 'run', title: titles.run, content: <RunSection /> },
        { id: 'verdict', title: titles.verdict, content: <VerdictSection /> },
        { id: 'shopper', title: titles.shopper, content: <ShopperSection /> },
        { id: 'events', title: titles.events, content: <EventsSection /> },
        { id: 'unanswered', title: titles.unanswered, content: <UnansweredSection /> },
        { id: 'explain', title: titles.explain, content: <ExplainSection /> },
        { id: 'watch', title: titles.watch, content: <WatchSection /> },
        { id: 'report', title: titles.report, content: <ReportSection /> },
      ]}
    />
  );
}
