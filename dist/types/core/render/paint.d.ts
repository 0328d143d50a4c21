/** Colours, as the caller wants them: a terminal paints, everything else leaves text alone. */
export type PaintStyle = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (style: PaintStyle, text: string) => string;
export declare const plain: Paint;
