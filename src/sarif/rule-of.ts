import type { ReportingDescriptor, ReportingDescriptorReference, Result, Run, ToolComponent } from 'sarif';

/** The component that a reference names: by index, guid or name; without one the driver (SARIF 2.1.0, 3.54). */
function componentOf(run: Run, reference: ReportingDescriptorReference | undefined): ToolComponent | undefined {
  const named = reference?.toolComponent;
  if (named === undefined) return run.tool.driver;
  const extensions = run.tool.extensions ?? [];
  if (named.index !== undefined && named.index >= 0) return extensions[named.index];
  return [run.tool.driver, ...extensions].find((component) =>
    named.guid === undefined ? component.name === named.name : component.guid === named.guid,
  );
}

/** The ids under which a rule may stand: `a/b/c`, `a/b`, `a`: a result may be of a part of a rule (3.27.5). */
function idsUpwards(id: string): readonly string[] {
  const segments = id.split('/');
  return segments.map((_, cut) => segments.slice(0, segments.length - cut).join('/'));
}

function byId(components: readonly (ToolComponent | undefined)[], id: string): ReportingDescriptor | undefined {
  const rules = components.flatMap((component) => component?.rules ?? []);
  for (const candidate of idsUpwards(id)) {
    const rule = rules.find((known) => known.id === candidate);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/**
 * The rule of a result: by index if there is one (`rule.index`, `ruleIndex`), else by guid, else by id in the named
 * component, and at last in any extension, since tools leave out the component. An index that contradicts the id
 * does not count. `undefined` if the run does not declare the rule.
 */
export function ruleOf(run: Run, result: Result): ReportingDescriptor | undefined {
  const component = componentOf(run, result.rule);
  const rules = component?.rules ?? [];
  const id = result.rule?.id ?? result.ruleId;
  const indexed = rules[result.rule?.index ?? result.ruleIndex ?? -1];
  if (indexed !== undefined && (id === undefined || idsUpwards(id).includes(indexed.id))) return indexed;
  const guid = result.rule?.guid;
  const sameGuid = guid === undefined ? undefined : rules.find((rule) => rule.guid === guid);
  if (sameGuid !== undefined || id === undefined) return sameGuid;
  return byId([component], id) ?? byId(run.tool.extensions ?? [], id);
}
