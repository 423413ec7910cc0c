/** Greets customers by the name in the address: `?name=Ada`. */
export function welcome(place: HTMLElement): void {
  const name = new URLSearchParams(location.search).get('name') ?? 'friend';
  place.innerHTML = `Welcome, ${name}!`;
}
