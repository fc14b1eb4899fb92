import type { RefObject } from 'react';

export interface LearningPopoverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLButtonElement | null>;
}

export default function LearningPopover(_: LearningPopoverProps) {
  return null;
}
