import { visit } from 'unist-util-visit';
import { type Component, type ComponentName, vocabulary } from '@/content/vocabulary';
import { closest } from '@/lib/closest';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import { type Body, type ElementNode, isElement, placeOf } from '../../read/body';
import { checkAttributes } from './attributes';

type UsedComponent = { name: ComponentName; component: Component; node: ElementNode };

/** Every component of a text, with its entry in the vocabulary. */
export const componentsOf = oncePer((body: Body): readonly UsedComponent[] => {
  const found: UsedComponent[] = [];
  visit(body.root, isElement, (node) => {
    const { name } = node as ElementNode;
    if (isComponentName(name)) found.push({ name, component: vocabulary[name], node: node as ElementNode });
  });
  return found;
});

/** Components are known ones, with the attributes and the words that the vocabulary gives them, in their place. */
export function checkComponents(body: Body): Problem[] {
  return [
    ...unknownNames(body),
    ...componentsOf(body).flatMap(({ name, component, node }) => [
      ...checkAttributes(body, name, component, node),
      ...checkChildren(body, name, component, node),
      ...checkPlace(body, name, component, node),
    ]),
  ];
}

function unknownNames(body: Body): Problem[] {
  const problems: Problem[] = [];
  visit(body.root, isElement, (node) => {
    const { name } = node as ElementNode;
    if (name === null || !/^[A-Z]/.test(name) || isComponentName(name)) return;
    const known = Object.keys(vocabulary);
    problems.push(problem('unknown-component', placeOf(body, node as ElementNode), name, closest(name, known), known));
  });
  return problems;
}

function checkChildren(body: Body, name: string, { children }: Component, node: ElementNode): Problem[] {
  if (children === 'none' && hasContent(node)) return [problem('has-children', placeOf(body, node), name)];
  if (children === 'required' && !hasContent(node)) return [problem('no-children', placeOf(body, node), name)];
  return [];
}

/** A block that shares a line with text would be put inside a paragraph, which HTML does not allow. */
function checkPlace(body: Body, name: string, { place, children }: Component, node: ElementNode): Problem[] {
  const misplaced = place === 'block' && node.type === 'mdxJsxTextElement';
  return misplaced ? [problem('block-in-sentence', placeOf(body, node), name, children !== 'none')] : [];
}

function hasContent(node: ElementNode): boolean {
  return node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}
