/** Long enough for the browser to have opened the blob; a revoked address would download nothing. */
const keptMs = 60_000;

/** Gives the file to the browser's downloads. Nothing leaves the device: the address is one of this page's own memory. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs);
}

/** `2025-11-24`, by the device's own calendar. */
export function dayStamp(atMs: number): string {
  const date = new Date(atMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
