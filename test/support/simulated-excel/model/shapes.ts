import { SimCollection, SimObject } from "../rich-api/sim-object";

class Shape extends SimObject {
  readonly simType = "Shape";
  name = "Picture 1";
}

/** Pictures and drawn shapes: only how many there are. Charts are none of them. */
export class SimShapes extends SimCollection<Shape> {
  readonly simType = "ShapeCollection";
  readonly items: Shape[] = [];

  addPicture(): void {
    this.items.push(new Shape());
  }
}
