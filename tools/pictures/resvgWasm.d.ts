/** The package's own types stand where TypeScript does not look for them (no `types` among its `exports`); this is the part used here. */
declare module '@resvg/resvg-wasm' {
  export function initWasm(module: Uint8Array): Promise<void>;
  export class Resvg {
    constructor(svg: string, options?: { fitTo?: { mode: 'width'; value: number }; font?: { loadSystemFonts: boolean } });
    render(): RenderedImage;
    free(): void;
  }
  export interface RenderedImage {
    readonly width: number;
    readonly height: number;
    /** RGBA, colours multiplied by alpha. */
    readonly pixels: Uint8Array;
    asPng(): Uint8Array;
    free(): void;
  }
}
