export const SAMPLES: readonly { readonly example: string; readonly format: string; readonly file: string }[];
export const SAMPLE_EPOCH: string;
