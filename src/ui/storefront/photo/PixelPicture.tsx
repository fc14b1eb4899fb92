import { useEffect, useRef } from 'react';
import type { Pixels } from '../../../domain/photo';
import styles from './Photo.module.css';

/** Pixels as they came from the worker: no file, no address, nothing that could be sent anywhere. */
export function PixelPicture({ pixels, label }: { pixels: Pixels; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(new Uint8ClampedArray(pixels.pixels), pixels.width, pixels.height), 0, 0);
  }, [pixels]);
  return <canvas ref={canvas} className={styles.canvas} width={pixels.width} height={pixels.height} role="img" aria-label={label} />;
}
