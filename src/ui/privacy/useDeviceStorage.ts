import { useCallback, useEffect, useState } from 'react';
import { type DeviceStorage, measureDeviceStorage } from './deviceStorage';

/** Measured when the page opens and on request; null while it is measured the first time. */
export function useDeviceStorage(): { storage: DeviceStorage | null; measure: () => Promise<void> } {
  const [storage, setStorage] = useState<DeviceStorage | null>(null);
  const measure = useCallback(async () => setStorage(await measureDeviceStorage()), []);
  useEffect(() => void measure(), [measure]);
  return { storage, measure };
}
