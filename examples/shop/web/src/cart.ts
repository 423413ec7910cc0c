/** One article in the basket; the price is in cents. */
export type Line = { readonly sku: string; readonly price: number; readonly count: number };

/** Price of everything, in cents. */
export function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { price, count }) => sum + price * count, 0);
}

/** A price as customers read it. */
export function asMoney(cents: number, currency = 'EUR'): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100);
}
