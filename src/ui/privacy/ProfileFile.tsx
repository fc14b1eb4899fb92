import { profileFileTexts } from '../i18n/areas/profileFile';
import { useAreaText } from '../i18n/text';
import { ExportForm } from './ExportForm';
import { ImportForm } from './ImportForm';
import styles from './ProfileFile.module.css';

export function ProfileFile() {
  const file = useAreaText(profileFileTexts);
  return (
    <>
      <p className={styles.intro}>{file.intro}</p>
      <div className={styles.contents}>
        <h3 className={styles.contentsTitle}>{file.contentsTitle}</h3>
        <ul>
          {file.contents.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{file.left}</p>
      </div>
      <div className={styles.forms}>
        <ExportForm />
        <ImportForm />
      </div>
    </>
  );
}
