/** A picture drawn from numbers and labels. Pure text: it runs anywhere and looks the same. */
export interface Drawing {
  readonly title: string;
  /** What the picture says, in words; also the SVG's `desc`, and the `description` of a figure block. */
  readonly description: string;
  /** Accessible by itself, without ids and style attributes; every text in it is escaped. */
  readonly svg: string;
}

/** What every drawing can be told. */
export interface DrawingFields {
  readonly title: string;
  /** Said instead of the description that is made from the numbers. */
  readonly description?: string | undefined;
  /** Units across, which are pixels where it is not scaled: 280 to 1000, 640 unless told. About 320 reads well on a phone. */
  readonly width?: number | undefined;
}
