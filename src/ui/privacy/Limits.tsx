import { privacyTexts } from '../i18n/areas/privacy';
import { useAreaText } from '../i18n/text';
import styles from './Agreement.module.css';

export function Limits() {
  const { limits } = useAreaText(privacyTexts);
  return (
    <ul className={styles.points}>
      {limits.map(({ title, body }) => (
        <li key={title}>
          <h3 className={styles.pointTitle}>{title}</h3>
          <p>{body}</p>
        </li>
      ))}
    </ul>
  );
}
