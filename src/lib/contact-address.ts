/**
 * Where reports go, as a link: what somebody set, when it is an `https:` or `mailto:` address.
 *
 * @param setting the name of the variable, for who must mend it
 * @throws Error that names the setting when the value is no such address
 */
export function contactAddress(setting: string, value: string): string {
  // Visible ASCII only: a line end would start a field of its own.
  if (/^(https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/[!-~]*)?|mailto:[!-?A-~]+@[\w-]+(\.[\w-]+)+)$/.test(value)) return value;
  throw new Error(
    `${setting} is "${value}"; it must be an address that starts with https:// or mailto:, such as mailto:security@example.org.`,
  );
}
