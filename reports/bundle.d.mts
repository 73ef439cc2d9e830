export const SCRIPT_MODULE: string;
export function scriptModule(): Promise<string>;
