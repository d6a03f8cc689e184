import type { Component } from '@/content/vocabulary';
import { closest } from '@/lib/closest';
import { type Place, type Problem, problem } from '../../problem';
import { type Body, type ElementNode, placeOf, placeOfWords } from '../../read/body';

/** Attributes are those of the vocabulary, each once, each a text between quotes. */
export function checkAttributes(body: Body, name: string, component: Component, node: ElementNode): Problem[] {
  const place = placeOf(body, node);
  const known = [...Object.keys(component.required), ...Object.keys(component.oneOf)];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const meant = new Set<string>();

  for (const attribute of node.attributes) {
    const here: Place = attribute.position ? placeOf(body, attribute) : place;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problems.push(problem('spread-attribute', here));
      continue;
    }
    if (seen.has(attribute.name)) problems.push(problem('attribute-twice', here, attribute.name));
    seen.add(attribute.name);
    if (/^on[A-Z]/i.test(attribute.name)) problems.push(problem('event-handler', here, attribute.name));
    else if (!known.includes(attribute.name)) {
      const near = closest(attribute.name, known);
      problems.push(problem('unknown-attribute', here, name, attribute.name, near, known));
      if (near !== undefined) meant.add(near);
    } else if (typeof attribute.value !== 'string')
      problems.push(problem('attribute-not-literal', here, attribute.name));
  }

  for (const required of Object.keys(component.required)) {
    if (!seen.has(required) && !meant.has(required)) problems.push(problem('missing-attribute', place, name, required));
  }
  const choice = Object.keys(component.oneOf);
  if (choice.length > 0 && choice.filter((option) => seen.has(option) || meant.has(option)).length !== 1) {
    problems.push(problem('one-of-attributes', place, name, choice));
  }
  return problems;
}

/** The literal attributes of an element, by name. */
export function literalsOf(node: ElementNode): Record<string, { value: string; place(body: Body): Place }> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [
            [
              attribute.name,
              {
                value: attribute.value,
                place: (body: Body) =>
                  placeOfWords(body, attribute.position ? attribute : node, `"${attribute.value}"`),
              },
            ],
          ]
        : [],
    ),
  );
}
