/** An object of the host that a client can name. Its members have the names of Office.js. */
export abstract class SimObject {
  /** The class of Office.js that it stands for. */
  abstract readonly simType: string;
  /** Given when the client keeps the object from one sync to the next. */
  simReference: string | null = null;

  /** By which the client finds it again, where it has one. */
  get simId(): string | null {
    return null;
  }
}

export abstract class SimCollection<Item extends SimObject> extends SimObject {
  abstract get items(): readonly Item[];

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): Item | null {
    return this.items[index] ?? null;
  }

  getItem(key: unknown): Item | null {
    return this.find(key);
  }

  getItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  /** By id, or by name whatever its capitals. */
  find(key: unknown): Item | null {
    const name = String(key).toLowerCase();
    return (
      this.items.find(
        (item) => item.simId === key || String(Reflect.get(item, "name")).toLowerCase() === name,
      ) ?? null
    );
  }
}
