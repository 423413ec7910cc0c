import { gateIds, type GateId } from '../gates.js';

/** One value for each gate, in the order of the gates. */
export function forEachGate<Value>(make: (id: GateId) => Value): Readonly<Record<GateId, Value>> {
  const made: Partial<Record<GateId, Value>> = {};
  for (const id of gateIds) made[id] = make(id);
  if (isComplete(made)) return made;
  throw new Error('a gate has no value');
}

function isComplete<Value>(made: Partial<Record<GateId, Value>>): made is Record<GateId, Value> {
  return gateIds.every((id) => Object.hasOwn(made, id));
}
