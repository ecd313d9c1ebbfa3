/** "Oakfield Academy's", "Central services'". */
export const possessive = (name: string): string => `${name}${/s$/i.test(name) ? "'" : "'s"}`;
