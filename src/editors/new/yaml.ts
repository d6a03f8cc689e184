import { Document, isScalar, Scalar, visit } from 'yaml';

/**
 * Words that every reader of YAML takes for text: small letters and hyphens, and none of the words for true and false.
 */
export const plainWord = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][a-z0-9-]*$/;

/** Names that need no quotes: letters, digits and hyphens. */
const plainName = /^[a-z][a-z0-9-]*$/i;

/**
 * Writes data as editors do: ids and choices bare, text between double quotes, lists of ids between brackets.
 *
 * @param remark lines at the end that a machine does not read
 */
export function writeYaml(data: unknown, remark: readonly string[] = []): string {
  const document = new Document(data);
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value !== 'string') return;
      const isPlain = (key === 'key' ? plainName : plainWord).test(node.value);
      node.type = isPlain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Seq: (_key, node) => {
      node.flow = node.items.every((item) => isScalar(item) && plainWord.test(String(item.value)));
    },
  });
  if (remark.length > 0) document.comment = remark.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
