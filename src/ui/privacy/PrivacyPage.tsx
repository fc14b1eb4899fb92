import { privacyTexts } from '../i18n/areas/privacy';
import { useAreaText, useText } from '../i18n/text';
import { SectionedPage } from '../routing/SectionedPage';
import { Agreement } from './Agreement';
import { DeviceStorageSection } from './DeviceStorageSection';
import { EraseSection } from './EraseSection';
import { HiddenItems } from './HiddenItems';
import { Limits } from './Limits';
import { ProfileFile } from './ProfileFile';
import { RecordSection } from './RecordSection';

export default function PrivacyPage() {
  const text = useText();
  const privacy = useAreaText(privacyTexts);
  const titles = privacy.sections;
  return (
    <SectionedPage
      title={text.page.privacy}
      lead={<p>{privacy.lead}</p>}
      contents={privacy.contents}
      sections={[
        { id: 'learning', title: titles.learning, content: <Agreement /> },
        { id: 'record', title: titles.record, content: <RecordSection /> },
        { id: 'hidden', title: titles.hidden, intro: <p>{privacy.hidden.intro}</p>, content: <HiddenItems /> },
        { id: 'file', title: titles.file, content: <ProfileFile /> },
        { id: 'storage', title: titles.storage, content: <DeviceStorageSection /> },
        { id: 'erase', title: titles.erase, content: <EraseSection /> },
        { id: 'limits', title: titles.limits, intro: <p>{privacy.limitsIntro}</p>, content: <Limits /> },
      ]}
    />
  );
}
