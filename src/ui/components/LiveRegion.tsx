import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => {});

/** Tells screen readers something that can be seen without a change of focus. The same words twice in a row are said twice. */
export const useAnnounce = () => useContext(AnnounceContext);

/** Two regions in turn: a region whose text does not change says nothing. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly [string, string]>(['', '']);
  const turn = useRef(0);
  const announce = useCallback((message: string) => {
    turn.current = 1 - turn.current;
    setMessages(turn.current === 0 ? [message, ''] : ['', message]);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden">
        {messages.map((message, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two regions are fixed places.
          <p key={at} role="status" aria-live="polite">
            {message}
          </p>
        ))}
      </div>
    </AnnounceContext>
  );
}
