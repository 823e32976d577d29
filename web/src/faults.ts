import { h } from "./html.js";
import { fieldOf, violationsOf } from "./problem.js";

/** Puts what is wrong beside the field that it is about; false where something is about none of them. */
export function markFaults(form: HTMLFormElement, error: unknown): boolean {
  const faults = violationsOf(error).map((fault) => ({
    fault,
    control: form.querySelector<HTMLElement>(`[name="${CSS.escape(fieldOf(fault) ?? "")}"]`),
  }));
  for (const { fault, control } of faults) {
    if (control !== null) {
      const id = `${control.id}-fault`;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-errormessage", id);
      control.after(h("p", { class: "fault", id, role: "alert" }, fault.detail));
    }
  }
  faults.find(({ control }) => control !== null)?.control?.focus();
  return faults.length > 0 && faults.every(({ control }) => control !== null);
}

export function clearFaults(form: HTMLFormElement): void {
  form.querySelectorAll(".fault").forEach((one) => one.remove());
  form.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
}
