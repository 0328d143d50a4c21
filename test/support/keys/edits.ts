/** What people do to the files of a repository, as functions from one state to the next. */
import type { KeyState, PlanState, StageState, State } from './state.ts';

export type Edit = (state: State) => State;

/** One after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (state) => edits.reduce((next, edit) => edit(next), state);
}

/** Says something else in a plan file, or in a new one. */
export function plan(id: string, change: (old: PlanState) => PlanState): Edit {
  return (state) => ({
    ...state,
    plans: { ...state.plans, [id]: change(state.plans[id] ?? { stages: [], keys: [] }) },
  });
}

/** Without some members. */
export function omit<Whole extends object, Member extends keyof Whole>(
  whole: Whole,
  ...members: readonly Member[]
): Omit<Whole, Member> {
  const left = { ...whole };
  for (const member of members) delete left[member];
  return left;
}

export function removePlan(id: string): Edit {
  return (state) => ({ ...state, plans: omit(state.plans, id) });
}

/** The file gets another name, and says which it had. */
export function renamePlan(from: string, to: string): Edit {
  return (state) => {
    const { [from]: old = { stages: [], keys: [] }, ...others } = state.plans;
    return { ...state, plans: { ...others, [to]: { name: from, ...old, was: from } } };
  };
}

export function openStage(planId: string, stage: StageState): Edit {
  return plan(planId, (old) => ({ ...old, stages: [...old.stages, stage] }));
}

export function closeStage(planId: string, api: string): Edit {
  return plan(planId, (old) => ({ ...old, stages: old.stages.filter((stage) => stage.api !== api) }));
}

export function moveStage(api: string, from: string, to: string): Edit {
  return all(closeStage(from, api), openStage(to, { api }));
}

/** Says something else of a key, or names a new one; what it says stands wherever a plan names it. */
export function key(name: string, said: KeyState): Edit {
  return (state) => ({ ...state, keys: { ...state.keys, [name]: { ...state.keys[name], ...said } } });
}

export function admit(planId: string, ...names: readonly string[]): Edit {
  return plan(planId, (old) => ({
    ...old,
    keys: [...old.keys.filter((one) => !names.includes(one)), ...names],
  }));
}

export function dismiss(planId: string, ...names: readonly string[]): Edit {
  return plan(planId, (old) => ({ ...old, keys: old.keys.filter((one) => !names.includes(one)) }));
}

export function moveKey(name: string, from: string, to: string): Edit {
  return all(dismiss(from, name), admit(to, name));
}

/** Takes a key out of every plan. */
export function removeKey(name: string): Edit {
  return (state) => all(...Object.keys(state.plans).map((id) => dismiss(id, name)))(state);
}

/** The key has another name in every plan, and says which it had. */
export function renameKey(from: string, to: string): Edit {
  return (state) => {
    const { [from]: said = {}, ...others } = state.keys;
    const plans = Object.entries(state.plans).map(
      ([id, old]) => [id, { ...old, keys: old.keys.map((one) => (one === from ? to : one)) }] as const,
    );
    return { ...state, plans: Object.fromEntries(plans), keys: { ...others, [to]: { ...said, was: from } } };
  };
}

/** What `was` says was applied, and is taken out of the files. */
export function forgetNames(): Edit {
  return (state) => ({
    ...state,
    plans: mapEntries(state.plans, (old) => omit(old, 'was')),
    keys: mapEntries(state.keys, (old) => omit(old, 'was')),
  });
}

/** Everything in another order. */
export function shuffle(): Edit {
  return (state) => ({
    apis: backwards(state.apis),
    keys: backwards(state.keys),
    plans: backwards(
      mapEntries(state.plans, (old) => ({
        ...old,
        stages: [...old.stages].reverse(),
        keys: [...old.keys].reverse(),
      })),
    ),
  });
}

function backwards<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(table).reverse());
}

function mapEntries<Value>(
  table: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}

export function operations(api: string, said: State['apis'][string]): Edit {
  return (state) => ({ ...state, apis: { ...state.apis, [api]: said } });
}
