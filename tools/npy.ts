/**
 * A float32 matrix in NumPy's `.npy` format, version 1.0 (NumPy Enhancement Proposal 1): magic, header length, a Python literal padded so
 * that the data start at a multiple of 64, then the numbers, little-endian, row-major.
 * @param values `[rows, columns]`.
 */
export function encodeNpy(values: Float32Array, rows: number, columns: number): Uint8Array {
  if (values.length !== rows * columns) throw new RangeError(`${values.length} numbers do not fill ${rows} × ${columns}.`);
  const literal = `{'descr': '<f4', 'fortran_order': False, 'shape': (${rows}, ${columns}), }`;
  const prefix = 10;
  const headerLength = Math.ceil((prefix + literal.length + 1) / 64) * 64 - prefix;
  const bytes = new Uint8Array(prefix + headerLength + values.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
  view.setUint16(8, headerLength, true);
  bytes.set(new TextEncoder().encode(`${literal.padEnd(headerLength - 1)}\n`), prefix);
  values.forEach((value, at) => {
    view.setFloat32(prefix + headerLength + at * 4, value, true);
  });
  return bytes;
}

/** Reads what `encodeNpy` and NumPy write for two-dimensional float32. @throws RangeError for anything else. */
export function decodeNpy(bytes: Uint8Array): { values: Float32Array; rows: number; columns: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 10 + (bytes.length > 10 ? view.getUint16(8, true) : 0);
  const header = new TextDecoder().decode(bytes.subarray(10, start));
  const shape = /'shape': \((\d+), (\d+)\)/u.exec(header);
  if (bytes[0] !== 0x93 || bytes[6] !== 1 || !header.includes("'<f4'") || !header.includes("'fortran_order': False") || !shape) {
    throw new RangeError('Not a two-dimensional float32 .npy file of version 1.0.');
  }
  const rows = Number(shape[1]);
  const columns = Number(shape[2]);
  if (bytes.length !== start + rows * columns * 4) throw new RangeError('The .npy file is cut short or too long.');
  const values = Float32Array.from({ length: rows * columns }, (_, at) => view.getFloat32(start + at * 4, true));
  return { values, rows, columns };
}
